import { expect, test } from 'vitest';

import {
  array,
  enumeration,
  field,
  mapOf,
  object,
  scalar,
  type Shape,
  union,
} from '../shape/shape.ts';
import { toFacts } from './to-facts.ts';

test.each<[string, Shape, unknown]>([
  ['a scalar', scalar('date'), 'date'],
  ['values, each once', enumeration(['a', 'b', 'a']), { enum: ['a', 'b'] }],
  ['values of which there are more', enumeration(['a'], true), { enum: ['a'], open: true }],
  ['a list', array(scalar('string')), { array: 'string' }],
  ['a map', mapOf(scalar('string')), { fields: {}, others: 'string' }],
  ['alternatives', union([scalar('string'), scalar('null')]), { anyOf: ['string', 'null'] }],
  [
    'alternatives that are the same',
    { kind: 'union', members: [array(scalar('any')), array(scalar('any'))] },
    { array: 'any' },
  ],
])('%s', (_, shape, fact) => {
  expect(toFacts(shape)).toEqual(fact);
});

test('fields are sorted, and say what is known of them', () => {
  const shape = { ...object(), operators: true, oneOf: [['A', 'B']] };
  shape.fields.set('B', {
    ...field('B', scalar('any')),
    documented: 'thing',
    deprecated: true,
    description: 'A thing',
    required: 'conditional',
  });
  shape.fields.set('A', {
    ...field('A', scalar('integer')),
    spellings: new Set(['a', 'A']),
    evidence: { seen: 1, declared: null, fromExample: true },
  });
  shape.patterns.set('UF_*', scalar('any'));
  const fact = toFacts(shape);
  expect(fact).toEqual({
    fields: {
      A: { from: 'example', spellings: ['a'], type: 'integer' },
      B: {
        deprecated: true,
        description: 'A thing',
        documented: 'thing',
        required: 'conditional',
        type: 'any',
      },
    },
    oneOf: [['A', 'B']],
    operators: true,
    patterns: { 'UF_*': 'any' },
  });
  expect(Object.keys(Object(Reflect.get(Object(fact), 'fields')))).toEqual(['A', 'B']);
});
