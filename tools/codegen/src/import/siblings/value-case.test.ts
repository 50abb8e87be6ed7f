import type { TypeFact } from '@oint/reference';
import { expect, test } from 'vitest';

import { methodOf } from './fixture.ts';
import { withValueCases } from './value-case.ts';

function typesOf(...methods: readonly (readonly [string, TypeFact])[]): unknown[] {
  return withValueCases(
    methods.map(([name, type]) => methodOf(name, { params: { module: { type } } })),
  ).map(({ params }) => params.fields.module?.type);
}

test('a value that methods of an entity write in two ways is taken in both', () => {
  const types = typesOf(['vote.get', { enum: ['Im', 'blog'] }], ['vote.stop', { enum: ['im'] }]);
  expect(types).toEqual([{ enum: ['Im', 'blog', 'im'] }, { enum: ['im', 'Im'] }]);
});

test.each<[string, string, TypeFact]>([
  ['of another entity', 'poll.get', { enum: ['im', 'blog'] }],
  ['of another value', 'vote.stop', { enum: ['feed'] }],
  ['of no value at all', 'vote.stop', 'string'],
])('%s the method knows nothing', (_, name, type) => {
  expect(typesOf(['vote.get', { enum: ['Im', 'blog'] }], [name, type])).toEqual([
    { enum: ['Im', 'blog'] },
    type,
  ]);
});
