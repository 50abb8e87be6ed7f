import { expect, test } from 'vitest';

import type { PagingFacts } from '../facts/facts.ts';
import { pageFieldName, pageFields } from './page-fields.ts';

test.each<[PagingFacts, place: string | undefined, size: string | undefined]>([
  [{ by: 'start', rows: [] }, 'start', undefined],
  [{ by: 'pagination', rows: [] }, 'pagination[page]', 'pagination[limit]'],
  [{ by: 'offset', rows: [] }, 'OFFSET', 'LIMIT'],
  [
    { by: 'offset', page: ['params'], names: { place: 'offset', size: 'limit' }, rows: [] },
    'params[offset]',
    'params[limit]',
  ],
  [
    { by: 'page', page: ['PARAMS', 'NAV_PARAMS'], rows: [] },
    'PARAMS[NAV_PARAMS][iNumPage]',
    'PARAMS[NAV_PARAMS][nPageSize]',
  ],
  [{ by: 'page', page: [], names: { place: 'page' }, rows: [] }, 'page', undefined],
  [{ by: 'none', rows: [] }, undefined, undefined],
  [{ by: 'none', names: { size: 'limit' }, rows: [] }, undefined, 'limit'],
])('a page of a list is asked for %j', (paging, place, size) => {
  const fields = pageFields(paging);
  const nameOf = (name?: string) => name && pageFieldName(fields, name);
  expect([nameOf(fields.place), nameOf(fields.size)]).toEqual([place, size]);
});
