import { expect, test } from 'vitest';

import type { TypeFact } from '../facts/facts.ts';
import { SchemaFacts } from './schema-facts.ts';

const DOCUMENT = {
  components: {
    schemas: {
      User: {
        type: 'object',
        properties: { id: { type: 'integer' }, boss: { $ref: '#/components/schemas/User' } },
      },
      'a/b': { type: 'boolean' },
    },
  },
};

const named = (name: string): unknown => ({ $ref: `#/components/schemas/${name}` });
const ID: TypeFact = { fields: { id: { type: 'integer' } } };

test.each<[string, unknown, TypeFact]>([
  ['an integer', { type: 'integer', format: 'int64' }, 'integer'],
  ['a number', { type: 'number' }, 'double'],
  ['a text', { type: 'string' }, 'string'],
  ['a moment', { type: 'string', format: 'date-time' }, 'datetime'],
  ['a day', { type: 'string', format: 'date' }, 'date'],
  ['what may be nothing', { type: 'string', nullable: true }, { anyOf: ['string', 'null'] }],
  [
    'the same as newer versions write it',
    { type: ['string', 'null'] },
    { anyOf: ['string', 'null'] },
  ],
  [
    'one of several values',
    { type: 'string', enum: ['a', 'b', null] },
    { anyOf: [{ enum: ['a', 'b'] }, 'null'] },
  ],
  ['one value', { const: 'a' }, { enum: ['a'] }],
  ['a list', { type: 'array', items: { type: 'integer' } }, { array: 'integer' }],
  [
    'either',
    { oneOf: [{ type: 'integer' }, { type: 'string' }] },
    { anyOf: ['integer', 'string'] },
  ],
  ['an object', { type: 'object', properties: { id: { type: 'integer' } } }, ID],
  ['an object of which nothing is said', { type: 'object' }, { fields: {}, others: 'any' }],
  [
    'a map',
    { type: 'object', additionalProperties: { type: 'integer' } },
    { fields: {}, others: 'integer' },
  ],
  ['an object without fields', { type: 'object', additionalProperties: false }, { fields: {} }],
  [
    'parts of one object',
    {
      allOf: [
        { properties: { id: { type: 'integer' } } },
        { properties: { a: { type: 'string' } }, required: ['a'] },
      ],
    },
    { fields: { a: { required: true, type: 'string' }, id: { type: 'integer' } } },
  ],
  ['a reference that nothing is behind', named('Nobody'), 'any'],
  ['a reference to elsewhere', { $ref: 'https://example.com/schema.json' }, 'any'],
  ['a name with a slash in it', named('a~1b'), 'boolean'],
  ['nothing', undefined, 'any'],
])('%s', (_, schema, type) => {
  expect(new SchemaFacts(DOCUMENT, 'result').type(schema)).toEqual(type);
});

test('what a portal sets itself is not asked for, what it keeps is not answered', () => {
  const schema = {
    type: 'object',
    properties: {
      id: { type: 'integer', readOnly: true },
      password: { type: 'string', writeOnly: true },
    },
  };
  expect(new SchemaFacts(DOCUMENT, 'request').type(schema)).toEqual({
    fields: { password: { type: 'string' } },
  });
  expect(new SchemaFacts(DOCUMENT, 'result').type(schema)).toEqual(ID);
});

test('a structure that holds itself ends somewhere', () => {
  const type = new SchemaFacts(DOCUMENT, 'result').type(named('User'));
  expect(type).toMatchObject({
    fields: { boss: { type: { fields: { id: { type: 'integer' } } } } },
  });
  expect(JSON.stringify(type)).toContain('"type":"any"');
});

test('structures with many relations to each other stay small', () => {
  const names = ['Task', 'Group', 'Flow', 'Stage', 'User', 'File'];
  const properties = Object.fromEntries(names.map((name) => [name, named(name)]));
  const schema = { type: 'object', properties: { ...properties, id: { type: 'integer' } } };
  const schemas = Object.fromEntries(names.map((name) => [name, schema]));
  const facts = new SchemaFacts({ components: { schemas } }, 'result').type(named('Task'));
  expect(facts).toMatchObject({
    fields: {
      Group: { type: { fields: { Flow: { type: { fields: { id: { type: 'integer' } } } } } } },
    },
  });
  expect(JSON.stringify(facts).length).toBeLessThan(100_000);
});
