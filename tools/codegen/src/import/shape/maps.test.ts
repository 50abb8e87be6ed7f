import { expect, test } from 'vitest';

import { toFacts } from '../facts/to-facts.ts';
import { mapped, translations } from './maps.ts';
import { leavesRoom, putFields } from './open-shapes.ts';
import { array, field, object, scalar, type Shape, union } from './shape.ts';

function described(): Shape {
  const whole = object();
  whole.fields.set('ID', field('ID', scalar('integer')));
  return whole;
}

const OPEN = object(scalar('any'));
const ROW = { fields: { ID: { type: 'integer' } } };

test.each<[string, Shape, boolean]>([
  ['anything', scalar('any'), true],
  ['an object of which no more is said', OPEN, true],
  ['a list of anything', array(scalar('any')), true],
  ['one of them among others', union([scalar('string'), OPEN]), true],
  ['a text', scalar('string'), false],
  ['a described object', described(), false],
])('whether %s leaves room for fields', (_, shape, room) => {
  expect(leavesRoom(shape)).toBe(room);
});

test.each<[string, Shape, string, string, unknown]>([
  ['the place of an object', OPEN, 'data', 'Data', ROW],
  [
    'a list, where several are told of',
    array(scalar('any')),
    'rows',
    'Array of rows',
    { array: ROW },
  ],
  [
    'a list or the object, where nothing tells',
    array(scalar('any')),
    'row',
    'Row',
    { anyOf: [{ array: ROW }, ROW] },
  ],
  [
    'a list or the object, where the name is of one',
    array(scalar('any')),
    'fields',
    'Array of things',
    { anyOf: [{ array: ROW }, ROW] },
  ],
  [
    'the room that a union leaves',
    union([scalar('string'), OPEN]),
    'x',
    'X',
    { anyOf: ['string', ROW] },
  ],
])('fields are put into %s', (_, shape, name, description, fact) => {
  expect(toFacts(putFields(shape, described(), name, description))).toEqual(fact);
});

test('what leaves room becomes a map', () => {
  expect(toFacts(mapped(OPEN, scalar('string')) ?? scalar('null'))).toEqual({
    fields: {},
    others: 'string',
  });
  expect(toFacts(mapped(OPEN, null) ?? scalar('null'))).toEqual({ fields: {}, others: 'any' });
  expect(mapped(described(), scalar('string'))).toBeNull();
  expect(toFacts(translations())).toEqual({ fields: {}, others: 'string' });
});

test('a list beside one value is a list of such values, and no map', () => {
  const either = union([scalar('integer'), array(scalar('any'))]);
  expect(mapped(either, null)).toMatchObject({
    members: [{ name: 'integer' }, { kind: 'array' }],
  });
});
