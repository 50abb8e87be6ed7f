import { expect, test } from 'vitest';

import { ScopeError, scopesOf } from './scoped-reference.ts';

function scopesIn(...folders: readonly string[]): ReturnType<typeof scopesOf> {
  return scopesOf(new Map(folders.map((folder) => [`${folder}/${folder}.get.json`, '{}'])));
}

test('each scope has a module of its own', () => {
  expect(scopesIn('b', 'a.b', 'values').map(({ module }) => module)).toEqual([
    'a-b',
    'b',
    'values-scope',
  ]);
});

test.each([
  ['a.b', 'a-b', 'a-b'],
  ['a.b', 'a b', 'a-b'],
  // Disks of Windows and macOS take these for one file.
  ['CRM', 'crm', 'crm'],
  ['values', 'values-scope', 'values-scope'],
])('%s and %s would be one module, %s', (one, other, module) => {
  expect(() => scopesIn('im', one, other)).toThrow(ScopeError);
  expect(() => scopesIn('im', other, one)).toThrow(
    `the folders ${[one, other].toSorted().join(' and ')} of the reference would be one module, ${module}.gen.ts; `,
  );
});
