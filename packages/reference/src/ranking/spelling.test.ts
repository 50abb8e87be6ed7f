import { expect, test } from 'vitest';

import { Spelling } from './spelling.ts';
import { stemsIn, tokensIn } from './tokens.ts';

const SPELLING = new Spelling(new Set(stemsIn('deal company invoice сделка задача сотрудник чат')));

test.each([
  ['deals', 'deal'],
  ['Compny', 'company'],
  ['invioce', 'invoice'],
  ['зодачу', 'задача'],
  ['сотруднеку', 'сотрудник'],
  // The other layout, and letters that only look alike.
  ['cltkre', 'сделка'],
  ['вуфд', 'deal'],
  ['cделку', 'сделка'],
])('%s is meant as %s', (typed, meant) => {
  expect(tokensIn(typed).map((token) => SPELLING.corrected(token).stem)).toEqual(stemsIn(meant));
});

test.each(['Acme', 'дела', 'чай', 'компас', 'qwerty'])('%s is another word', (typed) => {
  const [token] = tokensIn(typed);
  expect(token && SPELLING.corrected(token)).toBe(token);
});
