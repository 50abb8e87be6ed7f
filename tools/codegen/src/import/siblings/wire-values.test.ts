import type { MethodFacts, TypeFact } from '@oint/reference';
import { expect, test } from 'vitest';

import { methodFacts } from '../../../test/method-facts.ts';
import { withWireValues } from './wire-values.ts';

const TEXT: TypeFact = { anyOf: ['integer', 'numeric-string'] };

function method(name: string, result: Record<string, TypeFact>): MethodFacts {
  const fields = Object.fromEntries(Object.entries(result).map(([key, type]) => [key, { type }]));
  return methodFacts(name, { access: 'read', result: { array: { fields } } });
}

const SHOWN = [
  {
    facts: method('thing.get', { ID: TEXT, SORT: TEXT, OWNER: TEXT, count: 'integer' }),
    isShown: true,
  },
];
const UNSHOWN = method('thing.list', { ID: 'integer', count: 'integer', NAME: 'string' });

const resultOf = (facts: MethodFacts, isShown: boolean): unknown =>
  withWireValues([...SHOWN, { facts, isShown }])[1];

test('numbers that no answer shows are as those that answers of the scope show', () => {
  expect(resultOf(UNSHOWN, false)).toEqual(
    method('thing.list', { ID: TEXT, count: 'integer', NAME: 'string' }),
  );
});

test('null comes where it comes in a part of the other answers', () => {
  const NULLABLE: TypeFact = { anyOf: ['string', 'null'] };
  const shown = method('thing.get', { A: NULLABLE, B: NULLABLE, C: NULLABLE, D: 'string' });
  const [, list] = withWireValues([
    { facts: shown, isShown: true },
    { facts: method('thing.list', { NAME: 'string', done: 'string' }), isShown: false },
  ]);
  expect(list).toEqual(method('thing.list', { NAME: NULLABLE, done: 'string' }));
});

test.each([
  ['what an answer shows', UNSHOWN, true],
  ['what another scope shows', method('part.list', { ID: 'integer' }), false],
])('nothing is added to %s', (_, facts, isShown) => {
  expect(resultOf(facts, isShown)).toEqual(facts);
});
