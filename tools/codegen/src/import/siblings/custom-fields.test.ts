import type { MethodFacts, ObjectFact, TypeFact } from '@oint/reference';
import { expect, test } from 'vitest';

import { admitCustomFields } from './custom-fields.ts';

interface Given {
  readonly name: string;
  readonly params?: Readonly<Record<string, TypeFact>>;
  readonly result?: TypeFact;
  readonly families?: readonly string[];
  readonly version?: 2 | 3;
}

function structure(names: readonly string[], rest: Partial<ObjectFact> = {}): ObjectFact {
  return { fields: Object.fromEntries(names.map((name) => [name, { type: 'string' }])), ...rest };
}

/** What the methods take and answer, by name. */
function admitted(...methods: readonly Given[]): ReadonlyMap<string, MethodFacts> {
  const all = methods.map(
    ({ name, params = {}, result = 'boolean', families = [], version = 2 }) => ({
      families,
      facts: {
        access: 'read',
        errors: [],
        name,
        page: 'a.md',
        params: {
          fields: Object.fromEntries(Object.entries(params).map(([key, type]) => [key, { type }])),
        },
        result,
        scopes: ['things'],
        version,
      } satisfies MethodFacts,
    }),
  );
  return new Map(admitCustomFields(all).map((facts) => [`${facts.name} ${facts.version}`, facts]));
}

const NAMES = ['ID', 'TITLE', 'STAGE_ID', 'OPENED'];
const CAMEL = ['id', 'title', 'stageId', 'opened'];
const FILTER = structure(NAMES, { operators: true });

test('one method that knows the family tells all of the entity', () => {
  const known = admitted(
    { name: 'crm.deal.get', result: structure(NAMES, { patterns: { 'UF_CRM_*': 'any' } }) },
    {
      name: 'crm.deal.list',
      params: { filter: FILTER, order: structure(NAMES), select: { array: { enum: NAMES } } },
      result: { array: structure(NAMES) },
    },
    { name: 'crm.deal.add', params: { fields: structure(NAMES), params: structure(['SILENT']) } },
  );
  expect(known.get('crm.deal.list 2')).toMatchObject({
    params: {
      fields: {
        filter: { type: { patterns: { 'UF_CRM_*': 'any' } } },
        order: { type: { patterns: { 'UF_CRM_*': 'string' } } },
        select: { type: { array: { open: true } } },
      },
    },
    result: { array: { patterns: { 'UF_CRM_*': 'any' } } },
  });
  const { fields, params } = known.get('crm.deal.add 2')?.params.fields ?? {};
  expect(fields?.type).toHaveProperty('patterns');
  expect(params?.type).not.toHaveProperty('patterns');
});

test('methods that make custom fields are enough, and those of another entity are not', () => {
  const list = { params: { filter: FILTER }, result: { array: structure(NAMES) } };
  const known = admitted(
    { name: 'crm.quote.list', ...list },
    { name: 'crm.quote.userfield.add' },
    { name: 'crm.vat.list', ...list },
  );
  const filterOf = (name: string): TypeFact | undefined =>
    known.get(`${name} 2`)?.params.fields['filter']?.type;
  expect(filterOf('crm.quote.list')).toHaveProperty('patterns', { 'UF_*': 'any' });
  expect(filterOf('crm.vat.list')).toEqual(FILTER);
});

test.each<[string, readonly string[], readonly string[], readonly string[]]>([
  ['capitals', NAMES, ['parentId*', 'UF_AUTO_*'], ['PARENT_ID_*', 'UF_AUTO_*']],
  ['camelCase', CAMEL, ['parentId*', 'UF_AUTO_*'], ['parentId*', 'ufAuto*']],
  ['both', [...NAMES, ...CAMEL], ['property*'], ['PROPERTY_*', 'property*']],
])('names in %s have families to match', (_, names, families, expected) => {
  const known = admitted({ name: 'thing.get', families, result: structure(names) });
  const { result } = known.get('thing.get 2') ?? {};
  expect(result).toHaveProperty(
    'patterns',
    Object.fromEntries(expected.map((name) => [name, 'any'])),
  );
});

test('what a page has among names of one kind, all names of that kind have', () => {
  const known = admitted(
    {
      name: 'item.add',
      params: { fields: structure(CAMEL, { patterns: { 'UF_CRM_*': 'any', 'ufCrm*': 'any' } }) },
    },
    { name: 'item.list', params: { filter: structure(CAMEL, { operators: true }) } },
  );
  expect(known.get('item.list 2')?.params.fields['filter']?.type).toHaveProperty('patterns', {
    'UF_CRM_*': 'any',
    'ufCrm*': 'any',
  });
});

test('a list has the entity for its name, in the plural', () => {
  const known = admitted(
    { name: 'task.items.getlist', params: { FILTER } },
    { name: 'task.item.get', families: ['UF_*'], result: structure(NAMES) },
  );
  expect(known.get('task.items.getlist 2')?.params.fields['FILTER']?.type).toHaveProperty(
    'patterns',
    { 'UF_*': 'any' },
  );
});

test('version 3 of a method knows what version 2 knows', () => {
  const known = admitted(
    { name: 'thing.get', families: ['UF_*'], result: structure(NAMES) },
    {
      name: 'thing.get',
      version: 3,
      result: { ...structure([]), fields: { item: { type: structure(CAMEL) } } },
    },
  );
  expect(known.get('thing.get 3')?.result).toMatchObject({
    fields: { item: { type: { patterns: { 'uf*': 'any' } } } },
  });
});

test('parameters that are the fields have them, those beside conditions have not', () => {
  const known = admitted(
    { name: 'user.get', families: ['UF_*'], result: { array: structure(NAMES) } },
    {
      name: 'user.add',
      params: { ID: 'integer', TITLE: 'string', OPENED: 'string', STAGE_ID: 'string' },
    },
    {
      name: 'user.find',
      params: { ID: 'integer', TITLE: 'string', OPENED: 'string', FILTER: FILTER },
    },
  );
  expect(known.get('user.add 2')?.params).toHaveProperty('patterns', { 'UF_*': 'any' });
  expect(known.get('user.find 2')?.params).not.toHaveProperty('patterns');
});

test('conditions that stand in a list name their field as a value', () => {
  const condition = structure(['field', 'operator']);
  const known = admitted({
    name: 'thing.list',
    families: ['UF_*'],
    params: { filter: { array: condition } },
    result: { array: structure(NAMES) },
  });
  expect(known.get('thing.list 2')?.params.fields['filter']?.type).toEqual({ array: condition });
});

test('what takes any name is left as it is', () => {
  const open = structure(NAMES, { others: 'any' });
  const known = admitted({ name: 'thing.get', families: ['UF_*'], result: open });
  expect(known.get('thing.get 2')?.result).toEqual(open);
});
