import type { ObjectFact } from '@oint/reference';
import { expect, test } from 'vitest';

import type { Fields } from '../values.ts';
import { checkFields } from './check.ts';

const PARAMS: ObjectFact = {
  fields: {
    id: { type: 'integer', required: true },
    either: { type: 'integer', required: 'conditional' },
    fields: {
      type: {
        fields: {
          TITLE: { type: 'string', required: true },
          PARTS: { type: { fields: { NAME: { type: 'string', required: true } } } },
        },
      },
    },
    CODE: { type: 'string' },
    XML_ID: { type: 'string' },
    filter: { type: { fields: { ID: { type: 'integer', required: true } }, operators: true } },
  },
  oneOf: [['CODE', 'XML_ID']],
};

const LOOSE = { exactTypes: false, wholeStructures: false };
const WHOLE = { exactTypes: false, wholeStructures: true };
const EXACT = { exactTypes: true, wholeStructures: false };

const CASES: readonly (readonly [Fields, typeof LOOSE, readonly string[]])[] = [
  [{}, LOOSE, ['id missing', 'CODE missing']],
  [{ id: null, CODE: 'x' }, LOOSE, ['id missing']],
  [{ ID: '5', xml_id: 'x' }, LOOSE, []],
  [{ id: '5', CODE: 'x' }, EXACT, ['id type']],
  [{ id: 5, CODE: 'x', fields: {} }, LOOSE, []],
  [{ id: 5, CODE: 'x', fields: {} }, WHOLE, ['fields.TITLE missing']],
  [{ id: 5, CODE: 'x', fields: [] }, WHOLE, ['fields.TITLE missing']],
  [{ id: 5, CODE: 'x', fields: { title: 'x', PARTS: {} } }, WHOLE, []],
  [
    { id: 5, CODE: 'x', fields: { TITLE: {}, PARTS: 1 } },
    LOOSE,
    ['fields.TITLE type', 'fields.PARTS type'],
  ],
  [{ id: 5, CODE: 'x', filter: { '>NAME': ['x'] } }, WHOLE, []],
];

test.each(CASES)('%j, %j: %j', (fields, strictness, expected) => {
  const faults = checkFields(PARAMS, fields, strictness);
  expect(faults.map(({ field, kind }) => `${field} ${kind}`)).toEqual(expected);
});
