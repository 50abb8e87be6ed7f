import type { ObjectFact, TypeFact } from '@oint/reference';
import { expect, test } from 'vitest';

import { methodOf, objectOf } from './fixture.ts';
import { withReadFields } from './read-fields.ts';

const SURE = { required: true, type: 'string' } as const;
const LENT = { from: 'example', type: 'string' } as const;
const WHOLE = objectOf(['ID', 'NAME', 'OWNER_ID', 'LIST', 'SORT'], SURE);

function read(result: TypeFact, other: TypeFact, names = ['thing.list', 'thing.get']): TypeFact {
  const [own = '', sibling = ''] = names;
  const methods = [methodOf(own, { result }), methodOf(sibling, { result: other })];
  return withReadFields(methods)[0]?.result ?? 'any';
}

function completed(own: ObjectFact, ...names: readonly string[]): ObjectFact {
  return { fields: { ...own.fields, ...objectOf(names, LENT).fields } };
}

const FEW = objectOf(['ID', 'NAME'], SURE);

test.each<[string, TypeFact, TypeFact, TypeFact]>([
  ['rows', { array: FEW }, WHOLE, { array: completed(FEW, 'LIST', 'OWNER_ID', 'SORT') }],
  [
    'rows in the result, of a thing in it',
    objectOf(['items'], { type: { array: FEW } }),
    objectOf(['item'], { type: WHOLE }),
    objectOf(['items'], { type: { array: completed(FEW, 'LIST', 'OWNER_ID', 'SORT') } }),
  ],
  [
    'rows in other letters',
    { array: objectOf(['id', 'name', 'ownerId'], SURE) },
    WHOLE,
    { array: completed(objectOf(['id', 'name', 'ownerId'], SURE), 'list', 'sort') },
  ],
  [
    'rows of something else',
    { array: objectOf(['ID', 'X']) },
    WHOLE,
    { array: objectOf(['ID', 'X']) },
  ],
  [
    'rows with a family that has the name',
    { array: { ...FEW, patterns: { 'li*': 'any' } } },
    WHOLE,
    { array: { ...completed(FEW, 'OWNER_ID', 'SORT'), patterns: { 'li*': 'any' } } },
  ],
  ['open rows', { array: { ...FEW, others: 'any' } }, WHOLE, { array: { ...FEW, others: 'any' } }],
])('%s have what one thing has', (_, own, other, want) => {
  expect(read(own, other)).toEqual(want);
});

test('one thing has what rows have', () => {
  const one = objectOf(['ID', 'NAME', 'SORT'], SURE);
  const names = ['thing.get', 'thing.list'];
  expect(read(one, { array: WHOLE }, names)).toEqual(completed(one, 'LIST', 'OWNER_ID'));
});

test.each(['thing.current', 'thing.search'])('what %s answers has what rows have', (name) => {
  const one = objectOf(['ID', 'NAME', 'SORT'], SURE);
  expect(read(one, { array: WHOLE }, [name, 'thing.get'])).toEqual(
    completed(one, 'LIST', 'OWNER_ID'),
  );
});

test('what is no reading of the entity stays', () => {
  expect(read(FEW, WHOLE, ['thing.add', 'thing.get'])).toEqual(FEW);
  expect(read({ array: FEW }, WHOLE, ['other.list', 'thing.get'])).toEqual({ array: FEW });
});
