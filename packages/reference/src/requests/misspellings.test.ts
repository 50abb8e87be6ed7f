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

test('a name that looks like none is told where a portal has told the whole family', async () => {
  const filter: ObjectFact = { fields: { UF_CRM_SIZE: { type: 'string' } }, operators: true };
  const told: ObjectFact = { ...filter, told: ['UF_CRM_*'] };
  const asked = { '>=UF_CRM_DELIVERY_ADDRESS': 1, '!uf_crm_size': 1, OTHER: 1 };
  expect(
    await findMisspellings({ FILTER: asked }, { fields: { FILTER: { type: filter } } }),
  ).toEqual([]);
  expect(await findMisspellings({ FILTER: asked }, { fields: { FILTER: { type: told } } })).toEqual(
    [{ name: 'FILTER[>=UF_CRM_DELIVERY_ADDRESS]', nearest: [] }],
  );
});
