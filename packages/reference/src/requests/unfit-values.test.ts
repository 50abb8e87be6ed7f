import { describe, expect, test } from 'vitest';

import type { ObjectFact, TypeFact } from '../facts/facts.ts';
import { unfitValues } from './unfit-values.ts';

function unfit(value: unknown, type: TypeFact): readonly string[] {
  return unfitValues({ value }, { fields: { VALUE: { type } } }).map(({ name }) => name);
}

const ITEM: ObjectFact = { fields: { ID: { type: 'integer' }, NAME: { type: 'string' } } };

describe('values are read as generously as PHP does', () => {
  test.each<[type: TypeFact, values: readonly unknown[]]>([
    ['any', [1, 'a', {}, []]],
    ['boolean', [true, false, 'Y', 'n', 1, 0, '1', '0', 'TRUE', 'false']],
    ['date', ['2026-01-31', 'tomorrow']],
    ['double', [0.5, '0.5', '1e3', ' 2 ']],
    ['empty-list', [[]]],
    ['file', [1, ['a.txt', 'YQ==']]],
    [
      'file-content',
      [
        ['a.txt', 'YQ=='],
        ['noextension', ''],
      ],
    ],
    ['integer', [1, '1', ' -1 ', '+2']],
    ['string', ['a', 1, true]],
    ['timestamp', [1_769_871_600, '1769871600']],
    ['yes-no', ['Y', 'N', true, 1]],
    [{ enum: ['A', 'B'] }, ['A', 'other']],
    [{ enum: [44, 46], closed: true }, [44, '46', '']],
    [{ array: 'integer' }, [[], [1, '2'], { 0: 1 }]],
    [ITEM, [{}, [], { id: 1 }]],
    [{ anyOf: ['integer', ITEM] }, [1, { ID: '1' }]],
  ])('%j takes %j', (type, values) => {
    expect(values.flatMap((value) => unfit(value, type))).toEqual([]);
  });
});

test.each<[type: TypeFact, value: unknown, names: readonly string[]]>([
  ['boolean', 'yes', ['value']],
  ['boolean', 2, ['value']],
  ['date', ['2026-01-31'], ['value']],
  ['double', 'half', ['value']],
  ['double', ' ', ['value']],
  ['empty-list', ['a'], ['value']],
  ['file-content', ['YQ==', 'a.txt'], ['value']],
  ['file-content', ['a.txt'], ['value']],
  ['file-content', 'a.txt', ['value']],
  ['integer', 0.5, ['value']],
  ['integer', '1a', ['value']],
  ['null', 'a', ['value']],
  ['string', {}, ['value']],
  ['yes-no', 'maybe', ['value']],
  [{ enum: ['A'] }, ['A'], ['value']],
  [{ enum: [44, 46], closed: true }, 45, ['value']],
  [{ array: { enum: [44], closed: true } }, [44, 46], ['value[1]']],
  [{ array: 'integer' }, 1, ['value']],
  [{ array: 'integer' }, [1, 'a', 'b'], ['value[1]', 'value[2]']],
  [ITEM, 'a', ['value']],
  [ITEM, ['a'], ['value']],
  [ITEM, { id: 'a', NAME: {} }, ['value[id]', 'value[NAME]']],
  [{ array: ITEM }, [{ ID: 'a' }], ['value[0][ID]']],
  [{ anyOf: ['integer', ITEM] }, 'a', ['value']],
  [{ anyOf: [ITEM, { fields: { ID: { type: 'string' } } }] }, { ID: [] }, ['value[ID]']],
])('%j does not take %j', (type, value, names) => {
  expect(unfit(value, type)).toEqual(names);
});

test.each<[why: string, value: unknown, type: TypeFact]>([
  ['empty is not given', '', 'integer'],
  ['nor is null', null, 'integer'],
  ['values of a filter are conditions', { ID: [1, 'a'] }, { ...ITEM, operators: true }],
  ['a name that the reference does not have may hold anything', { OTHER: [] }, ITEM],
  [
    'one of several structures takes it',
    { ID: 'a' },
    { anyOf: [ITEM, { fields: { ID: { type: 'string' } } }] },
  ],
  ['one of several structures does not tell', { NAME: {} }, { anyOf: [ITEM, { fields: {} }] }],
])('nothing is said where %s', (_, value, type) => {
  expect(unfit(value, type)).toEqual([]);
});

test('nothing is said of a parameter that the reference does not have', () => {
  expect(unfitValues({ constructor: {} }, ITEM)).toEqual([]);
});
