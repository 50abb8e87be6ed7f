import { expect, test } from 'vitest';

import { writableFields } from './writable-fields.ts';

const MANIFEST = {
  'Manifest version': '1.2',
  'REST: writable elapseditem data fields': ['USER_ID', 'SECONDS', 'CREATED_DATE'],
  'REST: readable elapseditem data fields': ['ID', 'USER_ID', 'SECONDS', 'CREATED_DATE'],
};

test('a manifest lists the fields that can be written', () => {
  expect(writableFields('task.elapseditem.getmanifest', [MANIFEST])).toEqual([
    'USER_ID',
    'SECONDS',
    'CREATED_DATE',
  ]);
});

test.each<[string, string, unknown]>([
  ['another method', 'task.elapseditem.get', MANIFEST],
  ['an answer without such a list', 'task.elapseditem.getmanifest', { 'Manifest version': '1.2' }],
  ['an answer of something else', 'task.elapseditem.getmanifest', ['USER_ID']],
])('%s lists none', (_, name, result) => {
  expect(writableFields(name, [result])).toEqual([]);
});
