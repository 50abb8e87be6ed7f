import { describe, expect, test } from 'vitest';

import { literal } from './literal.ts';
import {
  fillIn,
  mentionedIn,
  referencesIn,
  valueAt,
  whyEmpty,
  withTemplates,
  written,
  type LookUp,
} from './references.ts';

const NAMES = new Set(['user', 'other']);
const RESULT = { ID: 7, TAGS: ['a', 'b'], NAME: '$result[other]', NOTHING: null, OFF: false };
const lookUp: LookUp = ({ name, path }) =>
  name === 'user' ? { value: valueAt(RESULT, path) } : undefined;

const read = (text: unknown) => withTemplates({ text }, NAMES);
const same = (key: string): string => key;

test.each<[string, unknown, string[]]>([
  ['a whole text', '$result[user][ID]', ['user']],
  ['parts of one', 'a $result[user] and $result[other][0]', ['user', 'other']],
  ['deep ones', [{ a: '$result[user]' }], ['user']],
  ['none to what is no command', 'costs $result[nothing][ID]', []],
  ['none in a literal', literal('$result[user]'), []],
  ['none in what is not closed', '$result[user', []],
  ['none in numbers and null', [1, null, true], []],
])('finds %s', (_name, given, want) => {
  expect(referencesIn(read(given)).map(({ name }) => name)).toEqual(want);
});

test.each<[string, unknown, unknown]>([
  ['a value', '$result[user][ID]', 7],
  ['a list', '$result[user][TAGS]', ['a', 'b']],
  ['a part of a list', ['$result[user][TAGS][1]'], ['b']],
  ['a part of a text', 'no $result[user][ID]!', 'no 7!'],
  ['nothing as nothing', 'no $result[user][NOTHING]!', 'no !'],
  ['text that looks like a reference as text', '$result[user][NAME]', '$result[other]'],
])('fills in %s', (_name, given, want) => {
  const filled = fillIn(read(given), lookUp);
  expect(filled).toEqual({ text: want });
  expect(referencesIn(filled)).toEqual([]);
});

test('leaves to the portal what is not known, under the name that it knows', () => {
  const filled = fillIn(read('$result[user][ID] of $result[other][X][0]'), lookUp);
  expect(written(filled, (key) => `c1_${key}`)).toEqual({ text: '7 of $result[c1_other][X][0]' });
});

test('knows which names are mentioned though nothing is meant', () => {
  const params = withTemplates(
    { a: literal('$result[user] $result[other]'), b: '$result[user] $result[nothing]' },
    NAMES,
  );
  expect(mentionedIn(params)).toEqual(['user', 'other', 'nothing']);
  expect(written(params, same)).toEqual({
    a: '$result[user] $result[other]',
    b: '$result[user] $result[nothing]',
  });
});

describe('a reference', () => {
  test.each<[string, string[], unknown]>([
    ['a result that is null', [], null],
    ['a result that is false', [], false],
    ['an empty text as a result', [], ''],
    ['an empty list as a result', [], []],
    ['a field that is missing', ['NO'], RESULT],
    ['a field of what is missing', ['NO', 'ID'], RESULT],
    ['a row that was not found', ['0', 'ID'], []],
    ['a field of text', ['0'], 'text'],
    ['the length of a list', ['TAGS', 'length'], RESULT],
    ['what every object has', ['constructor'], RESULT],
    ['a field that is null', ['NOTHING'], RESULT],
  ])('to %s is empty', (_name, path, of) => {
    expect(whyEmpty({ name: 'user', path }, of)).toBeTypeOf('string');
  });

  test.each<[string, string[], unknown]>([
    ['0 as a result', [], 0],
    ['true as a result', [], true],
    ['a field', ['ID'], RESULT],
    ['a field that is false', ['OFF'], RESULT],
    ['an empty field', ['A'], { A: '' }],
  ])('to %s is not', (_name, path, of) => {
    expect(whyEmpty({ name: 'user', path }, of)).toBeUndefined();
  });
});
