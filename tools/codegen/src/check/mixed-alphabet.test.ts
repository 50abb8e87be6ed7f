import { expect, test } from 'vitest';

import { mixedWords } from './mixed-alphabet.ts';

test.each([
  ['Пocледняя заявка', ['Пocледняя']],
  ['Cообщение и чатa', ['Cообщение', 'чатa']],
  ['mеssage', ['mеssage']],
  ['IDЧата, URL, chatXXX, ОтправитьСообщение', []],
  ['HTTP-сервер, Y/N, C и C++, OAuth-токен', []],
])('%s', (text, words) => {
  expect(mixedWords(text)).toEqual(words);
});
