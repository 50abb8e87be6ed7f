import type { FieldFact, ObjectFact } from '@oint/reference';
import { expect, test } from 'vitest';

import { methodOf, objectOf } from './fixture.ts';
import { withWrittenFields, type Written } from './written-fields.ts';

const NAMES = ['name', 'code', 'sort', 'type'];

function written(name: string, fields: ObjectFact, more: Partial<Written> = {}): Written {
  return {
    facts: methodOf(name, { params: { fields: { type: fields } } }),
    requests: [],
    entity: null,
    readOnly: [],
    immutable: [],
    ...more,
  };
}

function teller(readOnly: readonly string[], entity: ObjectFact | null = null): Written {
  return written('thing.getFields', { fields: {} }, { readOnly, entity });
}

function namesOf(first: Written, ...others: readonly Written[]): string[] {
  const type = withWrittenFields([first, ...others])[0]?.params.fields.fields?.type;
  return type === undefined || typeof type === 'string' || !('fields' in type)
    ? []
    : Object.keys(type.fields);
}

test('a change takes what making takes, and need not give it', () => {
  const demanded: FieldFact = { required: true, type: 'integer' };
  const made = { fields: { ...objectOf(NAMES).fields, owner: demanded } };
  const methods = [written('thing.update', objectOf(NAMES)), written('thing.add', made)];
  expect(withWrittenFields(methods)[0]?.params.fields.fields?.type).toEqual({
    fields: { ...objectOf(NAMES).fields, owner: { type: 'integer' } },
  });
});

test('fields that the entity’s own method tells are written too, but for those that are read-only', () => {
  const entity = objectOf([...NAMES, 'id', 'color']);
  expect(namesOf(written('thing.add', objectOf(NAMES)), teller(['id'], entity)).toSorted()).toEqual(
    [...NAMES, 'color'].toSorted(),
  );
});

test('what is immutable is given when a thing is made, and a change has it by its own table alone', () => {
  const entity = objectOf([...NAMES, 'owner', 'parent']);
  const keeper = written(
    'thing.getFields',
    { fields: {} },
    { immutable: ['owner', 'code'], entity },
  );
  const changing = namesOf(written('thing.update', objectOf(NAMES)), keeper);
  expect(changing.toSorted()).toEqual([...NAMES, 'parent'].toSorted());
  const making = namesOf(written('thing.add', objectOf(NAMES)), keeper);
  expect(making.toSorted()).toEqual([...NAMES, 'owner', 'parent'].toSorted());
});

test('what is read-only is not written, whatever the table lists', () => {
  const add = written('thing.add', objectOf([...NAMES, 'id']));
  expect(namesOf(add, teller(['id']))).toEqual(NAMES);
});

test('an example that gives it, and a demand for it, say otherwise', () => {
  const requests = [{ line: 1, value: { fields: { id: 7 } } }];
  const shown = written('thing.add', objectOf([...NAMES, 'id']), { requests });
  expect(namesOf(shown, teller(['id']))).toEqual([...NAMES, 'id']);
  expect(namesOf({ ...shown, heard: [] }, teller(['id']))).toEqual(NAMES);
  const demanded = {
    fields: { ...objectOf(NAMES).fields, id: { required: true, type: 'integer' } },
  } as const;
  expect(namesOf(written('thing.add', demanded), teller(['id']))).toEqual([...NAMES, 'id']);
});

test('what an example of a change gives can be given when the thing is made, the identifier apart', () => {
  const made = written('thing.add', objectOf([...NAMES, 'id', 'main']));
  const changed = written('thing.update', objectOf([...NAMES, 'main']), {
    requests: [{ line: 1, value: { fields: { id: 7, main: 'Y' } } }],
  });
  expect(namesOf(made, changed, teller(['id', 'main']))).toEqual([...NAMES, 'main']);
  expect(namesOf(made, { ...changed, heard: [] }, teller(['id', 'main']))).toEqual(NAMES);
});

test('methods that neither make nor change are let alone, and so is another entity', () => {
  expect(namesOf(written('thing.import', objectOf([...NAMES, 'id'])), teller(['id']))).toEqual([
    ...NAMES,
    'id',
  ]);
  const stranger = written('thing.add', objectOf(['a', 'b', 'c', 'd']));
  expect(namesOf(written('thing.update', objectOf(NAMES)), stranger)).toEqual(NAMES);
});
