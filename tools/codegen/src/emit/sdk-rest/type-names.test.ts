import {
  keyword,
  type MemberNode,
  objectOf,
  SharedTypes,
  type TypeNode,
} from '@oint/reference/typescript';
import { describe, expect, test } from 'vitest';

const STRING = keyword('string');

function member(name: string, type: TypeNode = STRING): MemberNode {
  return { name, type, optional: false };
}

/** A structure that is long enough for a name. */
function structure(field: string): TypeNode {
  return objectOf([member(field), member('description'.repeat(6))]);
}

/** The declarations of what is used in a table. */
function resolved(shared: SharedTypes, ...uses: readonly TypeNode[]) {
  const members = uses.map((type, index) => member(`use${index}`, type));
  return shared.resolve([{ kind: 'interface', name: 'Crm', type: objectOf(members) }]);
}

/** Declarations of structures that occur in methods, by their fields: `[method, text, path, documented]`. */
function declared(...occurrences: [string, TypeNode, string, string?][]): readonly string[] {
  const shared = new SharedTypes(['Crm']);
  const uses = occurrences.map(([method, type, path, documented]) =>
    shared.sharing(method, 'params')(type, { path: path.split('.'), documented }),
  );
  return resolved(shared, ...uses)
    .slice(1)
    .map(({ name, ...node }) =>
      node.kind === 'interface' ? `${name} ${node.type.members[0]?.name}` : name,
    );
}

describe('a structure is called', () => {
  test('by the method and the field where it occurs', () => {
    expect(declared(['crm.deal.add', structure('a'), 'fields'])).toEqual(['CrmDealAddFields a']);
  });

  test('by what its places have in common, where they are several', () => {
    expect(
      declared(
        ['crm.deal.add', structure('a'), 'fields'],
        ['crm.deal.update', structure('a'), 'fields'],
        ['crm.deal.contact.add', structure('b'), 'fields.items'],
        ['crm.lead.contact.set', structure('b'), 'items'],
      ),
    ).toEqual(['CrmDealFields a', 'CrmContactItems b']);
  });

  test('by no method or entity that it is not of', () => {
    expect(
      declared(
        ['crm.deal.add', structure('a'), 'fields'],
        ['crm.deal.update', structure('a'), 'fields'],
        ['crm.deal.fields', structure('b'), 'items'],
        ['crm.contact.get', structure('c'), 'items'],
        ['crm.deal.contact.add', structure('d'), 'items'],
        ['crm.lead.contact.set', structure('d'), 'items'],
      ),
    ).toEqual([
      'CrmDealAddAndUpdateFields a',
      'CrmDealFieldsItems b',
      'CrmContactGetItems c',
      'CrmAnyContactItems d',
    ]);
  });

  test('by what it has that another at the same place has not', () => {
    expect(
      declared(
        ['crm.deal.add', structure('a'), 'fields.settings'],
        ['crm.deal.add', structure('b'), 'fields.settings'],
        ['crm.deal.add', objectOf([member('description'.repeat(6))]), 'fields.settings'],
      ),
    ).toEqual([
      'CrmDealAddSettingsWithA a',
      'CrmDealAddSettingsWithB b',
      `CrmDealAddSettings ${'description'.repeat(6)}`,
    ]);
  });

  test('by more of the way to it, where the field alone says too little', () => {
    expect(
      declared(
        ['crm.deal.add', structure('a'), 'fields.rows'],
        ['crm.deal.add', structure('b'), 'products.rows'],
      ),
    ).toEqual(['CrmDealAddRows a', 'CrmDealAddProductsRows b']);
  });

  test('by a number only where nothing else tells them apart', () => {
    const fields = [member('kind'), member('description'.repeat(6))];
    const occurrences = [
      [0, 1],
      [1, 0],
    ].map((order): [string, TypeNode, string] => [
      'crm.deal.add',
      objectOf(order.flatMap((index) => fields.slice(index, index + 1))),
      'rows',
    ]);
    const [first = ['', STRING, ''], second = first] = occurrences;
    const third: [string, TypeNode, string] = [
      'crm.deal.add',
      objectOf(fields.map((field) => ({ ...field, readonly: true }))),
      'rows',
    ];
    expect(declared(first, second, third).map((name) => name.split(' ')[0])).toEqual([
      'CrmDealAddRows',
      'CrmDealAddParamsRows',
      'CrmDealAddParamsRows2',
    ]);
  });

  test.each([
    ['crm_multifield', 'CrmMultifield'],
    ['crm_multifield[]', 'CrmMultifield'],
    ['array<crm_multifield>', 'CrmMultifield'],
    // These name no structure.
    ['object', 'CrmDealAddPhone'],
    ['array<object>', 'CrmDealAddPhone'],
    ['user.id', 'CrmDealAddPhone'],
    ['*/ }', 'CrmDealAddPhone'],
    // A table has this name.
    ['crm', 'CrmDealAddPhone'],
  ])('as the documentation calls it: %s', (documented, name) => {
    expect(declared(['crm.deal.add', structure('a'), 'PHONE', documented])).toEqual([`${name} a`]);
  });

  test('so where it has the name more often than another', () => {
    expect(
      declared(
        ['crm.deal.add', structure('a'), 'PHONE', 'crm_multifield'],
        ['crm.deal.get', structure('b'), 'PHONE', 'crm_multifield'],
        ['crm.deal.list', structure('b'), 'PHONE', 'crm_multifield'],
      ),
    ).toEqual(['CrmDealAddPhone a', 'CrmMultifield b']);
  });

  test('otherwise where most of its places have another name', () => {
    expect(
      declared(
        ['crm.deal.fields', structure('a'), 'CURRENCY_ID', 'crm_currency'],
        ['crm.deal.fields', structure('a'), 'TITLE'],
        ['crm.deal.fields', structure('a'), 'ID', 'object'],
      ),
    ).toEqual(['CrmDealFieldsCurrencyId a']);
  });

  test('a field of what its methods have in common, where many fields hold it', () => {
    const fields = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'TITLE'];
    const of = (method: string, names = fields): readonly string[] =>
      declared(
        ...names.map((name): [string, TypeNode, string] => [method, structure('a'), name]),
        ['crm.lead.get', structure('b'), 'TITLE'],
        ['crm.lead.fields', structure('a'), 'TITLE'],
      );
    expect(of('crm.deal.fields')).toEqual(['CrmField a', 'CrmLeadGetTitle b']);
    expect(of('crm.lead.fields')).toEqual(['CrmLeadField a', 'CrmLeadGetTitle b']);
    expect(of('crm.deal.fields', fields.slice(1))).toEqual([
      'CrmDealAndLeadFieldsTitle a',
      'CrmLeadGetTitle b',
    ]);
  });

  test('the same when other methods are there too', () => {
    const own: [string, TypeNode, string] = ['crm.deal.add', structure('a'), 'fields'];
    expect(
      declared(['crm.company.add', structure('b'), 'fields'], own, [
        'crm.lead.add',
        structure('c'),
        'fields',
      ]),
    ).toEqual(expect.arrayContaining([...declared(own)]));
  });
});

test('a short structure stands where it is', () => {
  const short = objectOf([member('a')]);
  const share = new SharedTypes([]).sharing('crm.deal.add', 'params');
  expect(share(short, { path: ['fields'] })).toBe(short);
});

test('structures inside of others are declared when something uses these', () => {
  const shared = new SharedTypes([]);
  const share = shared.sharing('crm.deal.add', 'params');
  const inner = share(structure('a'), { path: ['fields', 'PHONE'] });
  share(structure('unused'), { path: ['other'] });
  const outer = objectOf([member('PHONE', inner), member('b'.repeat(60))]);
  const declarations = resolved(shared, share(outer, { path: ['fields'] }));
  expect(declarations.map(({ name }) => name)).toEqual([
    'Crm',
    'CrmDealAddPhone',
    'CrmDealAddFields',
  ]);
  expect(JSON.stringify(declarations)).not.toContain('unused');
});
