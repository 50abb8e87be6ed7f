import type { FieldFact, ObjectFact, TypeFact } from '@oint/reference';
import { expect, test } from 'vitest';

import { methodOf, objectOf } from './fixture.ts';
import { withToldFields } from './told-fields.ts';

const OPEN: ObjectFact = { fields: {}, others: 'any' };
const NAMES = ['ID', 'NAME', 'SORT', 'CODE'];
const ATTRIBUTES = ['isRequired', 'title', 'type'];
const SHOWN = objectOf(ATTRIBUTES, { required: true, type: 'string' });
const DESCRIPTION = objectOf(ATTRIBUTES);

function toldBy(result: TypeFact, others: readonly TypeFact[] = []): TypeFact | undefined {
  return withToldFields([
    methodOf('thing.fields', { result }),
    methodOf('other.fields', { result: { fields: { A: { type: SHOWN } } } }),
    ...others.map((own, index) => methodOf(`thing.get${index}`, { result: own })),
  ])[0]?.result;
}

function fieldsOf(names: readonly string[], type: TypeFact): ObjectFact {
  return objectOf(names, { type } satisfies FieldFact);
}

test('behind each field stands what other methods of the scope tell of theirs', () => {
  expect(toldBy(fieldsOf(NAMES, OPEN))).toEqual(fieldsOf(NAMES, DESCRIPTION));
  expect(toldBy({ fields: { thing: { type: fieldsOf(NAMES, OPEN) } } })).toEqual({
    fields: { thing: { type: fieldsOf(NAMES, DESCRIPTION) } },
  });
});

test('fields that the entity’s other methods answer with are told too', () => {
  const row = objectOf([...NAMES, 'ADDRESS']);
  const all = toldBy(fieldsOf(NAMES, OPEN), [{ array: row }]);
  expect(Object.keys(Object(all).fields)).toEqual([...NAMES, 'ADDRESS'].toSorted());
  const small = objectOf(NAMES.map((name) => name.toLowerCase()));
  expect(toldBy(fieldsOf(NAMES, OPEN), [objectOf([...NAMES, 'name']), small])).toEqual(
    fieldsOf(NAMES, DESCRIPTION),
  );
  expect(toldBy(fieldsOf(NAMES, OPEN), [objectOf(['A', 'B', 'C', 'D'])])).toEqual(
    fieldsOf(NAMES, DESCRIPTION),
  );
});

test('what tells values is let alone', () => {
  expect(toldBy(objectOf(NAMES))).toEqual(objectOf(NAMES));
  expect(toldBy(fieldsOf(['ID'], OPEN))).toEqual(fieldsOf(['ID'], OPEN));
});
