import { expect, test } from 'vitest';

import type { ObjectFact } from '../facts/facts.ts';
import { missingChoices, missingParams } from './missing.ts';

const KNOWN: ObjectFact = {
  fields: {
    id: { type: 'integer', required: true, spellings: ['ENTITY_ID'] },
    fields: { type: { fields: { TITLE: { type: 'string', required: true } } }, required: true },
    TYPE: { type: 'string', required: 'conditional' },
    CODE: { type: 'string' },
    // The transport gives it.
    auth: { type: 'string', required: true },
  },
  oneOf: [
    ['CODE', 'TYPE'],
    ['NAME', 'LAST_NAME'],
  ],
};

test.each<[params: Record<string, unknown>, missing: readonly string[]]>([
  [{}, ['id', 'fields']],
  [{ ID: 1, fields: {} }, []],
  [{ entity_id: 1 }, ['fields']],
  [{ id: undefined, fields: null }, []],
  [{ constructor: 1 }, ['id', 'fields']],
])('of %j is missing %j', (params, missing) => {
  expect(missingParams(params, KNOWN).map(({ name }) => name)).toEqual(missing);
});

test('what is missing comes with its type', () => {
  const [first] = missingParams({ fields: {} }, KNOWN);
  expect(first?.field.type).toBe('integer');
});

test.each<[params: Record<string, unknown>, missing: readonly (readonly string[])[]]>([
  [
    {},
    [
      ['CODE', 'TYPE'],
      ['NAME', 'LAST_NAME'],
    ],
  ],
  [{ code: 1 }, [['NAME', 'LAST_NAME']]],
  [{ TYPE: 'a', LAST_NAME: 'b' }, []],
])('of the choices %j leaves open %j', (params, missing) => {
  expect(missingChoices(params, KNOWN)).toEqual(missing);
});

test('where nothing is a choice, none is missing', () => {
  expect(missingChoices({}, { fields: {} })).toEqual([]);
});
