import { describe, expect, test } from 'vitest';

import { Lexicon } from './lexicon.ts';
import { tokensIn } from './tokens.ts';
import { inflected } from './verb-forms.ts';

const LEXICON = new Lexicon<string>(
  [
    ['deal, сделка', 'deal'],
    ['deal|lead stage, стадия сделки', 'stage'],
    ['подписать', 'sign'],
    ['подписаться', 'subscribe'],
    ['in', 'inside'],
  ],
  (stem) => ['in', 'of', 'the', 'по'].includes(stem),
);

const meanings = (phrase: string): readonly string[] =>
  LEXICON.longest(tokensIn(phrase), 0).map(({ meaning }) => meaning);

describe('what stands at the beginning', () => {
  test.each([
    ['deals', ['deal']],
    ['сделку закрыли', ['deal']],
    ['lead stages', ['stage']],
    ['deal in the stage', ['stage']],
    ['deal lost at this stage', ['deal']],
    ['подписаться на событие', ['subscribe']],
    ['подписать договор', ['sign']],
    ['invoice', []],
  ])('%s: %j', (phrase, found) => {
    expect(meanings(phrase)).toEqual(found);
  });
});

test.each([
  ['on which stage is the deal', ['stage']],
  ['стадия, на которой сделка', ['stage']],
  ['a deal that somebody else brought us long before this very stage', []],
])('words that belong together stand near each other: %s', (phrase, found) => {
  expect([...LEXICON.scattered(tokensIn(phrase))].map(({ meaning }) => meaning)).toEqual(found);
});

test.each([
  ['добавь', ['добавить', 'добавьте']],
  ['создай', ['создать', 'создайте']],
  ['сформируй', ['сформировать', 'сформируйте']],
  ['подпишись', ['подпишитесь']],
  ['add', []],
])('%s asks in other forms too', (verb, forms) => {
  expect(inflected(verb).split(', ')).toEqual(expect.arrayContaining([verb, ...forms]));
});
