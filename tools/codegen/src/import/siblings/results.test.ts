import type { FieldFact, MethodFacts, ObjectFact, TypeFact } from '@oint/reference';
import { expect, test } from 'vitest';

import { methodFacts } from '../../../test/method-facts.ts';
import { objectOf } from './fixture.ts';
import { borrowResult } from './results.ts';

type Fields = Readonly<Record<string, FieldFact>>;

/** A thing of the entity, in which all examples agree but for what is given. */
function thing(fields: Fields): TypeFact {
  const common = ['a', 'b', 'c', 'd'].map((name): [string, FieldFact] => [
    name,
    { required: true, type: 'string' },
  ]);
  return { fields: { thing: { type: { fields: { ...Object.fromEntries(common), ...fields } } } } };
}

const sibling = (result: TypeFact): MethodFacts => methodFacts('thing.update', { result });

const SHOWN = thing({
  due: { required: true, type: { anyOf: ['string', 'null'] } },
  people: { required: true, type: 'empty-list' },
  parent: { required: true, type: 'integer' },
  tree: { required: true, type: { fields: { id: { required: true, type: 'null' } } } },
  rows: { required: true, type: { fields: {}, others: { fields: { by: { type: 'null' } } } } },
});

test('what is only described is as empty as the answer of a sibling shows it', () => {
  const described = thing({
    due: { type: 'string' },
    people: { type: { fields: {}, others: 'string' } },
    parent: { type: 'string' },
    tree: { type: { fields: { id: { type: 'string' } } } },
    rows: { type: { fields: {}, others: { fields: { by: { type: 'string' } } } } },
  });
  expect(borrowResult(described, [sibling(SHOWN)])).toEqual(
    thing({
      due: { type: { anyOf: ['string', 'null'] } },
      people: { type: { anyOf: [{ fields: {}, others: 'string' }, 'empty-list'] } },
      parent: { type: { anyOf: ['string', 'integer'] } },
      tree: { type: { fields: { id: { type: { anyOf: ['string', 'null'] } } } } },
      rows: {
        type: {
          fields: {},
          others: { fields: { by: { type: { anyOf: ['string', 'null'] } } } },
        },
      },
    }),
  );
});

test('what an answer shows stays as it is, but for values that are null elsewhere, and for what is only described inside of it', () => {
  const shown = thing({
    due: { required: true, type: 'string' },
    people: { required: true, type: { array: 'string' } },
    parent: { required: true, type: 'string' },
    tree: { required: true, type: { fields: { id: { type: 'string' } } } },
  });
  expect(borrowResult(shown, [sibling(SHOWN)])).toEqual(
    thing({
      due: { required: true, type: { anyOf: ['string', 'null'] } },
      people: { required: true, type: { array: 'string' } },
      parent: { required: true, type: 'string' },
      tree: { required: true, type: { fields: { id: { type: { anyOf: ['string', 'null'] } } } } },
    }),
  );
});

/** A thing with a list of others, which have a field of this type. */
function members(type: TypeFact): TypeFact {
  return thing({ members: { type: { array: { fields: { gender: { type } } } } } });
}

test('where the answer of a sibling shows a value that no table lists, there are more, in lists too', () => {
  const listed = { enum: ['M', 'F'] } as const;
  const open = { ...listed, open: true } as const;
  expect(borrowResult(members(listed), [sibling(members(open))])).toEqual(members(open));
  const others = { enum: ['A', 'B'], open: true } as const;
  expect(borrowResult(members(listed), [sibling(members(others))])).toEqual(members(listed));
});

test('a structure that an answer shows is an empty list where that of a sibling has nothing in it', () => {
  const group = { fields: { id: { required: true, type: 'string' } } } as const;
  const shown = thing({ people: { required: true, type: group } });
  expect(borrowResult(shown, [sibling(SHOWN)])).toEqual(
    thing({ people: { required: true, type: { anyOf: [group, 'empty-list'] } } }),
  );
});

test('numbers of a list are texts too where the answer of a sibling has the same ones so', () => {
  const numbers = { enum: [0, 3] } as const;
  const texts = { enum: [0, 3, '0', '3'] } as const;
  expect(borrowResult(members(numbers), [sibling(members(texts))])).toEqual(members(texts));
  const others = { enum: ['0', '4'] } as const;
  expect(borrowResult(members(numbers), [sibling(members(others))])).toEqual(members(numbers));
});

test('a sibling that writes its names in capitals knows the fields too', () => {
  const names = ['id', 'name', 'sort', 'ownerId'];
  const own = objectOf(names, { type: 'any' });
  const capitals = objectOf(['ID', 'NAME', 'SORT', 'OWNER_ID'], { type: 'integer' });
  expect(borrowResult(own, [sibling(capitals)])).toEqual(
    objectOf(names, { type: { anyOf: ['integer', 'null'] } }),
  );
});

test('of a field of which answers show no more than that it may be empty, the manifest of the entity tells the value', () => {
  const unknown = thing({
    lead: { type: 'any' },
    place: { type: 'any' },
    logo: { type: 'any' },
    note: { type: 'any' },
    due: { type: 'string' },
  });
  const shown = thing({ note: { type: 'yes-no' } });
  const manifest: ObjectFact = {
    fields: {
      ...Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [name, { type: 'string' }])),
      lead: { type: 'integer' },
      place: { type: { anyOf: ['integer', 'string'] } },
      logo: { type: { anyOf: [{ array: 'integer' }, 'integer'] } },
      note: { type: 'string' },
      due: { type: 'datetime' },
    },
  };
  expect(borrowResult(unknown, [sibling(shown)], [manifest])).toEqual(
    thing({
      lead: { type: { anyOf: ['integer', 'numeric-string', 'null'] } },
      place: { type: { anyOf: ['integer', 'string', 'null'] } },
      // Nobody shows how several are answered.
      logo: { type: 'any' },
      // An answer goes before the manifest.
      note: { type: { anyOf: ['yes-no', 'null'] } },
      due: { type: 'string' },
    }),
  );
});
