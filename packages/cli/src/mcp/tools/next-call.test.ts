import type { PagingFacts } from '@oint/reference';
import { expect, test } from 'vitest';

import { nextCall, rowsAt } from './next-call.ts';

const START: PagingFacts = { by: 'start', rows: [] };
const OFFSET: PagingFacts = { by: 'offset', rows: [] };
const PAGES: PagingFacts = { by: 'pagination', rows: ['items'] };
const INSIDE: PagingFacts = {
  by: 'offset',
  page: ['params'],
  names: { place: 'offset', size: 'limit' },
  rows: [],
};
const NUMBER: PagingFacts = { by: 'page', page: [], names: { place: 'page' }, rows: [] };
const NAVIGATION: PagingFacts = { by: 'page', page: ['PARAMS', 'NAV_PARAMS'], rows: [] };

const LAST: PagingFacts = { by: 'last', id: 'id', rows: ['messages'] };

test.each<[string, unknown, PagingFacts | undefined, unknown]>([
  ['a list', [{ ID: 1 }], undefined, [{ ID: 1 }]],
  ['a list inside', { items: [{ id: 1 }] }, PAGES, [{ id: 1 }]],
  ['a list with gaps', { 0: { ID: 1 }, 2: { ID: 3 } }, START, [{ ID: 1 }, { ID: 3 }]],
  ['rows by their codes', { items: { ru: { n: 1 }, de: { n: 2 } } }, PAGES, [{ n: 1 }, { n: 2 }]],
  ['one thing', { ID: 1, owner: { ID: 2 } }, START, undefined],
  ['a thing of numbers', { 1: 'one', 2: 'two' }, START, undefined],
  ['what is no list', { 0: { ID: 1 } }, undefined, undefined],
])('the rows of %s', (_, result, paging, rows) => {
  expect(rowsAt(result, { paging })).toEqual(rows);
});

type Params = Readonly<Record<string, unknown>>;

test.each<[PagingFacts, Params, { rows: number; next?: unknown; total?: unknown }, unknown]>([
  [START, { filter: {} }, { rows: 50, next: 50 }, { filter: {}, start: 50 }],
  [START, {}, { rows: 50 }, undefined],
  [PAGES, { pagination: { limit: 10 } }, { rows: 10 }, { pagination: { limit: 10, page: 2 } }],
  [PAGES, {}, { rows: 0 }, undefined],
  [OFFSET, { FIND: 'ann', OFFSET: 10 }, { rows: 10 }, { FIND: 'ann', OFFSET: 20 }],
  [OFFSET, { offset: 10 }, { rows: 10 }, { offset: 20 }],
  [INSIDE, { params: { limit: 5 } }, { rows: 5 }, { params: { limit: 5, offset: 5 } }],
  [NUMBER, { order: {} }, { rows: 50 }, { order: {}, page: 2 }],
  [NUMBER, { page: 2 }, { rows: 20 }, undefined],
  [
    NAVIGATION,
    { TASKID: 7, PARAMS: { NAV_PARAMS: { nPageSize: 10, iNumPage: 2 } } },
    { rows: 10, total: 21 },
    { TASKID: 7, PARAMS: { NAV_PARAMS: { nPageSize: 10, iNumPage: 3 } } },
  ],
  [NAVIGATION, { TASKID: 7 }, { rows: 50, total: 50 }, undefined],
  [{ by: 'none', rows: [] }, {}, { rows: 50 }, undefined],
  [LAST, { DIALOG_ID: 'chat5' }, { rows: 20 }, { DIALOG_ID: 'chat5', LAST_ID: 20 }],
  [LAST, { LAST_ID: 20 }, { rows: 0 }, undefined],
])('behind a page by %j of %j and %j comes %j', (paging, params, answered, next) => {
  const call = { method: 'any.list', params, version: 2 } as const;
  const rows = Array.from({ length: answered.rows }, (_, index) => ({ id: index + 1 }));
  const given = { next: undefined, total: undefined, ...answered, rows };
  expect(nextCall(call, { paging }, given)?.params).toEqual(next);
});
