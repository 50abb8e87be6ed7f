import { expect, test } from 'vitest';

import type { ObjectFact } from '../facts/facts.ts';
import { admits, fieldOf, memberType, operatorOf } from './members.ts';

const PLAIN: ObjectFact = {
  fields: { ID: { type: 'integer' }, entityId: { type: 'integer', spellings: ['ENTITY_ID'] } },
  patterns: { 'UF_*': 'string', 'A*B': 'date', 'P.R*': 'double' },
};
const FILTER: ObjectFact = { ...PLAIN, operators: true };
const OPEN: ObjectFact = { fields: {}, others: 'boolean' };

test.each<[structure: ObjectFact, name: string, own: string | undefined]>([
  [PLAIN, 'ID', 'ID'],
  [PLAIN, 'id', 'ID'],
  [PLAIN, 'entity_id', 'entityId'],
  [PLAIN, '>=ID', undefined],
  [FILTER, '>=id', 'ID'],
  [FILTER, '!ENTITY_ID', 'entityId'],
  [PLAIN, 'constructor', undefined],
])('%j has %s as %s', (structure, name, own) => {
  expect(fieldOf(structure, name)?.[0]).toBe(own);
});

test.each<[structure: ObjectFact, name: string, type: unknown]>([
  [PLAIN, 'uf_crm_1', 'string'],
  [PLAIN, 'UF_', null],
  // The second letter of the pattern occurs inside of what the star stands for too.
  [PLAIN, 'AxBxB', 'date'],
  [PLAIN, 'P.Rx', 'double'],
  [PLAIN, 'PxRx', null],
  [PLAIN, '>UF_1', null],
  [FILTER, '>UF_1', 'string'],
  [OPEN, 'anything', 'boolean'],
])('%j gives %s the type %s', (structure, name, type) => {
  expect(memberType(structure, name)).toBe(type);
});

test.each<[structure: ObjectFact, name: string, admitted: boolean]>([
  [OPEN, 'anything', true],
  [PLAIN, 'UF_1', true],
  [PLAIN, 'OTHER', false],
  [PLAIN, 'LOGIC', false],
  [FILTER, 'LOGIC', true],
  [FILTER, '0', true],
  [FILTER, 'OTHER', false],
])('%j may have %s: %s', (structure, name, admitted) => {
  expect(admits(structure, name)).toBe(admitted);
});

test('operators stand before names where the structure has some', () => {
  expect([operatorOf(FILTER, '>=ID'), operatorOf(FILTER, 'ID'), operatorOf(PLAIN, '>=ID')]).toEqual(
    ['>=', '', ''],
  );
});
