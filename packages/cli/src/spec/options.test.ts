import { expect, test } from 'vitest';

import { aritiesOf, globalOptions, optionSets } from './options.ts';

test('every option stands somewhere', () => {
  const placed = Object.values(optionSets).flatMap(({ own, shared }) => [...own, ...shared]);
  expect([...new Set<string>(placed)].toSorted()).toEqual(Object.keys(globalOptions).toSorted());
});

test.each(Object.entries(optionSets))('%s has help and language, and none twice', (_, set) => {
  const names: readonly string[] = [...set.own, ...set.shared];
  expect(names).toEqual(expect.arrayContaining(['help', 'lang', 'debug']));
  expect(new Set(names).size).toBe(names.length);
  expect([...aritiesOf(set).keys()].toSorted()).toEqual(names.toSorted());
});
