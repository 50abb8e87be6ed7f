import { expect, test } from 'vitest';

import type { FieldRow } from '../page/field-table.ts';
import { longestPage } from './longest-page.ts';

function row(name: string, description: string): FieldRow {
  return { names: [name], required: false, types: [], description, line: 1 };
}

test.each<[string, readonly FieldRow[], number | undefined]>([
  ['a parameter', [row('LIMIT', 'Number of rows. Maximum value: `200`')], 200],
  ['a field of a parameter', [row('pagination.limit', 'From `1` to `200`')], 200],
  ['nothing', [row('LIMIT', 'Number of rows'), row('DAYS', 'Maximum value: `30`')], undefined],
  ['several', [row('limit', 'Maximum `200`'), row('nPageSize', 'Maximum `50`')], 50],
  [
    'a line of what holds it',
    [row('pagination', 'Pages:\n- `page` — from 1 to 9\n- `limit` — default `25`, maximum `100`')],
    100,
  ],
])('how long a page may be is told by %s', (_, rows, most) => {
  expect(longestPage(rows)).toBe(most);
});
