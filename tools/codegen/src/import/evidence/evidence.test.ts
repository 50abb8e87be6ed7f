import { describe, expect, test } from 'vitest';

import { settle } from '../facts/settle.ts';
import { toFacts } from '../facts/to-facts.ts';
import { infer } from '../shape/observe.ts';
import {
  type Direction,
  array,
  enumeration,
  field,
  object,
  type ObjectShape,
  scalar,
  type Shape,
} from '../shape/shape.ts';
import { widenByAnswers } from './answers.ts';
import { widenByFragments, widenByRequests } from './requests.ts';
import { itemIn, rowsOf } from './rows.ts';
import { closeFilter, loosenSelection, mapGivenNames } from './shared-fields.ts';

function structure(fields: Readonly<Record<string, Shape>>): ObjectShape {
  const whole = object();
  for (const [name, shape] of Object.entries(fields)) whole.fields.set(name, field(name, shape));
  return whole;
}

function facts(shape: Shape, direction: Direction): unknown {
  return toFacts(settle(shape, direction));
}

describe('requests', () => {
  test('widen the parameters that they name', () => {
    const params = structure({ ID: scalar('boolean') });
    widenByRequests(params, [{ ID: [1] }], false);
    expect(facts(params, 'request')).toEqual({
      fields: { ID: { type: { anyOf: ['boolean', { array: 'integer' }] } } },
    });
  });

  test('widen parameters by their places where the order counts', () => {
    const params = structure({ A: scalar('integer'), B: scalar('string') });
    widenByRequests(params, [{ first: 1, B: 'x' }], true);
    expect(facts(params, 'request')).toMatchObject({
      fields: { A: { spellings: ['first'] }, B: {} },
    });
    expect(params.fields.size).toBe(2);
  });
});

describe('parts of requests', () => {
  test('widen what they name, and demand no less of the rest', () => {
    const params = structure({ ID: scalar('integer'), fields: structure({ A: scalar('string') }) });
    for (const own of params.fields.values()) own.required = true;
    widenByFragments(params, [{ fields: { A: 'x', B: 'Y' } }, { other: 1 }]);
    expect(facts(params, 'request')).toEqual({
      fields: {
        ID: { required: true, type: 'integer' },
        fields: {
          required: true,
          type: { fields: { A: { type: 'string' }, B: { from: 'example', type: 'string' } } },
        },
      },
    });
  });
});

describe('answers', () => {
  test('show where rows are that are told to be the result', () => {
    const rows = array(structure({ id: scalar('integer'), name: scalar('string') }));
    const answers = [{ items: [{ id: 1, name: 'a' }] }];
    expect(facts(widenByAnswers(rows, answers, null), 'result')).toMatchObject({
      fields: { items: { type: { array: { fields: { id: {}, name: {} } } } } },
    });
  });

  test('show a result that no page describes', () => {
    expect(facts(widenByAnswers(null, [1, 'x'], null), 'result')).toEqual({
      anyOf: ['integer', 'string'],
    });
  });

  test.each<[string, Shape, unknown, unknown]>([
    [
      'lists of what a table describes',
      structure({ id: scalar('integer'), name: scalar('string') }),
      [{ id: 1, name: 'a' }],
      { array: { fields: { id: { type: 'integer' }, name: { type: 'string' } } } },
    ],
    [
      'a list under another name than the table has',
      structure({ thing: array(structure({ id: scalar('integer') })), next: scalar('integer') }),
      { things: [{ id: 1 }] },
      {
        fields: { things: { type: { array: { fields: { id: { type: 'integer' } } } } }, next: {} },
      },
    ],
    [
      'what a table describes, inside of what holds it',
      structure({ item: object(), id: scalar('integer'), name: scalar('string') }),
      { item: { id: 1, name: 'a' } },
      {
        fields: {
          item: { type: { fields: { id: { type: 'integer' }, name: { type: 'string' } } } },
        },
      },
    ],
    [
      'rows of what a table describes, inside of what holds them',
      structure({ id: scalar('integer'), name: scalar('string') }),
      { items: [{ id: 1, name: 'a' }] },
      { fields: { items: { type: { array: { fields: { id: {}, name: {} } } } } } },
    ],
    [
      'things by their identifiers',
      structure({ id: scalar('integer'), name: scalar('string') }),
      { 103: { id: 103, name: 'a' } },
      { fields: {} },
    ],
    [
      'a list of something else beside it',
      structure({ thing: array(structure({ id: scalar('integer') })) }),
      { errors: [{ text: 'a', code: 1 }] },
      { fields: { thing: {}, errors: {} } },
    ],
  ])('may be %s', (_, described, result, type) => {
    const found = facts(widenByAnswers(described, [result], null), 'result');
    expect(found).toMatchObject(Object(type));
    const [own, wanted] = [found, type].map((one) => Object.keys(Object(one).fields ?? {}));
    expect(own).toEqual(wanted?.toSorted());
  });

  test('have what the result is wrapped in for sure', () => {
    expect(facts(widenByAnswers(null, [{ item: { A: 1 } }], null), 'result')).toEqual({
      fields: {
        item: {
          from: 'example',
          required: true,
          type: { fields: { A: { from: 'example', type: 'integer' } } },
        },
      },
    });
  });

  test('are filled by a declared type, of the whole or of a row', () => {
    const row = structure({ ID: scalar('integer') });
    expect(facts(widenByAnswers(null, [], { of: 'result', shape: row }), 'result')).toEqual({
      fields: { ID: { type: 'integer' } },
    });
    const declared = structure({ A: scalar('string') });
    expect(
      facts(widenByAnswers(null, [[{ A: null }]], { of: 'row', shape: declared }), 'result'),
    ).toMatchObject({ array: { fields: { A: { type: { anyOf: ['null', 'string'] } } } } });
  });
});

test.each<[string, unknown, readonly string[] | undefined]>([
  ['a list', [{ A: 1 }], ['A']],
  ['the one list in it', { items: [{ A: 1 }], total: 1 }, ['A']],
  ['none of two lists', { items: [{ A: 1 }], others: [{ B: 1 }] }, undefined],
  ['an object', { A: 1 }, undefined],
])('rows of a result are those of %s', (_, result, names) => {
  const rows = rowsOf(infer(result, 'result'));
  expect(rows === null ? undefined : [...rows.fields.keys()]).toEqual(names);
});

test.each<[string, unknown, readonly string[]]>([
  ['rows by their IDs', { 1: { A: 1 }, 2: { A: 2 } }, ['A']],
  ['the only thing in it', { item: { A: 1 } }, ['A']],
  ['itself', { A: 1, B: 2 }, ['A', 'B']],
])('without a list, the thing is %s', (_, result, names) => {
  expect([...(itemIn(infer(result, 'result'))?.fields.keys() ?? [])]).toEqual(names);
});

const fiveFields = (): ObjectShape =>
  structure({
    A: scalar('integer'),
    B: scalar('file'),
    C: scalar('date'),
    D: scalar('string'),
    E: scalar('any'),
  });

describe('what parameters and result share', () => {
  test('a filter that is left open takes the fields of the rows', () => {
    const params = structure({ filter: infer({ '>=A': 1 }, 'request') });
    const rows = fiveFields();
    rows.patterns.set('UF_*', scalar('any'));
    closeFilter(params, rows);
    expect(facts(params, 'request')).toMatchObject({
      fields: {
        filter: {
          type: {
            fields: { A: {}, B: { type: 'any' }, C: { type: 'date' } },
            patterns: { 'UF_*': 'any' },
          },
        },
      },
    });
    expect(facts(params, 'request')).not.toHaveProperty('fields.filter.type.others');
  });

  test.each<[string, unknown]>([
    ['by something else', { OTHER: 1 }],
    ['by nothing that is shown', {}],
  ])('a filter %s stays open', (_, filter) => {
    const params = structure({ filter: infer(filter, 'request') });
    const before = facts(params, 'request');
    closeFilter(params, fiveFields());
    expect(facts(params, 'request')).toEqual(before);
  });

  test('rows have no field for sure that a selection can leave out', () => {
    const params = structure({ select: array(enumeration(['A', 'F', 'UF_*'])) });
    const whole = { ...fiveFields(), seen: 1 };
    loosenSelection(params, whole);
    expect([...whole.fields.keys()]).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
    expect(
      [...whole.fields.values()].every(({ evidence }) => evidence.declared === 'sometimes'),
    ).toBe(true);
  });

  test('what can be selected is written in rows as they write it', () => {
    const params = structure({
      select: array(enumeration(['ID', 'NAME', 'OWNER_ID', 'DATE_CREATE'])),
    });
    const result = infer([{ id: 1, name: 'a', ownerId: 2 }], 'result');
    const rows = rowsOf(result);
    if (rows !== null) loosenSelection(params, rows);
    expect([...(rows?.fields.keys() ?? [])]).toEqual(['id', 'name', 'ownerId', 'dateCreate']);
  });

  test.each<[string, unknown, boolean]>([
    ['each row of the examples has', [{ ID: 1, B: 2 }, { ID: 2 }], true],
    ['one row lacks', [{ ID: 1 }, { B: 2 }], false],
  ])('an identifier that %s is there for sure: or not', (_, shown, isSure) => {
    const params = structure({ select: array(scalar('string')) });
    const result = infer(shown, 'result');
    const rows = rowsOf(result);
    if (rows !== null) loosenSelection(params, rows);
    expect(facts(result, 'result')).toMatchObject({
      array: { fields: { ID: isSure ? { required: true } : { from: 'example' }, B: {} } },
    });
    expect(facts(result, 'result')).not.toHaveProperty('array.fields.B.required');
  });

  test('what holds the rows does not get their fields', () => {
    const params = structure({ select: array(enumeration(['A', 'F'])) });
    const holder = structure({ items: array(fiveFields()), more: array(fiveFields()) });
    loosenSelection(params, holder);
    expect([...holder.fields.keys()]).toEqual(['items', 'more']);
  });

  test('names that the caller gives are no fields of the result', () => {
    const params = structure({ cmd: infer({ one: 'a', two: 'b' }, 'request') });
    const result = infer({ one: 1, two: 2 }, 'result');
    mapGivenNames(params, result);
    expect(facts(result, 'result')).toEqual({ fields: {}, others: 'integer' });
  });
});
