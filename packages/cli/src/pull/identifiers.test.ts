import { expect, test } from 'vitest';

import { identifiersOf, transliterate } from './identifiers.ts';

test.each([
  ['Договоры', 'Dogovory'],
  ['Щётка и ёж', 'Shchetka i ezh'],
  ['ЮГ', 'IuG'],
  ['Цены', 'Tseny'],
  ['Élan Contracts', 'Elan Contracts'],
  ['合同', '合同'],
])('%s in Latin letters is %s', (text, latin) => {
  expect(transliterate(text)).toBe(latin);
});

test.each([
  { title: 'Договоры поставки', name: 'DogovoryPostavki' },
  { title: 'contracts', name: 'Contracts' },
  { title: '24/7 support', name: 'Type1030' },
  { title: '合同', name: 'Type1030' },
  { title: '', name: 'Type1030' },
  { title: '*/ }; process.exit() //', name: 'ProcessExit' },
  { title: '__proto__', name: 'Proto' },
  { title: 'Deals', name: 'Deals1030' },
])('$title is $name', ({ title, name }) => {
  expect(identifiersOf([{ id: 1030, title }], 'Type', ['Deals']).get(1030)).toBe(name);
});

test('of several with one title the oldest has it alone, in whichever order they come', () => {
  const things = [
    { id: 1034, title: 'Договоры' },
    { id: 1030, title: 'договоры!' },
    { id: 1036, title: 'Dogovory 1034' },
  ];
  const names = [
    [1030, 'Dogovory'],
    [1034, 'Dogovory1034'],
    [1036, 'Dogovory10341036'],
  ] as const;
  expect(identifiersOf(things, 'Type')).toEqual(new Map(names));
  expect(identifiersOf(things.toReversed(), 'Type')).toEqual(new Map(names));
});
