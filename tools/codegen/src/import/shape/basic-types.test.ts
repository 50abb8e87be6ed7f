import { expect, test } from 'vitest';

import { toFacts } from '../facts/to-facts.ts';
import { basicShape, shapeOfWords } from './basic-types.ts';

test.each([
  ['Integer', 'integer'],
  ['char', 'string'],
  ['user', 'integer'],
  ['array', { array: 'any' }],
  ['object', { fields: {}, others: 'any' }],
])('%s is general', (name, fact) => {
  const shape = basicShape(name);
  expect(shape === null ? null : toFacts(shape)).toEqual(fact);
});

test.each(['crm_deal', 'constructor', 'toString'])('%s has to be looked up', (name) => {
  expect(basicShape(name)).toBeNull();
});

test('a shape that a name gives is each time another one', () => {
  expect(basicShape('object')).not.toBe(basicShape('object'));
});

test.each([
  ['Integer identifier', 'integer'],
  ['List of users', { array: 'any' }],
  ['Level: `1` — low, `2` — high', { enum: [1, 2], open: true }],
])('"%s" is a type in words', (words, fact) => {
  expect(toFacts(shapeOfWords(words))).toEqual(fact);
});
