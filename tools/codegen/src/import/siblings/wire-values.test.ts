import { type MethodFacts, type TypeFact, isArray } from '@oint/reference';
import { expect, test } from 'vitest';

import { methodFacts } from '../../../test/method-facts.ts';
import { type Answered, withWireValues } from './wire-values.ts';

const TEXT: TypeFact = { anyOf: ['integer', 'numeric-string'] };

function method(name: string, result: Record<string, TypeFact>): MethodFacts {
  const fields = Object.fromEntries(Object.entries(result).map(([key, type]) => [key, { type }]));
  return methodFacts(name, { access: 'read', result: { array: { fields } } });
}

/** The one thing that a list has rows of. */
function resultIn({ result }: MethodFacts): TypeFact {
  return isArray(result) ? result.array : result;
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

test('one of several numbers arrives as other numbers do', () => {
  const kind: TypeFact = { enum: [0, 3, 4] };
  expect(resultOf(method('thing.list', { TYPE: kind }), false)).toEqual(
    method('thing.list', { TYPE: { anyOf: [kind, 'numeric-string'] } }),
  );
});

test('where a scope shows too few rows, they are as in the scopes that show some', () => {
  const shown = (scope: string, type: TypeFact): Answered => ({
    facts: method(`${scope}.list`, { ID: type, SORT: type, OWNER: type, count: 'integer' }),
    isShown: true,
  });
  const unshown = {
    facts: method('part.list', { ID: 'integer', count: 'integer' }),
    isShown: false,
  };
  const most = [shown('a', TEXT), shown('b', TEXT), shown('c', TEXT), shown('d', 'integer')];
  expect(withWireValues([...most, unshown]).at(-1)).toEqual(
    method('part.list', { ID: TEXT, count: 'integer' }),
  );
  const few = [
    shown('a', TEXT),
    shown('b', 'integer'),
    shown('c', 'integer'),
    shown('d', 'integer'),
  ];
  expect(withWireValues([...few, unshown]).at(-1)).toEqual(unshown.facts);
  const own = shown('part', 'integer');
  expect(withWireValues([...most, own, unshown]).at(-1)).toEqual(unshown.facts);
  const one = { facts: { ...own.facts, result: resultIn(own.facts) }, isShown: true };
  expect(withWireValues([...most, one, unshown]).at(-1)).not.toEqual(unshown.facts);
});

test.each([
  ['what an answer shows', UNSHOWN, true],
  ['what another scope shows', method('part.list', { ID: 'integer' }), false],
])('nothing is added to %s', (_, facts, isShown) => {
  expect(resultOf(facts, isShown)).toEqual(facts);
});
