import type { ObjectFact, TypeFact } from '@oint/reference';
import { expect, test } from 'vitest';

import { pagingOf } from './paging.ts';

const OPEN: ObjectFact = { fields: {}, others: 'any' };
const ROWS: TypeFact = { array: { fields: { ID: { type: 'integer' } } } };

function params(fields: Readonly<Record<string, TypeFact>>): ObjectFact {
  return {
    fields: Object.fromEntries(Object.entries(fields).map(([name, type]) => [name, { type }])),
  };
}

test.each<[string, ObjectFact, TypeFact, readonly string[], unknown]>([
  [
    'by an offset',
    params({ FILTER: OPEN, order: OPEN, select: { array: 'string' }, start: 'integer' }),
    ROWS,
    [],
    { by: 'start', filter: 'FILTER', id: 'ID', order: 'order', rows: [], select: 'select' },
  ],
  ['by the envelope alone', params({}), ROWS, ['next'], { by: 'start', rows: [] }],
  [
    'by pages, rows in one list',
    params({ pagination: OPEN }),
    { fields: { items: { type: ROWS } } },
    [],
    { by: 'pagination', rows: ['items'] },
  ],
  [
    'in the list that is called so',
    params({ start: 'integer' }),
    { fields: { deals: { type: ROWS }, users: { type: ROWS } } },
    [],
    { by: 'start', rows: ['deals'] },
  ],
  ['not without pages', params({ filter: OPEN }), ROWS, ['total'], undefined],
  ['not without rows', params({ start: 'integer' }), 'boolean', [], undefined],
  [
    'without an ID where one field at a time sorts',
    params({ filter: OPEN, order: 'string', start: 'integer' }),
    ROWS,
    [],
    { by: 'start', filter: 'filter', order: 'order', rows: [] },
  ],
])('a list is read %s', (_, own, result, envelope, paging) => {
  expect(pagingOf('crm.deal.list', own, result, new Set(envelope))).toEqual(paging);
});
