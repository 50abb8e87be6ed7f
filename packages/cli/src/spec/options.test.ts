import { expect, test } from 'vitest';

import { aritiesOf, GLOBAL_OPTIONS, OPTION_SETS } from './options.ts';

test('every option stands somewhere', () => {
  const placed = Object.values(OPTION_SETS).flatMap(({ own, shared }) => [...own, ...shared]);
  expect([...new Set<string>(placed)].toSorted()).toEqual(Object.keys(GLOBAL_OPTIONS).toSorted());
});

test.each(Object.entries(OPTION_SETS))('%s has help and language, and none twice', (_, set) => {
  const names: readonly string[] = [...set.own, ...set.shared];
  expect(names).toEqual(expect.arrayContaining(['help', 'lang', 'debug']));
  expect(new Set(names).size).toBe(names.length);
  expect([...aritiesOf(set).keys()].toSorted()).toEqual(names.toSorted());
});
