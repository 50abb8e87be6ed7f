import { expect, test } from 'vitest';

import type { ObjectFact, TypeFact } from '../facts/facts.ts';
import { accessByName } from './access-by-name.ts';
import { describedFacts } from './described-facts.ts';

const ROWS: TypeFact = { fields: { items: { type: { array: 'any' } } } };
const PAGES: ObjectFact = { fields: { filter: { type: 'any' }, pagination: { type: 'any' } } };

test('a method is of version 3, and its module is its permission', () => {
  const facts = describedFacts({ name: 'shop.item.get', params: { fields: {} }, result: 'any' });
  expect(facts).toMatchObject({ version: 3, scopes: ['shop'], access: 'read', errors: [] });
  expect(facts).not.toHaveProperty('paging');
});

test('what takes a page and answers with items is a list', () => {
  const { paging } = describedFacts({ name: 'shop.item.list', params: PAGES, result: ROWS });
  expect(paging).toEqual({ by: 'pagination', filter: 'filter', rows: ['items'] });
  const whole = describedFacts({ name: 'shop.item.list', params: { fields: {} }, result: ROWS });
  expect(whole).not.toHaveProperty('paging');
});

test.each([
  ['shop.item.get', 'read'],
  ['shop.item.getList', 'read'],
  ['shop.item.tail', 'read'],
  ['shop.documentation.openapi', 'read'],
  ['shop.item.add', 'write'],
  ['shop.day.open', 'write'],
  ['shop.address', undefined],
  ['shop.item.approve', undefined],
])('%s: %s', (name, access) => {
  expect(accessByName(name)).toBe(access);
});
