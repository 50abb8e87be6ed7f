/** Figures in texts for people, held to what they count. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { readReference } from '@oint/reference/node';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');

test.each([
  [
    'README.md',
    / ([\d,]+) methods,\s+all that the official\s+documentation describes, are\s+typed/u,
  ],
  ['README.ru.md', /Для (\d+) метод(?:а|ов), всех, что описаны в официальной документации/u],
  ['docs/guides/en/architecture.md', /For all ([\d,]+) methods, it prints/u],
  ['docs/guides/ru/architecture.md', /Для всех (\d+) метод(?:а|ов) он печатает/u],
])('%s says how many methods are typed', async (path, pattern) => {
  const methods = await readReference(join(ROOT, 'docs/bitrix24/reference'));
  const text = await readFile(join(ROOT, path), 'utf8');
  expect(Number(pattern.exec(text)?.[1]?.replaceAll(',', ''))).toBe(methods.size);
});
