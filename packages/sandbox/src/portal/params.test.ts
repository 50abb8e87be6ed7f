import { expect, test } from 'vitest';

import type { Value } from '../values.ts';
import { RestError, errorSpec } from './errors.ts';
import {
  boolean,
  id,
  ids,
  integer,
  object,
  oneOf,
  optional,
  readParams,
  required,
  string,
  withDefault,
  yesNo,
  type ParamType,
} from './params.ts';

const CASES: readonly (readonly [ParamType<unknown>, Value, unknown])[] = [
  [integer, 5, 5],
  [integer, ' 12 ', 12],
  [integer, '-3', -3],
  [integer, '12abc', undefined],
  [integer, '', undefined],
  [integer, 1.5, undefined],
  [integer, true, undefined],
  [integer, ['1'], undefined],
  [id, '7', 7],
  [id, 0, undefined],
  [id, 'chat7', undefined],
  [string, 5, '5'],
  [string, true, '1'],
  [string, [], undefined],
  [yesNo, 'Y', true],
  [yesNo, 'N', false],
  [yesNo, 'yes', undefined],
  [boolean, true, true],
  [boolean, '0', false],
  [boolean, 'N', false],
  [boolean, '1', true],
  [object, { a: 1 }, { a: 1 }],
  [object, [], {}],
  [object, 'x', undefined],
  [ids, [1, '2'], [1, 2]],
  [ids, '3', [3]],
  [ids, { a: 4 }, [4]],
  [ids, [1, 'x'], undefined],
  [oneOf(['a', 'b']), 'b', 'b'],
  [oneOf(['a', 'b']), 'B', undefined],
];

test.each(CASES)('$name reads %j', (type, value, expected) => {
  expect(type.read(value)).toEqual(expected);
});

const missing = errorSpec(400, 'ID_MISSING', 'No id');
const schema = {
  ID: required(id, missing),
  LIMIT: withDefault(integer, 20),
  NAME: optional(string),
};

test('reads what the schema names, in any case of the keys', () => {
  expect(readParams(schema, { id: '5', other: 1 })).toEqual({
    ID: 5,
    LIMIT: 20,
    NAME: undefined,
  });
});

test.each([[{}], [{ ID: null }], [{ ID: 'x' }], [{ id: [5] }]])(
  'answers with the documented error for %j',
  (fields) => {
    expect(() => readParams(schema, fields)).toThrow(new RestError(missing));
  },
);
