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
  [
    'by the number of a page',
    params({ PARAMS: params({ NAV_PARAMS: params({ iNumPage: 'integer' }) }) }),
    ROWS,
    [],
    { by: 'page', page: ['PARAMS', 'NAV_PARAMS'], rows: [] },
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
  [
    'not at all, as whole answers count no rows',
    params({ filter: OPEN }),
    ROWS,
    ['time'],
    { by: 'none', filter: 'filter', rows: [] },
  ],
  [
    'by an offset that only a count tells of, and by no id',
    params({ filter: OPEN, order: OPEN }),
    ROWS,
    ['time', 'total'],
    { by: 'start', filter: 'filter', order: 'order', rows: [] },
  ],
  ['unknown, without a whole answer', params({ filter: OPEN }), ROWS, [], undefined],
  [
    'unknown, with a number of rows to ask for',
    params({ params: params({ limit: 'integer' }) }),
    ROWS,
    ['time'],
    undefined,
  ],
  [
    'by an offset, rows by their ids in the one thing that is returned',
    params({ start: 'integer' }),
    {
      fields: { things: { type: { fields: {}, others: { fields: { id: { type: 'integer' } } } } } },
    },
    [],
    { by: 'start', rows: ['things'] },
  ],
  [
    'by an offset, rows as the result where nothing is told of it: so list methods answer',
    params({ order: OPEN, start: 'integer' }),
    'any',
    [],
    { by: 'start', order: 'order', rows: [] },
  ],
  ['not without rows', params({ start: 'integer' }), 'boolean', [], undefined],
  [
    'by OFFSET and LIMIT, whatever stands beside the result',
    params({ OFFSET: 'integer', LIMIT: 'integer' }),
    ROWS,
    ['next'],
    { by: 'offset', rows: [] },
  ],
  [
    'by OFFSET and LIMIT, rows by their ids',
    params({ OFFSET: 'integer', LIMIT: 'integer' }),
    { fields: {}, others: { fields: { id: { type: 'integer' } } } },
    [],
    { by: 'offset', rows: [] },
  ],
  [
    'by an id that filter and order spell otherwise',
    params({
      filter: params({ ID: 'any' }),
      order: params({ ID: 'string' }),
      start: 'integer',
    }),
    { fields: { tasks: { type: { array: params({ id: 'string' }) } } } },
    [],
    { by: 'start', filter: 'filter', id: 'id', idInRequest: 'ID', order: 'order', rows: ['tasks'] },
  ],
  [
    'without an ID where one field at a time sorts',
    params({ filter: OPEN, order: 'string', start: 'integer' }),
    ROWS,
    [],
    { by: 'start', filter: 'filter', order: 'order', rows: [] },
  ],
])('a list is read %s', (_, own, result, envelope, paging) => {
  const method = { name: 'crm.deal.list', version: 2, access: 'read' } as const;
  expect(pagingOf({ ...method, envelope: new Set(envelope) }, own, result)).toEqual(paging);
});

const FIELD_LIST: TypeFact = { fields: { items: { type: { array: params({ name: 'string' }) } } } };

test.each<[access: 'read' | 'write', result: TypeFact, paging: unknown]>([
  ['read', FIELD_LIST, { by: 'none', rows: ['items'], select: 'select' }],
  ['read', { fields: { item: { type: OPEN } } }, undefined],
  ['write', FIELD_LIST, undefined],
])('what takes no pagination in version 3 has all rows at once: %s', (access, result, paging) => {
  const method = {
    name: 'tasks.task.field.list',
    version: 3,
    access,
    envelope: new Set<string>(),
  } as const;
  expect(pagingOf(method, params({ select: { array: 'string' } }), result)).toEqual(paging);
});

test.each<[results: readonly unknown[], result: TypeFact, rows: readonly string[]]>([
  // The table has the singular, and the portal does not.
  [[{ deals: [] }], { fields: { deal: { type: ROWS }, deals: { type: ROWS } } }, ['deals']],
  [[{ items: [{ ID: 1 }] }], { anyOf: [ROWS, { fields: { items: { type: ROWS } } }] }, ['items']],
  [[[], { items: [] }], { anyOf: [ROWS, { fields: { items: { type: ROWS } } }] }, []],
  // Where no example shows any of the lists, the table is all there is.
  [[false], { fields: { deal: { type: ROWS }, stages: { type: ROWS } } }, ['deal']],
])('rows are where the examples %j have them', (results, result, rows) => {
  const method = { name: 'crm.deal.list', version: 2, access: 'read', results } as const;
  const paging = pagingOf({ ...method, envelope: new Set() }, params({ start: 'integer' }), result);
  expect(paging?.rows).toEqual(rows);
});
