import { expect, test } from 'vitest';

import { settle } from '../facts/settle.ts';
import { toFacts } from '../facts/to-facts.ts';
import { formatShape } from './inline-format.ts';

test.each<[string, unknown]>([
  [
    'Rights in the format `{"TASK_ID": 42, "ACCESS_CODE": "U35"}`',
    { fields: { ACCESS_CODE: { type: 'string' }, TASK_ID: { type: 'integer' } } },
  ],
  [
    "An array in the format `{'ID': { 'VALUE': 'a', 'SORT': 10 }}`",
    { fields: {}, others: { fields: { SORT: { type: 'integer' }, VALUE: { type: 'string' } } } },
  ],
  ['An object in the format `{"field_1": "value_1", "field_2": "value_2"}`', null],
  [
    'A type in the format `{"module": "crm", "code": "CONTACT"}`',
    { fields: { code: { type: 'string' }, module: { type: 'string' } } },
  ],
  ['An object in the format `{"key": "value"}`', null],
  ["In the format `{'a': 1, 'b': 2}` or in the format `{'c': 1, 'd': 2}`", null],
  ['A date in the format `YYYY-MM-DD`', null],
])('%s', (description, fact) => {
  const shape = formatShape(description);
  expect(shape === null ? null : toFacts(settle(shape, 'request'))).toEqual(fact);
});
