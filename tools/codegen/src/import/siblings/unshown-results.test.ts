import { type FieldFact, isObject, type MethodFacts, type ObjectFact } from '@oint/reference';
import { expect, test } from 'vitest';

import { methodFacts } from '../../../test/method-facts.ts';
import { completeUnshown } from './unshown-results.ts';

function method(name: string, fields: Record<string, FieldFact>): MethodFacts {
  const result = { fields: { thing: { type: { fields } } } };
  return methodFacts(name, { access: 'read', result, scopes: ['thing'] });
}

const SHOWN = method('thing.get', {
  ID: { type: { anyOf: ['integer', 'numeric-string'] }, required: true },
  NAME: { type: 'string', required: true },
  OWNER: { from: 'example', type: 'string' },
  PARENT: { type: { anyOf: ['integer', 'null'] } },
});
const TABLE = {
  ID: { type: 'integer', required: true },
  NAME: { type: 'string' },
  PARENT: { type: 'integer', required: true },
  SORT: { type: 'integer' },
} as const;

function fieldsOf(facts: MethodFacts | undefined): ObjectFact['fields'] {
  const thing = facts !== undefined && isObject(facts.result) ? facts.result.fields.thing : null;
  return thing !== null && thing !== undefined && isObject(thing.type) ? thing.type.fields : {};
}

const resultOf = (name: string, isShown: boolean): unknown =>
  completeUnshown([
    { facts: SHOWN, isShown: true },
    { facts: method(name, TABLE), isShown },
  ])[1]?.result;

test('what no answer shows has what answers of the entity show', () => {
  expect(resultOf('thing.add', false)).toEqual({
    fields: {
      thing: {
        type: {
          fields: {
            ID: { type: { anyOf: ['integer', 'numeric-string'] }, required: true },
            NAME: { type: 'string' },
            OWNER: { from: 'example', type: 'string' },
            PARENT: { type: { anyOf: ['integer', 'null'] } },
            SORT: { type: 'integer' },
          },
        },
      },
    },
  });
});

test('what describes the fields of the entity is none', () => {
  const manifest = method('thing.getFields', {
    ID: { type: { fields: { type: { type: 'string' } } } },
    NAME: { type: { fields: { type: { type: 'string' } } } },
    PARENT: { type: { fields: { type: { type: 'string' } } } },
    SORT: { type: { fields: { type: { type: 'string' } } } },
  });
  const unshown = method('thing.add', TABLE);
  const [, completed] = completeUnshown([
    { facts: manifest, isShown: true },
    { facts: unshown, isShown: false },
  ]);
  expect(completed?.result).toEqual(unshown.result);
});

test.each([
  ['an answer shows', 'thing.add', true],
  ['belongs to another entity', 'part.add', false],
])('what %s stays as it is', (_, name, isShown) => {
  expect(resultOf(name, isShown)).toEqual(method(name, TABLE).result);
});

test('a thing of which few fields are known has those that others show by its name', () => {
  const [, completed] = completeUnshown([
    { facts: SHOWN, isShown: true },
    { facts: method('thing.renew', { ID: { type: 'integer', required: true } }), isShown: false },
  ]);
  expect(Object.keys(fieldsOf(completed))).toEqual(['ID', 'NAME', 'OWNER', 'PARENT']);
  const [, other] = completeUnshown([
    { facts: SHOWN, isShown: true },
    { facts: method('thing.renew', { OTHER: { type: 'integer' } }), isShown: false },
  ]);
  expect(Object.keys(fieldsOf(other))).toEqual(['OTHER']);
});

test('methods that do the same for other entities tell too', () => {
  const shown = { ...SHOWN, name: 'deal.part.get' };
  const completedOf = (name: string): unknown => {
    const [, own] = completeUnshown([
      { facts: shown, isShown: true },
      { facts: method(name, TABLE), isShown: false },
    ]);
    return Object.keys(fieldsOf(own));
  };
  expect(completedOf('lead.part.get')).toEqual(['ID', 'NAME', 'OWNER', 'PARENT', 'SORT']);
  expect(completedOf('lead.part.add')).toEqual(['ID', 'NAME', 'PARENT', 'SORT']);
});
