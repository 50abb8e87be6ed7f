import type { FieldFact, TypeFact } from '@oint/reference';
import { expect, test } from 'vitest';

import { withAgreedTypes } from './agreed-types.ts';
import { methodOf, objectOf } from './fixture.ts';

const FILE = objectOf(['id', 'name', 'size'], { required: true, type: 'string' });
const OPEN_LIST: TypeFact = { array: 'any' };

function filesOf(type: TypeFact): TypeFact {
  return { fields: { files: { type } } };
}

function resultOf(own: TypeFact, others: readonly TypeFact[], name = 'thing.get'): unknown {
  const methods = [
    methodOf(name, { result: filesOf(own) }),
    ...others.map((type, index) => methodOf(`other.get${index}`, { result: filesOf(type) })),
  ];
  const [first] = withAgreedTypes(methods);
  return first === undefined || typeof first.result === 'string' || !('fields' in first.result)
    ? null
    : first.result.fields.files?.type;
}

test('a list of nothing known holds what two other methods agree on, and promises none of it', () => {
  expect(resultOf(OPEN_LIST, [{ array: FILE }, { array: FILE }])).toEqual({
    anyOf: [{ array: objectOf(['id', 'name', 'size']) }, 'null'],
  });
});

test('an empty list stays possible where the others have a map', () => {
  const map: TypeFact = { fields: {}, others: 'string' };
  expect(resultOf({ anyOf: [OPEN_LIST, 'null'] }, [map, map])).toEqual(OPEN_MAP_OR_NOTHING);
});

const OPEN_MAP_OR_NOTHING = {
  anyOf: [{ fields: {}, others: 'string' }, 'null', 'empty-list'],
};

test.each<[string, TypeFact, readonly TypeFact[], string]>([
  ['one other method knows', OPEN_LIST, [{ array: FILE }], 'thing.get'],
  ['the others differ', OPEN_LIST, [{ array: FILE }, { array: 'string' }], 'thing.get'],
  ['the others have a value', OPEN_LIST, ['string', 'string'], 'thing.get'],
  ['the method describes fields', 'any', ['string', 'string'], 'thing.fields'],
  ['the own type is known', { array: 'integer' }, [{ array: FILE }, { array: FILE }], 'thing.get'],
])('where %s the type stays', (_, own, others, name) => {
  expect(resultOf(own, others, name)).toEqual(own);
});

function idsOf(type: TypeFact): Record<string, FieldFact> {
  return { ids: { type } };
}

test('of what callers give only lists of values are lent', () => {
  const lent = (type: TypeFact): unknown =>
    withAgreedTypes([
      methodOf('a.get', { params: idsOf(OPEN_LIST) }),
      methodOf('b.get', { params: idsOf(type) }),
      methodOf('c.get', { params: idsOf(type) }),
    ])[0]?.params.fields.ids?.type;
  expect(lent({ array: 'integer' })).toEqual({ array: 'integer' });
  expect(lent({ array: FILE })).toEqual(OPEN_LIST);
});
