import type { FieldFact, MethodFacts } from '@oint/reference';
import { expect, test } from 'vitest';

import { methodOf } from './fixture.ts';
import { withSpellings } from './letter-case.ts';

const SHOWN: FieldFact = { spellings: ['ID'], type: 'integer' };
const PLAIN: FieldFact = { type: 'integer' };

function methods(...fields: readonly Record<string, FieldFact>[]): MethodFacts[] {
  return fields.map((params, index) => methodOf(`thing.get${index}`, { params }));
}

function small(name: string): FieldFact {
  return { spellings: [name], type: 'string' };
}

function spellingsOf(all: readonly MethodFacts[], name: string): unknown {
  return withSpellings(all)[0]?.params.fields[name]?.spellings;
}

test('what examples of two methods write otherwise, the other methods of the scope take too', () => {
  expect(spellingsOf(methods({ id: PLAIN }, { id: SHOWN }, { id: SHOWN }), 'id')).toEqual(['ID']);
});

test('one example may be a slip', () => {
  expect(spellingsOf(methods({ id: PLAIN }, { id: SHOWN }), 'id')).toBeUndefined();
});

test('another name is no spelling', () => {
  const renamed: FieldFact = { spellings: ['ENTITY'], type: 'integer' };
  expect(
    spellingsOf(methods({ id: PLAIN }, { id: renamed }, { id: renamed }), 'id'),
  ).toBeUndefined();
});

test('a parameter that has the other spelling for a name keeps both apart', () => {
  const both = { id: PLAIN, ID: PLAIN };
  expect(spellingsOf(methods(both, { id: SHOWN }, { id: SHOWN }), 'id')).toBeUndefined();
});

test('where case does not count, a name that one table writes alone is taken as all others write it', () => {
  const usual = Array.from({ length: 5 }, () => ({ id: PLAIN }));
  expect(spellingsOf(methods({ Id: PLAIN }, ...usual, { id: SHOWN }), 'Id')).toEqual(['id']);
  expect(spellingsOf(methods({ Id: PLAIN }, ...usual), 'Id')).toBeUndefined();
});

test('scopes do not hear of each other', () => {
  const [first, ...others] = methods({ id: PLAIN }, { id: SHOWN }, { id: SHOWN });
  const apart = others.map((own) => ({ ...own, scopes: ['others'] }));
  expect(spellingsOf(first === undefined ? [] : [first, ...apart], 'id')).toBeUndefined();
});

test('where a method’s own examples have several names in small letters, it takes all of them so', () => {
  const token = { EVENT_TOKEN: small('event_token') };
  const sent = { ...token, RETURN_VALUES: small('return_values'), LOG_MESSAGE: PLAIN, id: PLAIN };
  expect(spellingsOf(methods(sent), 'LOG_MESSAGE')).toEqual(['log_message']);
  expect(spellingsOf(methods(sent), 'id')).toBeUndefined();
  expect(spellingsOf(methods({ ...token, LOG_MESSAGE: PLAIN }), 'LOG_MESSAGE')).toBeUndefined();
});

test('and so does another method of the scope that has one of these names', () => {
  const sent = { EVENT_TOKEN: small('event_token'), RETURN_VALUES: small('return_values') };
  const logged = { EVENT_TOKEN: PLAIN, LOG_MESSAGE: PLAIN };
  expect(spellingsOf(methods(logged, sent), 'LOG_MESSAGE')).toEqual(['log_message']);
  expect(spellingsOf(methods({ CODE: PLAIN }, sent), 'CODE')).toBeUndefined();
  expect(spellingsOf(methods(logged, sent, logged, logged), 'LOG_MESSAGE')).toBeUndefined();
});

function fieldsOf(name: string): Record<string, FieldFact> {
  return { fields: { type: { fields: { [name]: PLAIN } } } };
}

function spelledAlone(...names: readonly string[]): unknown {
  const type = withSpellings(methods(...names.map(fieldsOf)))[0]?.params.fields.fields?.type;
  return typeof type === 'object' && 'fields' in type
    ? Object.values(type.fields)[0]?.spellings
    : undefined;
}

test('a field that one table writes alone is taken as the others of the entity write it', () => {
  expect(spelledAlone('productid', 'productId', 'productId')).toEqual(['productId']);
  expect(spelledAlone('productid', 'productId')).toBeUndefined();
  expect(spelledAlone('productid', 'productId', 'productId', 'productid')).toBeUndefined();
});
