import { expect, test } from 'vitest';

import type { ObjectFact } from '../facts/facts.ts';
import { findMisspellings } from './misspellings.ts';

const FIELDS: ObjectFact = {
  fields: {
    title: { type: 'string', spellings: ['TITLE'] },
    ID: { type: 'integer' },
    createdBy: { type: 'integer', spellings: ['created_by', 'CREATED_BY'] },
  },
};

test.each<[key: string, nearest: readonly string[]]>([
  ['TITEL', ['fields[TITLE]']],
  ['titel', ['fields[title]']],
  ['Titel', ['fields[title]']],
  ['CREATED_BYY', ['fields[CREATED_BY]']],
  ['createdByy', ['fields[createdBy]']],
])('a field with several spellings is proposed as %s is spelt: %j', async (key, nearest) => {
  const known: ObjectFact = { fields: { fields: { type: FIELDS } } };
  expect(await findMisspellings({ fields: { [key]: 1 } }, known)).toEqual([
    { name: `fields[${key}]`, nearest },
  ]);
  const [top] = await findMisspellings({ [key]: 1 }, FIELDS);
  expect(`fields[${top?.nearest[0] ?? ''}]`).toBe(nearest[0]);
});
