import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { oint } from './in-process.ts';
import { root } from './pages.ts';

/** Rules that two packages share without knowing each other. */
test('options of the command line are reserved in pages', async () => {
  const source = await readFile(join(root, 'tools/codegen/src/names/reserved-options.ts'), 'utf8');
  const help = await Promise.all(
    [
      ['--help'],
      ['bitrix24', 'SendMessage', '--help'],
      ['bitrix24', 'call', '--help'],
      ['bitrix24', 'methods', '--help'],
      ['bitrix24', 'explain', '--help'],
      ['sandbox', '--help'],
    ].map((words) => oint(words, { OINT_LANG: 'en' })),
  );
  const listed = help.flatMap(({ stdout }) =>
    [...stdout.matchAll(/^ {2}--([a-z-]+)/gmu)].map(([, name]) => name ?? ''),
  );
  const own = new Set(['url', 'token', 'chat', 'text', 'blocks']);
  const runtime = [...new Set(listed)].filter((name) => !own.has(name));
  expect(runtime).toContain('debug');
  expect(runtime.filter((name) => !source.includes(`'${name}'`))).toEqual([]);
});

test('words of the command line are reserved in bindings', async () => {
  const source = await readFile(join(root, 'tools/codegen/src/names/reserved-commands.ts'), 'utf8');
  const { stdout } = await oint(['bitrix24', '--help'], { OINT_LANG: 'en' });
  const words = [
    ...stdout.matchAll(/^ {2}oint bitrix24 ([a-z]+) [[<](?:words|method)[\]>]/gmu),
  ].map(([, name]) => name ?? '');
  expect(words.toSorted()).toEqual(['call', 'explain', 'methods']);
  expect(words.filter((name) => !source.includes(`'${name}'`))).toEqual([]);
});

/** What codegen takes for one name, so that no two functions have it, leads to one command. */
