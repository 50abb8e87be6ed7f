/** The portal's own page, for people who open its address: the methods that it knows, and what each does. */
import type { IndexedMethod, Reference } from '@oint/reference';
import { packedKey } from '@oint/reference/packed';
import type { TextLanguage, Titles } from '@oint/reference/texts';

import type { Payload } from './send.ts';

const HEADINGS: Readonly<Record<TextLanguage, string>> = {
  en: 'Methods of the local portal',
  ru: 'Методы локального портала',
};

/** @param languages the header `Accept-Language` */
export async function indexPage(reference: Reference, languages: string): Promise<Payload> {
  const language: TextLanguage = /^ru\b/iu.test(languages) ? 'ru' : 'en';
  const [{ all }, titles] = await Promise.all([
    reference.loadMethods(),
    reference.loadTitles(language),
  ]);
  const heading = HEADINGS[language];
  const rows = all.map((method) => rowOf(method, titles)).join('\n');
  return {
    status: 200,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
    content: Buffer.from(
      `<!DOCTYPE html><html lang="${language}"><head><title>${heading}</title></head><body><h1>${heading}</h1>\n<table>\n${rows}\n</table></body></html>\n`,
    ),
  };
}

function rowOf(method: IndexedMethod, titles: Titles): string {
  const cells = [packedKey(method), method.scope, titles[packedKey(method)] ?? ''];
  return `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
