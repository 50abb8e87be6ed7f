import { expect, test } from 'vitest';

import { alternativeNames, alternativeTypes } from './alternatives.ts';

test.each([
  ['ID', ['ID']],
  ['ID, CODE', ['ID', 'CODE']],
  ['ID / CODE', ['ID', 'CODE']],
  ['ID or CODE', ['ID', 'CODE']],
  ['ID  or\nCODE', ['ID', 'CODE']],
  ['ID или CODE', ['ID', 'CODE']],
  ['a/b', ['a/b']],
  ['orderId', ['orderId']],
])('%j names %j', (text, names) => {
  expect(alternativeNames(text)).toEqual(names);
});

test.each([
  ['string', ['string']],
  ['string or array', ['string', 'array']],
  ['string|array', ['string', 'array']],
  [String.raw`string \| array`, ['string', 'array']],
  ['string,array', ['string', 'array']],
  ['string/array', ['string', 'array']],
  ['string или array', ['string', 'array']],
  ['N/A', ['N/A']],
])('%j are the types %j', (text, types) => {
  expect(alternativeTypes(text)).toEqual(types);
});
