import { describe, expect, test } from 'vitest';

import { allowedValues, isYesNo } from './values.ts';

describe('values that a list allows', () => {
  test.each<[string, string, string[]]>([
    [
      'after their introduction',
      'Kind. Possible values:\n- `user` — a user\n- `group` — a group',
      ['user', 'group'],
    ],
    ['quoted', 'Can be:\n- `"a"` — one\n- `"b"` — two', ['a', 'b']],
    ['several in a bullet', 'Possible values:\n- `a`, `b` — both', ['a', 'b']],
    ['not those of examples', 'For example:\n- `a` — one\n- `b` — two', []],
    [
      'not lists within lists',
      'Possible values:\n- `a` — one:\n    - `x` — inner\n- `b` — two',
      ['a', 'b'],
    ],
    ['not placeholders', 'where:\n- `field_n` — a field', ['field_n']],
    ['not code', 'Possible values:\n```\n- `a` — one\n```', []],
  ])('%s', (_, description, values) => {
    expect(allowedValues(description)).toEqual(values);
  });
});

test.each([
  ['Either `Y` or `N`', true],
  ['Takes `Y/N`', true],
  [String.raw`In the report (Y\|N)`, true],
  ['`Y` means yes', false],
])('yes or no: %s', (description, found) => {
  expect(isYesNo(description)).toBe(found);
});
