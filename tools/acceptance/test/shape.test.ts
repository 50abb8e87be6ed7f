import { expect, test } from 'vitest';

import { absences, fewest } from './shape.ts';

test.each([
  ['the same', { a: 1, b: [{ c: 1 }] }, { a: 'x', b: [{ c: null }] }, []],
  ['more', { a: 1 }, { a: 1, b: 2 }, []],
  ['less', { a: 1, b: { c: 1 } }, { b: {} }, ['$.a', '$.b.c']],
  ['what is empty in the page', { a: null }, {}, []],
  ['identifiers', { UF_CRM_17: 'x', user1: 4 }, {}, []],
  ['entries', [{ a: 1 }], [{ a: 1 }, {}], ['$[1].a']],
  ['entries of two kinds', [{ a: 1 }, { b: 1 }], [{ b: 1 }, { a: 1 }], []],
])('an answer beside what its page shows: %s', (_, shown, answer, paths) => {
  const said = paths.map((path) => `${path}: shown by the page, not in the answer`);
  expect(absences(shown, answer)).toEqual(said);
});

test('of several results of a page, the one that is most like the answer counts', () => {
  expect(fewest([{ id: 1, more: 1 }, 5], 5)).toEqual([]);
  expect(fewest([{ id: 1, more: 1 }, { id: 1 }], { id: 1 })).toEqual([]);
});
