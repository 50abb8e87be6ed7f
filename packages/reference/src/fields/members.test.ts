import { expect, test } from 'vitest';

import type { ObjectFact } from '../facts/facts.ts';
import { admits, fieldOf, memberType, operatorOf } from './members.ts';

const plain: ObjectFact = {
  fields: { ID: { type: 'integer' }, entityId: { type: 'integer', spellings: ['ENTITY_ID'] } },
  patterns: { 'UF_*': 'string', 'A*B': 'date', 'P.R*': 'double' },
};
const filter: ObjectFact = { ...plain, operators: true };
const open: ObjectFact = { fields: {}, others: 'boolean' };

test.each<[structure: ObjectFact, name: string, own: string | undefined]>([
  [plain, 'ID', 'ID'],
  [plain, 'id', 'ID'],
  [plain, 'entity_id', 'entityId'],
  [plain, '>=ID', undefined],
  [filter, '>=id', 'ID'],
  [filter, '!ENTITY_ID', 'entityId'],
  [plain, 'constructor', undefined],
])('%j has %s as %s', (structure, name, own) => {
  expect(fieldOf(structure, name)?.[0]).toBe(own);
});

test.each<[structure: ObjectFact, name: string, type: unknown]>([
  [plain, 'uf_crm_1', 'string'],
  [plain, 'UF_', null],
  // The second letter of the pattern occurs inside of what the star stands for too.
  [plain, 'AxBxB', 'date'],
  [plain, 'P.Rx', 'double'],
  [plain, 'PxRx', null],
  [plain, '>UF_1', null],
  [filter, '>UF_1', 'string'],
  [open, 'anything', 'boolean'],
])('%j gives %s the type %s', (structure, name, type) => {
  expect(memberType(structure, name)).toBe(type);
});

test.each<[structure: ObjectFact, name: string, admitted: boolean]>([
  [open, 'anything', true],
  [plain, 'UF_1', true],
  [plain, 'OTHER', false],
  [plain, 'LOGIC', false],
  [filter, 'LOGIC', true],
  [filter, '0', true],
  [filter, 'OTHER', false],
])('%j may have %s: %s', (structure, name, admitted) => {
  expect(admits(structure, name)).toBe(admitted);
});

test('operators stand before names where the structure has some', () => {
  expect([operatorOf(filter, '>=ID'), operatorOf(filter, 'ID'), operatorOf(plain, '>=ID')]).toEqual(
    ['>=', '', ''],
  );
});
