import type { TypeFact } from '@oint/reference';
import { expect, test } from 'vitest';

import type { JsonValue } from '../ir.ts';
import { objections } from './admit.ts';

const TASK: TypeFact = {
  fields: {
    ID: { type: 'numeric-string', required: true },
    Done: { type: 'yes-no', spellings: ['DONE'] },
  },
  patterns: { 'UF_*': 'string' },
};

const CASES: readonly [type: TypeFact, value: JsonValue, objections: string[]][] = [
  ['integer', 5, []],
  ['integer', '5', ['r is "5", not integer']],
  ['numeric-string', '12.5', []],
  ['numeric-string', 'x', ['r is "x", not numeric-string']],
  ['yes-no', 'Y', []],
  ['boolean', 'Y', ['r is "Y", not boolean']],
  ['empty-list', [], []],
  ['empty-list', [1], ['r is a list, not empty-list']],
  ['any', { anything: [null] }, []],
  [{ enum: ['A', 'B'] }, 'A', []],
  [{ enum: ['A', 'B'] }, 'C', ['r is "C", not one of A, B']],
  [{ enum: ['A', 'B'], open: true }, 'C', []],
  [{ enum: ['A', 'B'], open: true }, 1, ['r is 1, not one of A, B']],
  [{ array: 'integer' }, [1, 'x', 2], ['r[1] is "x", not integer']],
  [{ array: 'integer' }, {}, ['r is an object, not a list']],
  [{ anyOf: ['null', TASK] }, null, []],
  [TASK, { ID: '1', done: 'N', UF_ANY: 'text' }, []],
  [
    TASK,
    { ID: 1, OTHER: true },
    ['r.ID is 1, not numeric-string', 'r.OTHER is not in the reference'],
  ],
  [TASK, {}, ['r.ID is missing']],
  [TASK, [], ['r is an empty list, not an object']],
  [{ fields: {}, others: 'integer' }, { a: 1, b: '2' }, ['r.b is "2", not integer']],
  // As PHP writes a map that is empty.
  [{ fields: {}, others: 'integer' }, [], []],
  [{ fields: {}, others: 'integer' }, [1], ['r is a list, not an object']],
  // Of alternatives, the nearest is told of.
  [{ anyOf: [TASK, 'boolean'] }, { ID: '1', DONE: 'x' }, ['r.DONE is "x", not yes-no']],
];

test.each(CASES)('%j admits %j: %j', (type, value, expected) => {
  expect(objections(type, value, 'r')).toEqual(expected);
});
