/** The method pages of the repository, compiled. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { compile, type FunctionNode, type Language, readProject } from '@oint/codegen';

export const root = join(import.meta.dirname, '../../..');

export interface PageExample {
  readonly path: string;
  readonly language: Language;
  readonly node: FunctionNode;
  readonly ts: string | null;
  /** Shell fences, as they stand in the page. */
  readonly shell: readonly string[];
  /** JSON fences. */
  readonly results: readonly unknown[];
}

/** Every page with its examples. Fences are read here by a rule of their own, so that the generator cannot hide one. */
export async function readExamples(): Promise<PageExample[]> {
  const sources = await readProject(root, 'docs/bitrix24');
  const { program } = await compile(sources, { library: 'bitrix24', complete: true });
  const functions = program.sections.flatMap((section) => section.functions);
  return Promise.all(
    sources.pages.map(async ({ path }) => {
      const text = await readFile(join(root, path), 'utf8');
      const name = /^`(?:Функция|Function) ([\p{L}\d]+)\(/mu.exec(text)?.[1];
      const node = functions.find(({ names }) => names.ru === name || names.en === name);
      if (node === undefined) throw new Error(`${path} was not compiled`);
      return {
        path,
        language: path.startsWith('docs/bitrix24/ru/') ? 'ru' : 'en',
        node,
        ts: fences(text, 'ts')[0] ?? null,
        shell: fences(text, 'sh'),
        results: fences(text, 'json').map((json): unknown => JSON.parse(json)),
      };
    }),
  );
}

function fences(text: string, lang: string): string[] {
  const pattern = new RegExp(`^\`\`\`${lang}\\b.*\\n([\\s\\S]*?)^\`\`\`$`, 'gmu');
  return [...text.matchAll(pattern)].map(([, body = '']) => body);
}
