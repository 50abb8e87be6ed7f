import type { FieldFact, MethodFacts } from '@oint/reference';
import { expect, test } from 'vitest';

import { methodOf, objectOf } from './fixture.ts';
import { withNamedStructures } from './named-structures.ts';

const SHORT: FieldFact = { documented: 'list_entry[]', type: { array: objectOf(['VALUE']) } };
const LONG: FieldFact = {
  documented: 'list_entry[]',
  type: { array: objectOf(['ID', 'VALUE'], { required: true, type: 'string' }) },
};

function namesOf(method: MethodFacts | undefined): string[] {
  const type = method?.params.fields['LIST']?.type;
  return typeof type === 'object' && 'array' in type && typeof type.array === 'object'
    ? Object.keys('fields' in type.array ? type.array.fields : {})
    : [];
}

test('a structure with a name has the fields that it has in methods which do the same', () => {
  const [short, long] = withNamedStructures([
    methodOf('thing.field.update', { params: { LIST: SHORT } }),
    methodOf('other.field.update', { params: { LIST: LONG } }),
  ]);
  expect(namesOf(short)).toEqual(['ID', 'VALUE']);
  expect(namesOf(long)).toEqual(['ID', 'VALUE']);
  expect(short?.params.fields['LIST']?.type).toEqual({
    array: {
      fields: { ID: { from: 'example', type: 'string' }, VALUE: { type: 'string' } },
    },
  });
});

test.each<[string, string, FieldFact]>([
  ['making is another matter than changing', 'other.field.add', LONG],
  ['another name is another structure', 'other.field.update', { ...LONG, documented: 'entry[]' }],
  ['a general name is none', 'other.field.update', { ...LONG, documented: 'array<object>' }],
  [
    'of several structures, the name does not tell which is meant',
    'other.field.update',
    { ...LONG, type: { anyOf: [objectOf(['ID']), objectOf(['VALUE'])] } },
  ],
])('%s', (_, name, other) => {
  const [own] = withNamedStructures([
    methodOf('thing.field.update', { params: { LIST: SHORT } }),
    methodOf(name, { params: { LIST: other } }),
  ]);
  expect(namesOf(own)).toEqual(['VALUE']);
});
