import { describe, expect, test } from 'vitest';

import { settle } from '../facts/settle.ts';
import { toFacts } from '../facts/to-facts.ts';
import { parseRelaxedJson } from '../text/relaxed-json.ts';
import { infer, observe } from './observe.ts';
import {
  type Direction,
  array,
  clone,
  enumeration,
  field,
  listOrOne,
  object,
  type ObjectShape,
  scalar,
  type Shape,
  union,
} from './shape.ts';

function structure(fields: Readonly<Record<string, Shape>>): ObjectShape {
  const whole = object();
  for (const [name, shape] of Object.entries(fields)) whole.fields.set(name, field(name, shape));
  return whole;
}

function facts(shape: Shape, direction: Direction): unknown {
  return toFacts(settle(shape, direction));
}

test.each<[string, unknown, Direction, unknown]>([
  ['nothing', null, 'result', 'null'],
  ['text', 'x', 'result', 'string'],
  ['a number', 1, 'result', 'integer'],
  ['a fraction', 1.5, 'result', 'double'],
  [
    'text that a request may as well write as a number',
    '7',
    'request',
    { anyOf: ['string', 'integer'] },
  ],
  ['a list', [1, null], 'result', { array: { anyOf: ['integer', 'null'] } }],
  [
    'names that are IDs',
    { a: 'x', 7: 1, 8: null },
    'result',
    { fields: { a: { from: 'example', type: 'string' } }, others: { anyOf: ['integer', 'null'] } },
  ],
  [
    'names that are numbered codes',
    { '03.1.cols': 'x' },
    'result',
    { fields: {}, others: 'string' },
  ],
  [
    'names that begin like conditions, which no answer has',
    { '~ID': 'x' },
    'result',
    { fields: { '~ID': { from: 'example', type: 'string' } } },
  ],
  [
    'names that are codes of things with IDs',
    { LEAD: 'Lead', DYNAMIC_1038: 'Contract' },
    'result',
    { fields: { LEAD: { from: 'example', type: 'string' } }, others: 'string' },
  ],
  ['a file', ['a.png', 'iVBORw0KGgo='], 'request', 'file-content'],
  [
    'files',
    [
      ['a.png', 'iVBORw0KGgo='],
      ['b.png', 'R0lGODlh'],
    ],
    'request',
    { array: 'file-content' },
  ],
  ['texts that a portal answers', ['a.png', 'iVBORw0KGgo='], 'result', { array: 'string' }],
  ['a placeholder', '**put_id_here**', 'request', 'any'],
  ['names of languages', { en: 'a', de: 'b' }, 'result', { fields: {}, others: 'string' }],
  [
    'operators',
    { '>=ID': 1 },
    'request',
    { fields: { ID: { from: 'example', type: 'integer' } }, operators: true, others: 'any' },
  ],
])('the type of %s alone', (_, value, direction, fact) => {
  expect(facts(infer(value, direction), direction)).toEqual(fact);
});

test.each<[string, Shape, unknown, Direction, unknown]>([
  [
    'a number that arrives as text',
    scalar('integer'),
    '7',
    'result',
    { anyOf: ['integer', 'numeric-string'] },
  ],
  ['a flag that arrives as a letter', scalar('boolean'), 'Y', 'result', 'yes-no'],
  [
    'a text that a request gives as a number in quotes',
    scalar('string'),
    '1',
    'request',
    { anyOf: ['string', 'integer'] },
  ],
  ['a code that begins like a number', scalar('string'), '007', 'request', 'string'],
  ['a day with its time', scalar('date'), '2026-01-15T10:00:00+03:00', 'result', 'datetime'],
  ['a date as people write it', scalar('date'), '01.02.2026', 'result', 'string'],
  ['a flag that a request gives as a number', scalar('boolean'), 1, 'request', 'boolean'],
  [
    'a value that no list has',
    enumeration(['a', 'b']),
    'c',
    'result',
    { enum: ['a', 'b'], open: true },
  ],
  [
    'PHP’s empty array',
    structure({ A: scalar('integer') }),
    [],
    'request',
    { anyOf: [{ fields: { A: { type: 'integer' } } }, 'empty-list'] },
  ],
])('%s widens', (_, shape, value, direction, fact) => {
  expect(facts(observe(shape, value, direction), direction)).toEqual(fact);
});

test('what is cut out of one row of several may be there', () => {
  const row = structure({ ID: scalar('integer'), NAME: scalar('string') });
  const value = parseRelaxedJson('[{ "ID": 1, "NAME": "a" }, { "ID": 2, ... }]');
  expect(facts(observe(array(row), value, 'result'), 'result')).toEqual({
    array: {
      fields: { ID: { required: true, type: 'integer' }, NAME: { required: true, type: 'string' } },
    },
  });
});

test('rows that are described as the whole result stand where an answer has them', () => {
  const row = structure({ ID: scalar('integer'), STAGE: scalar('string') });
  const rows = observe(array(row), { items: [{ ID: 1, STAGE: 'NEW' }] }, 'result');
  expect(facts(rows, 'result')).toMatchObject({
    fields: { items: { required: true, type: { array: { fields: { ID: { type: 'integer' } } } } } },
  });
});

const lines = (): Shape => listOrOne(structure({ ID: scalar('integer') }));

describe('of `array`, which may be a list of structures or one of them,', () => {
  const one = { fields: { ID: { type: 'integer' } } };

  test.each<[string, unknown, unknown]>([
    ['one', { ID: 1 }, one],
    ['a list', [{ ID: 1 }], { array: one }],
  ])('an example shows %s', (_, value, fact) => {
    expect(facts(observe(lines(), value, 'request'), 'request')).toEqual(fact);
    // A shape of its own is decided no other way.
    expect(facts(observe(clone(lines()), value, 'request'), 'request')).toEqual(fact);
  });

  test('an example within a list shows one', () => {
    const order = structure({ LINES: lines(), NAME: scalar('string') });
    const observed = observe(order, [{ NAME: 'x', LINES: { ID: 1 } }], 'result');
    expect(facts(observed, 'result')).toMatchObject({
      array: { fields: { LINES: { type: { fields: { ID: { type: 'integer' } } } } } },
    });
  });

  test('nothing is decided where both are described apart', () => {
    const both = union([
      array(structure({ ID: scalar('integer') })),
      structure({ ID: scalar('integer') }),
    ]);
    expect(facts(observe(both, { ID: 1 }, 'request'), 'request')).toEqual({
      anyOf: [{ array: one }, one],
    });
  });
});
