import { expect, test } from 'vitest';

import { toFacts } from '../facts/to-facts.ts';
import { areAll, placeOf, resembles } from './placement.ts';
import { field, object, type ObjectShape, scalar } from './shape.ts';

function thing(): ObjectShape {
  const whole = object();
  for (const name of ['ID', 'NAME']) whole.fields.set(name, field(name, scalar('string')));
  return whole;
}

const FACT = { fields: { ID: { type: 'string' }, NAME: { type: 'string' } } };
const VALUE = { ID: '1', NAME: 'x' };

test.each<[string, Readonly<Record<string, unknown>>, 'request' | 'result', unknown]>([
  ['where it is described', VALUE, 'result', null],
  ['behind one key', { thing: VALUE }, 'result', { fields: { thing: { type: FACT } } }],
  [
    'behind one key, as a list',
    { things: [VALUE] },
    'result',
    { fields: { things: { type: { array: FACT } } } },
  ],
  ['behind each key', { a: VALUE, b: VALUE }, 'result', { fields: {}, others: FACT }],
  [
    'two levels deeper',
    { a: { b: VALUE } },
    'result',
    { fields: { a: { type: { fields: { b: { type: FACT } } } } } },
  ],
  ['nowhere', { other: 1 }, 'result', null],
  ['behind the caller’s key', { a: VALUE }, 'request', { fields: {}, others: FACT }],
])('a structure stands %s', (_, value, direction, fact) => {
  const placed = placeOf(thing(), value, direction);
  expect(placed === null ? null : toFacts(placed)).toEqual(fact);
});

test('a value resembles a structure that has most of its keys', () => {
  expect(resembles(thing(), { ID: 1, name: 'x', MORE: 1 })).toBe(true);
  expect(resembles(thing(), { ID: 1, MORE: 1 })).toBe(false);
  expect(resembles(thing(), [VALUE])).toBe(false);
  expect(areAll(thing(), { 1: VALUE, 2: VALUE })).toBe(true);
  expect(areAll(thing(), {})).toBe(false);
});
