import type { MethodFacts } from '@oint/reference';
import { expect, test } from 'vitest';

import { PORTAL } from '../../../test/portal-description.ts';
import { joinPortal } from './join-portal.ts';
import { portalMethods } from './portal-methods.ts';

const facts = (name: string): MethodFacts | undefined =>
  portalMethods(PORTAL)?.methods.find((method) => method.facts.name === name)?.facts;

const ITEM = {
  fields: {
    created: { type: { anyOf: ['datetime', 'null'] } },
    id: { required: true, type: 'integer' },
    title: { type: 'string' },
  },
};

test('a portal tells its title, its version and the methods of version 3', () => {
  expect(portalMethods(PORTAL)).toMatchObject({ title: 'Bitrix24 REST V3 API', version: '1.0.0' });
  expect(facts('shop.item.get')).toMatchObject({
    access: 'read',
    params: {
      fields: { id: { required: true, type: 'integer' }, select: { type: { array: 'string' } } },
    },
    result: { fields: { item: { type: ITEM } } },
    scopes: ['shop'],
    version: 3,
  });
});

test('what deleting answers is called result in the result', () => {
  expect(facts('shop.item.delete')).toMatchObject({
    access: 'write',
    result: { fields: { result: { type: 'boolean' } } },
  });
});

test('parameters may stand in the query, and headers are none', () => {
  expect(facts('shop.item.count')).toMatchObject({
    deprecated: {},
    params: { fields: { shelf: { required: true, type: 'string' } } },
    result: 'integer',
  });
});

test('the answer of a call has the description in its result', () => {
  expect(portalMethods({ result: PORTAL, time: {} })).toEqual(portalMethods(PORTAL));
});

test.each([null, 'text', {}, { result: true }, { openapi: '3.0.0' }, { paths: {} }])(
  '%j is no description',
  (answer) => {
    expect(portalMethods(answer)).toBeNull();
  },
);

test('pages decide, the portal fills what they leave open, and differences are told', () => {
  const portal = portalMethods(PORTAL)?.methods ?? [];
  const [got] = portal;
  if (got === undefined) throw new Error('the fixture has methods');
  const page = {
    ...got,
    facts: {
      ...got.facts,
      page: 'shop/get.md',
      errors: ['A'],
      params: { fields: { id: { required: true, type: 'string' } } },
      result: { fields: { item: { type: 'any' } } },
    } satisfies MethodFacts,
  };
  const older = { ...page, facts: { ...page.facts, name: 'shop.old.get', version: 2 as const } };
  const { methods, described } = joinPortal([older, page], portal);
  expect(methods.map((method) => [method.facts.name, method.facts.page])).toEqual([
    ['shop.old.get', 'shop/get.md'],
    ['shop.item.get', 'shop/get.md'],
    ['shop.item.delete', 'api-reference/rest-v3.md'],
    ['shop.item.count', 'api-reference/rest-v3.md'],
  ]);
  expect(methods[1]?.facts).toMatchObject({
    errors: ['A'],
    params: { fields: { id: { type: 'string' } } },
    result: { fields: { item: { type: ITEM } } },
  });
  const told = described.map(({ method, state, changes }) => [
    method,
    state,
    changes.map(({ subject }) => subject),
  ]);
  expect(told).toEqual([
    ['shop.item.count.v3', 'removed', ['rest.shop.item.count.v3']],
    ['shop.item.delete.v3', 'removed', ['rest.shop.item.delete.v3']],
    [
      'shop.item.get.v3',
      'changed',
      expect.arrayContaining(['rest.shop.item.get.v3.id', 'rest.shop.item.get.v3.select']),
    ],
  ]);
});
