import { expect, test } from 'vitest';

import { isKeyIdentifier, isTranslated, keyedBy, listsFields, namesIn } from './keys.ts';

test.each<[string, ReturnType<typeof keyedBy>]>([
  ['An object in the format `{"lang_1": "value_1", ... "lang_N": "value_N"}`', 'structures'],
  ['Rights in the format `{"access_code": "permission"}`', 'structures'],
  ['Properties, where the key is the name of the property', 'structures'],
  ['Contains objects, each describing a [parameter](#property)', 'structures'],
  ['Associative array of content blocks', 'structures'],
  ['An object with identifier keys is returned', 'structures'],
  ['Counters. Key — chat ID, value — number of unread messages', 'integer'],
  ['Key — item identifier, value — object with [description](#x)', 'structures'],
  ['An associative array of localized strings', 'string'],
  ['Associative array of values for the fields', null],
  ['A set of fields in the format `{"field": "value"}`', null],
  ['Sorting, where the key is the field and the value is `ASC` or `DESC`', null],
  ['An object with the fields of the task', null],
])('whose names: %s', (description, keyed) => {
  expect(keyedBy(description)).toBe(keyed);
});

test.each([
  ['You can pass a string or an object with labels by language', true],
  ['Instead of a string, an associative array of translations is passed', true],
  ['An array whose keys are the language codes and whose values are texts', true],
  ['A string or a number', false],
])('translated: %s', (description, translated) => {
  expect(isTranslated(description)).toBe(translated);
});

test.each([
  ['A file, where the key is the identifier of the attachment', true],
  ['Identifier of the file', false],
])('a row that stands for every key: %s', (description, every) => {
  expect(isKeyIdentifier(description)).toBe(every);
});

test.each<[string, ReturnType<typeof namesIn>]>([
  ['An object of key => value', 'any'],
  ['Arbitrary data', 'any'],
  ['A list of available fields', 'any'],
  ['In the format `{"field_1": "value_1"}`', 'placeholders'],
  ['The fields of a deal', 'own'],
])('names in: %s', (description, names) => {
  expect(namesIn(description)).toBe(names);
});

test.each([
  ['Available fields for sorting:\n- `ID`', true],
  ['Sorting by field', false],
])('a list of fields below: %j', (description, below) => {
  expect(listsFields(description)).toBe(below);
});
