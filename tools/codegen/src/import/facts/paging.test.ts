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
    { by: 'page', id: 'ID', page: ['PARAMS', 'NAV_PARAMS'], rows: [] },
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
  [
    'by an offset, as all lists are, without a whole answer, and by no id',
    params({ filter: OPEN, order: OPEN }),
    ROWS,
    [],
    { by: 'start', filter: 'filter', order: 'order', rows: [] },
  ],
  [
    'by an offset, without a whole answer and a word of the result',
    params({ id: 'integer' }),
    'any',
    [],
    { by: 'start', rows: [] },
  ],
  [
    'not at all, with a number of rows that nobody must ask for',
    params({ filter: OPEN, limit: 'integer' }),
    ROWS,
    ['time'],
    { by: 'none', filter: 'filter', rows: [] },
  ],
  ['in ways that are not told', params({ LAST_ID: 'integer' }), ROWS, ['time'], undefined],
  [
    'by the id of the row behind which a page begins, rows in the list that is called so',
    params({ LAST_ID: 'integer', FIRST_ID: 'integer', LIMIT: 'integer' }),
    { fields: { deals: { type: ROWS }, files: { type: ROWS } } },
    ['time'],
    { by: 'last', id: 'ID', rows: ['deals'] },
  ],
  [
    'in ways that are not told, behind rows without an id',
    params({ LAST_ID: 'integer', LIMIT: 'integer' }),
    { array: params({ name: 'string' }) },
    ['time'],
    undefined,
  ],
  [
    'by the number of a page of its own',
    params({ filter: OPEN, order: OPEN, page: 'integer' }),
    ROWS,
    ['time'],
    {
      by: 'page',
      filter: 'filter',
      id: 'ID',
      names: { place: 'page' },
      order: 'order',
      page: [],
      rows: [],
    },
  ],
  [
    'by the number of a page under other names',
    params({ pageNavigation: params({ currentPage: 'integer', pageSize: 'integer' }) }),
    { fields: { items: { type: ROWS } } },
    ['total'],
    {
      by: 'page',
      id: 'ID',
      names: { place: 'currentPage', size: 'pageSize' },
      page: ['pageNavigation'],
      rows: ['items'],
    },
  ],
  ['not by a page that is a structure', params({ page: OPEN }), ROWS, ['time'], undefined],
  [
    'by an offset and a length inside of a parameter, beside its conditions',
    params({
      scope: 'string',
      params: params({ filter: OPEN, limit: 'integer', offset: 'integer', order: OPEN }),
    }),
    ROWS,
    ['time'],
    {
      by: 'offset',
      filter: 'filter',
      id: 'ID',
      names: { place: 'offset', size: 'limit' },
      order: 'order',
      page: ['params'],
      rows: [],
      within: ['params'],
    },
  ],
  [
    'by an offset and a length in small letters',
    params({ offset: 'integer', limit: 'integer' }),
    ROWS,
    ['time'],
    { by: 'offset', id: 'ID', names: { place: 'offset', size: 'limit' }, rows: [] },
  ],
  [
    'not at all, rows by their ids',
    params({}),
    { fields: {}, others: { fields: { ID: { type: 'integer' } } } },
    ['time'],
    { by: 'none', rows: [] },
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
    { by: 'offset', id: 'ID', rows: [] },
  ],
  [
    'by OFFSET and LIMIT, rows by their ids',
    params({ OFFSET: 'integer', LIMIT: 'integer' }),
    { fields: {}, others: { fields: { id: { type: 'integer' } } } },
    [],
    { by: 'offset', id: 'id', rows: [] },
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

test.each<[name: string, result: TypeFact, envelope: readonly string[], paging: unknown]>([
  ['crm.deal.productrows.get', ROWS, ['time'], { by: 'none', rows: [] }],
  ['crm.deal.productrows.get', ROWS, ['time', 'total'], { by: 'start', rows: [] }],
  ['enum.types', { fields: { enum: { type: ROWS } } }, ['time'], { by: 'none', rows: ['enum'] }],
  // Nobody shows whether there may be more.
  ['crm.deal.productrows.get', ROWS, [], undefined],
  ['event.names', { array: 'string' }, ['time'], undefined],
  [
    'user.get',
    { fields: { ID: { type: 'integer' }, PHONES: { type: ROWS } } },
    ['time'],
    undefined,
  ],
  ['user.get', { fields: { phone: { type: 'string' } } }, ['time'], undefined],
])('what is called no list, %s, is one if there is nothing but rows: %j', (...given) => {
  const [name, result, envelope, paging] = given;
  const method = { name, version: 2, access: 'read', envelope: new Set(envelope) } as const;
  expect(pagingOf(method, params({ id: 'integer' }), result)).toEqual(paging);
});

test.each<[own: ObjectFact, longestPage: number | undefined, paging: unknown]>([
  [
    params({ OFFSET: 'integer', LIMIT: 'integer' }),
    50,
    { by: 'offset', id: 'ID', maxSize: 50, rows: [] },
  ],
  [
    params({ limit: 'integer' }),
    200,
    { by: 'none', maxSize: 200, names: { size: 'limit' }, rows: [] },
  ],
  [params({ start: 'integer', LIMIT: 'integer' }), 200, { by: 'start', rows: [] }],
  [
    params({ LAST_ID: 'integer', LIMIT: 'integer' }),
    50,
    { by: 'last', id: 'ID', maxSize: 50, rows: [] },
  ],
  // What else belongs to the id of a row, nobody knows.
  [
    params({ LAST_ID: 'integer', LAST_TYPE: 'integer', LIMIT: 'integer' }),
    50,
    { by: 'none', maxSize: 50, names: { size: 'LIMIT' }, rows: [] },
  ],
])('as many rows are asked for as the page says: %#', (own, longestPage, paging) => {
  const method = { name: 'im.user.list', version: 2, access: 'read', longestPage } as const;
  expect(pagingOf({ ...method, envelope: new Set(['time']) }, own, ROWS)).toEqual(paging);
});

test('what takes things from a queue is no list: the next call would not have them', () => {
  const method = {
    name: 'queue.get',
    version: 2,
    access: 'write',
    envelope: new Set(['time']),
  } as const;
  const own = params({ offset: 'integer', limit: 'integer' });
  expect(pagingOf(method, own, ROWS)).toBeUndefined();
});

const ITEMS: TypeFact = { fields: { items: { type: { array: params({ id: 'integer' }) } } } };
const LENGTH: ObjectFact = params({ limit: 'integer' });

test.each<[string, ObjectFact, unknown]>([
  [
    'by a cursor of the portal’s alone',
    params({ pagination: params({ limit: 'integer', afterCursor: params({ id: 'integer' }) }) }),
    {
      by: 'pagination',
      maxSize: 200,
      names: { place: 'afterCursor', size: 'limit' },
      rows: ['items'],
    },
  ],
  [
    'by an offset',
    params({ pagination: params({ limit: 'integer', offset: 'integer', page: 'integer' }) }),
    { by: 'pagination', maxSize: 200, rows: ['items'] },
  ],
  [
    'by nothing but a length',
    params({ pagination: LENGTH }),
    { by: 'none', maxSize: 200, names: { size: 'limit' }, page: ['pagination'], rows: ['items'] },
  ],
  [
    'behind a row that a cursor names',
    params({
      cursor: params({ field: 'string', order: 'string', value: 'integer', limit: 'integer' }),
    }),
    {
      by: 'last',
      id: 'id',
      maxSize: 200,
      names: { place: 'value', size: 'limit' },
      page: ['cursor'],
      rows: ['items'],
    },
  ],
])('a list of version 3 is read %s', (_, own, paging) => {
  const method = { name: 'note.page.list', version: 3, access: 'read', longestPage: 200 } as const;
  expect(pagingOf({ ...method, envelope: new Set(['time']) }, own, ITEMS)).toEqual(paging);
});

test('rows are in the list that begins as the method does', () => {
  const method = { name: 'im.notify.history.search', version: 2, access: 'read' } as const;
  const own = params({ LAST_ID: 'integer', LIMIT: 'integer' });
  const result: TypeFact = { fields: { notifications: { type: ROWS }, users: { type: ROWS } } };
  expect(pagingOf({ ...method, envelope: new Set() }, own, result)?.rows).toEqual([
    'notifications',
  ]);
});
