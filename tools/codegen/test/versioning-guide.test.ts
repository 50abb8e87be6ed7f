/** The guide says what the rules do. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { type ChangeRule, changeRules } from '../src/diff/change-rules.ts';

const guides = join(import.meta.dirname, '../../../docs/guides');
const rules: readonly (readonly [string, ChangeRule])[] = Object.entries(changeRules);

test.each(['en', 'ru'])('the guide in %s has every rule with its levels', async (language) => {
  const text = await readFile(join(guides, language, 'versioning.md'), 'utf8');
  const rows = [...text.matchAll(/^\| `(?<kind>[^`]+)` +\| (?<sdk>[^|]+) \| (?<cli>[^|]+) \|/gmu)];
  const stated = rows.map(({ groups }) => [
    groups?.['kind'],
    groups?.['sdk']?.trim(),
    groups?.['cli']?.trim(),
  ]);
  expect(stated).toEqual(
    rules.map(([kind, { levels, templateLevels }]) => {
      // The one difference that templates make.
      const mark = templateLevels === undefined ? '' : ' \\*';
      return [kind, levels.sdk ?? '–', `${levels.cli ?? '–'}${mark}`];
    }),
  );
});

test('the reasons in English are those of the rules', async () => {
  const text = await readFile(join(guides, 'en/versioning.md'), 'utf8');
  expect(rules.filter(([, { why }]) => !text.includes(`| ${why} |`))).toEqual([]);
});
