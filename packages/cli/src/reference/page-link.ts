import type { LocalizedText } from '../spec/command.ts';

const hosts = { ru: 'https://apidocs.bitrix24.ru', en: 'https://apidocs.bitrix24.com' } as const;

/** Addresses of an official page, by its path in the documentation's repository. */
export function pageLink(page: string): LocalizedText {
  const path = page.replace(/\.md$/, '.html');
  return { ru: `${hosts.ru}/${path}`, en: `${hosts.en}/${path}` };
}
