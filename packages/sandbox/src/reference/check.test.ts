import type { ObjectFact } from '@oint/reference';
import { expect, test } from 'vitest';

import type { Fields } from '../values.ts';
import { checkFields } from './check.ts';

const params: ObjectFact = {
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

const loose = { exactTypes: false, wholeStructures: false };
const whole = { exactTypes: false, wholeStructures: true };
const exact = { exactTypes: true, wholeStructures: false };

const cases: readonly (readonly [Fields, typeof loose, readonly string[]])[] = [
  [{}, loose, ['id missing', 'CODE missing']],
  [{ id: null, CODE: 'x' }, loose, ['id missing']],
  [{ ID: '5', xml_id: 'x' }, loose, []],
  [{ id: '5', CODE: 'x' }, exact, ['id type']],
  [{ id: 5, CODE: 'x', fields: {} }, loose, []],
  [{ id: 5, CODE: 'x', fields: {} }, whole, ['fields.TITLE missing']],
  [{ id: 5, CODE: 'x', fields: [] }, whole, ['fields.TITLE missing']],
  [{ id: 5, CODE: 'x', fields: { title: 'x', PARTS: {} } }, whole, []],
  [
    { id: 5, CODE: 'x', fields: { TITLE: {}, PARTS: 1 } },
    loose,
    ['fields.TITLE type', 'fields.PARTS type'],
  ],
  [{ id: 5, CODE: 'x', filter: { '>NAME': ['x'] } }, whole, []],
];

test.each(cases)('%j, %j: %j', (fields, strictness, expected) => {
  const faults = checkFields(params, fields, strictness);
  expect(faults.map(({ field, kind }) => `${field} ${kind}`)).toEqual(expected);
});
