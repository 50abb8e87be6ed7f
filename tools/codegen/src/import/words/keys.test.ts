import { expect, test } from 'vitest';

import { isTranslated, keyedBy } from './keys.ts';

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
