import { expect, test } from 'vitest';

import { phrase, words } from './phrase.ts';

test('a phrase is found in a text, wherever and however often it stands there', () => {
  const code = phrase({ en: /code `(\w+)`/iu, ru: /код `(\w+)`/iu });
  const text = 'Code `A`, code `B`';
  expect(code.isIn(text)).toBe(true);
  // A text says the same when it is asked again.
  expect(code.isIn(text)).toBe(true);
  expect(code.find(text)?.[1]).toBe('A');
  expect(code.findAll(text).map(([, name]) => name)).toEqual(['A', 'B']);
  expect(code.find('none')).toBeNull();
  expect(code.findAll('none')).toEqual([]);
  expect(code.find('Код `A`')?.[1]).toBe('A');
});

test('words are told apart by spaces', () => {
  expect(words({ en: 'of the', ru: 'и в' }).has('the')).toBe(true);
  expect(words({ en: 'of the', ru: 'и в' }).has('в')).toBe(true);
  expect(words({ en: 'of the', ru: 'и в' }).has('of the')).toBe(false);
});
