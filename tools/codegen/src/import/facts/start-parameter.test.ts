import type { ObjectFact, PagingFacts } from '@oint/reference';
import { expect, test } from 'vitest';

import { withStart } from './start-parameter.ts';

const BY_START: PagingFacts = { by: 'start', rows: [] };
const WHOLE: PagingFacts = { by: 'none', rows: [] };
const PROGRAM =
  "await $b24.actions.v2.call.make({\n  method: 'shop.list',\n  params: {\n    start: 0,\n  },\n})";

const params = (...names: readonly string[]): ObjectFact => ({
  fields: Object.fromEntries(names.map((name) => [name, { type: 'integer' }])),
});

test.each<[string, PagingFacts | undefined, readonly string[], readonly string[]]>([
  ['whose pages it leads through takes it', BY_START, [], ['id', 'start']],
  ['to which a program gives it takes it', WHOLE, [PROGRAM], ['id', 'start']],
  ['that comes whole takes none', WHOLE, ['const startedAt = 0'], ['id']],
  ['is what takes it: other methods have a start of their own', undefined, [PROGRAM], ['id']],
])('a list %s', (_, paging, programs, names) => {
  expect(Object.keys(withStart(params('id'), paging, programs).fields)).toEqual(names);
});

test('one that a table names is that', () => {
  const told = params('START');
  expect(withStart(told, BY_START, [PROGRAM])).toBe(told);
});
