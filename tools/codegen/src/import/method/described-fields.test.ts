import { expect, test } from 'vitest';

import { settle } from '../facts/settle.ts';
import { toFacts } from '../facts/to-facts.ts';
import { array, field, object, scalar, type ObjectShape, type Shape } from '../shape/shape.ts';
import { describedFields, tellsFields } from './described-fields.ts';

test.each([
  ['crm.deal.fields', true],
  ['sale.order.getfields', true],
  ['catalog.product.getFieldsByFilter', true],
  ['crm.deal.get', false],
  ['rpa.fields.getSettings', false],
])('%s tells fields: %s', (name, tells) => {
  expect(tellsFields(name)).toBe(tells);
});

function structure(fields: Readonly<Record<string, Shape>>): ObjectShape {
  const whole = object();
  for (const [name, shape] of Object.entries(fields)) whole.fields.set(name, field(name, shape));
  return whole;
}

const DESCRIPTION = { fields: {}, others: 'any' };
const attributes = (): ObjectShape =>
  structure({ type: scalar('string'), isRequired: scalar('boolean'), title: scalar('string') });

test.each<[string, Shape, unknown]>([
  ['fields of their own types', structure({ SORT: scalar('integer') }), { SORT: DESCRIPTION }],
  [
    'fields one level deeper',
    structure({ order: structure({ id: scalar('integer') }) }),
    { order: { fields: { id: { type: DESCRIPTION } } } },
  ],
  [
    'fields that hold lists of structures',
    structure({ EMAIL: array(structure({ VALUE: scalar('string') })) }),
    { EMAIL: DESCRIPTION },
  ],
  ['a list of the fields', array(structure({ ID: scalar('integer') })), { ID: DESCRIPTION }],
])('behind %s stand descriptions', (_, shape, types) => {
  const fields = Object.fromEntries(
    Object.entries(Object(types)).map(([name, type]) => [name, { type }]),
  );
  expect(toFacts(settle(describedFields(shape), 'result'))).toEqual({ fields });
});

test('one description stands for each of the fields', () => {
  const one = toFacts(settle(attributes(), 'result'));
  expect(toFacts(settle(describedFields(attributes()), 'result'))).toEqual({
    fields: {},
    others: one,
  });
  const wrapped = structure({ order: attributes() });
  expect(toFacts(settle(describedFields(wrapped), 'result'))).toEqual({
    fields: { order: { type: { fields: {}, others: one } } },
  });
});

test('a description may be one of values, and names stand for each of the fields', () => {
  const value = structure({
    title: scalar('string'),
    value: scalar('string'),
    default: scalar('string'),
    required: scalar('string'),
  });
  expect(toFacts(settle(describedFields(structure({ documentFields: value })), 'result'))).toEqual({
    fields: {
      documentFields: { type: { fields: {}, others: toFacts(settle(value, 'result')) } },
    },
  });
});

test('an entity may have fields that are called as attributes are', () => {
  const property = structure({
    type: scalar('string'),
    required: scalar('yes-no'),
    isFiltered: scalar('yes-no'),
    settings: object(scalar('any')),
    name: scalar('string'),
    sort: scalar('integer'),
    code: scalar('string'),
  });
  expect(Object.keys(Object(toFacts(settle(describedFields(property), 'result'))).fields)).toEqual(
    [...property.fields.keys()].toSorted(),
  );
});

test('a list of fields, each with its name, is one, and so are titles of fields', () => {
  const row = structure({ fieldCode: scalar('string'), fieldTitle: scalar('string') });
  expect(describedFields(array(row))).toEqual(array(row));
  const names = ['ID', 'NAME', 'PORT', 'SORT', 'LINK'];
  const titles = structure(Object.fromEntries(names.map((name) => [name, scalar('string')])));
  expect(toFacts(settle(describedFields(titles), 'result'))).toEqual({
    fields: Object.fromEntries(names.toSorted().map((name) => [name, { type: 'string' }])),
  });
});
