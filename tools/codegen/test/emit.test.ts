import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { codegen, deskProject } from './project.ts';

const FILES = [
  'packages/sdk/src/generated/bitrix24/desk.gen.ts',
  'packages/sdk/src/generated/bitrix24/index.gen.ts',
  'packages/sdk/api.md',
  'packages/cli/src/generated/bitrix24/desk.gen.ts',
  'packages/cli/src/generated/bitrix24/index.gen.ts',
];

test('every layout and kind of binding, as code', async () => {
  const root = await deskProject();
  const { code, stderr } = await codegen(root);
  expect(stderr.split('\n').filter((line) => line.includes(' error '))).toEqual([]);
  expect(code).toBe(0);
  for (const file of FILES) {
    const text = await readFile(join(root, file), 'utf8');
    await expect(text).toMatchFileSnapshot(`__snapshots__/${file.replaceAll('/', '-')}`);
  }
});

test('the intermediate representation is plain JSON', async () => {
  const root = await deskProject();
  const { code, stdout } = await codegen(root, '--dump', 'ir');
  expect(code).toBe(0);
  await expect(stdout).toMatchFileSnapshot('__snapshots__/ir.json');
});
