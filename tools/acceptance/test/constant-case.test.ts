/** The rule of our own that lint runs, on constants as a module may have them. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { root } from './pages.ts';

const atRoot = createRequire(join(root, 'package.json'));

/** Every declaration that is refused, with the case that it is to have. */
async function refusals(declarations: readonly string[]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'oint-lint-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'module.ts'), declarations.join('\n'));
  const config = {
    plugins: [],
    categories: { correctness: 'off' },
    jsPlugins: [join(root, 'tools/repo/constant-case.mjs')],
    rules: { 'oint/constant-case': 'error' },
  };
  await writeFile(join(folder, '.oxlintrc.json'), JSON.stringify(config));
  const program = join(dirname(atRoot.resolve('oxlint/package.json')), 'bin/oxlint');
  const { stdout } = spawnSync(process.execPath, [program, '--format', 'unix', '.'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const wanted = new Map(
    [...stdout.matchAll(/module\.ts:(\d+):.* in (\w+)\./gu)].map(([, line, name]) => [
      Number(line) - 1,
      name,
    ]),
  );
  return declarations.flatMap((declaration, line) =>
    wanted.has(line) ? [`${declaration} // ${wanted.get(line)}`] : [],
  );
}

test('data is in CONSTANT_CASE', async () => {
  const data = [
    "const name = 'oint';",
    'export const shape = /^a/u;',
    'const size = 60 * 1000;',
    "const words = ['a', 'b'] as const;",
    "const known = new Set(['a']);",
    "const texts = { a: ['b'] };",
    'const rows: readonly Row[] = [row()];',
    'const fits: Readonly<Record<string, Fit>> = { a: (value) => value };',
  ];
  expect(await refusals(data)).toEqual(
    data.map((declaration) => `${declaration} // CONSTANT_CASE`),
  );
});

test('functions and what is filled later are in camelCase', async () => {
  expect(
    await refusals(['const ADD = (a: number) => a + 1;', 'export const ROWS: Row[] = [];']),
  ).toEqual([
    'const ADD = (a: number) => a + 1; // camelCase',
    'export const ROWS: Row[] = []; // camelCase',
  ]);
});

test('what a call makes, what changes and what a function holds is left to its author', async () => {
  expect(
    await refusals([
      "const PATTERN = pattern('a');",
      "const portal = open('a');",
      'const seen = new Map();',
      "let state = 'a';",
      "function word() { const text = 'a'; return text; }",
    ]),
  ).toEqual([]);
});
