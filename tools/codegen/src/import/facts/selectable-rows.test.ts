import type { FieldFact, ObjectFact, TypeFact } from '@oint/reference';
import { expect, test } from 'vitest';

import { withChoices, withSelectable } from './selectable-rows.ts';

const TEXT: FieldFact = { type: 'string' };
const UNKNOWN: FieldFact = { from: 'example', type: 'any' };
const ROW: ObjectFact = { fields: { id: TEXT, name: TEXT } };
const WHOLE: ObjectFact = { fields: { id: TEXT, name: TEXT, state: UNKNOWN } };
const NAMES = ['id', 'name', 'state'];

test.each<[string, { given: TypeFact; want: TypeFact }]>([
  ['rows', { given: { array: ROW }, want: { array: WHOLE } }],
  [
    'a list in the result',
    {
      given: { fields: { items: { type: { array: ROW } } } },
      want: { fields: { items: { type: { array: WHOLE } } } },
    },
  ],
  [
    'one thing in it, or nothing',
    {
      given: { fields: { item: { type: { anyOf: [ROW, 'null'] } } } },
      want: { fields: { item: { type: { anyOf: [WHOLE, 'null'] } } } },
    },
  ],
  [
    'nothing else',
    {
      given: { fields: { other: { type: { fields: { id: TEXT, a: TEXT, b: TEXT } } } } },
      want: { fields: { other: { type: { fields: { id: TEXT, a: TEXT, b: TEXT } } } } },
    },
  ],
  [
    'no row that may have any field',
    { given: { array: { ...ROW, others: 'any' } }, want: { array: { ...ROW, others: 'any' } } },
  ],
  ['a value', { given: 'boolean', want: 'boolean' }],
])('fields that one can ask for are in %s', (_, { given, want }) => {
  expect(withSelectable(given, NAMES)).toEqual(want);
  expect(withSelectable(given, [])).toEqual(given);
});

function selecting(select: TypeFact): ObjectFact {
  return { fields: { SELECT: { type: select } } };
}

test('fields that one can ask for are proposed where any text is taken', () => {
  const choices = { array: { enum: NAMES, open: true } } as const;
  expect(withChoices(selecting({ array: 'string' }), NAMES)).toEqual(selecting(choices));
  expect(withChoices(selecting({ array: 'integer' }), NAMES)).toEqual(
    selecting({ array: 'integer' }),
  );
  expect(withChoices(selecting({ array: 'string' }), [])).toEqual(selecting({ array: 'string' }));
  expect(withChoices({ fields: { filter: { type: { array: 'string' } } } }, NAMES)).toEqual({
    fields: { filter: { type: { array: 'string' } } },
  });
});
