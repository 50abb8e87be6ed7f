import {
  type InterfaceNode,
  keyword,
  literalType,
  type MemberNode,
  named,
  objectOf,
  printModule,
  type TypeNode,
  unionOf,
} from '@oint/reference/typescript';
import { expect, test } from 'vitest';

import type { Declaration } from './declaration.ts';
import { FreeNames } from './free-names.ts';
import { hoistFromAliases, hoistFromMethod } from './hoist-objects.ts';
import { nameUnions } from './name-unions.ts';
import { shareMembers } from './share-members.ts';

const STRING = keyword('string');

function member(name: string, type: TypeNode = STRING, doc?: string): MemberNode {
  return { name, type, optional: true, doc };
}

function declared(name: string, ...members: readonly MemberNode[]): InterfaceNode {
  return { kind: 'interface', name, type: objectOf(members) };
}

function textOf(declarations: readonly Declaration[]): string {
  return printModule({ banner: 'A test', declarations });
}

const LONG = 'What people call the thing, as it stands on the card and in every list that shows it';
const COMMON = ['title', 'source', 'currency'].map((name) => member(name, STRING, LONG));

test('members that interfaces have alike stand once, with their comments', () => {
  const text = textOf(
    shareMembers(
      [
        declared('DealItem', ...COMMON, member('stage')),
        declared('DealListItems', ...COMMON, member('total')),
        declared('Lead', member('title', keyword('number'), LONG)),
      ],
      () => false,
      new FreeNames(['DealItem', 'DealListItems', 'Lead']),
    ),
  );
  expect(text).toContain('interface DealItem extends CommonDeal {\n  stage?: string;\n}');
  expect(text).toContain('interface DealListItems extends CommonDeal {\n  total?: string;\n}');
  expect(text).toContain('\ninterface CommonDeal {');
  expect(text.split(LONG)).toHaveLength(3 + 1 + 1);
});

test.each<[string, InterfaceNode, InterfaceNode]>([
  [
    'another comment',
    declared('A', ...COMMON),
    declared('B', ...COMMON.map((own) => ({ ...own, doc: undefined }))),
  ],
  [
    'another type',
    declared('A', ...COMMON),
    declared('B', ...COMMON.map((own) => ({ ...own, type: named('C') }))),
  ],
  [
    'a demand',
    declared('A', ...COMMON),
    declared('B', ...COMMON.map((own) => ({ ...own, optional: false }))),
  ],
  ['little in common', declared('A', member('id')), declared('B', member('id'))],
])('what differs by %s stays where it is', (_, first, second) => {
  const both = [first, second];
  expect(shareMembers(both, () => false, new FreeNames([]))).toEqual(both);
});

test('a member of three goes into the base of two that have more, and stays in the third', () => {
  const other = member('id', STRING, 'Its number');
  const text = textOf(
    shareMembers(
      [
        declared('OneItem', other, ...COMMON),
        declared('TwoItem', other, ...COMMON),
        declared('Three', other),
      ],
      () => false,
      new FreeNames([]),
    ),
  );
  expect(text).toContain('interface OneItem extends CommonItem {}');
  expect(text.split('Its number')).toHaveLength(3);
});

test('tables share nothing', () => {
  const tables = [declared('One', ...COMMON), declared('Two', ...COMMON)];
  expect(shareMembers(tables, () => true, new FreeNames([]))).toEqual(tables);
});

const STAGES = unionOf(['PREPARATION', 'EXECUTING', 'FINAL_INVOICE', 'SUCCESS'].map(literalType));
const EMPTIED = unionOf([STAGES, keyword('null'), literalType('')]);

test('values that two fields have are listed once, without what empties a field', () => {
  const text = textOf(
    nameUnions(
      [declared('Deal', member('stage', STAGES)), declared('Filter', member('stage', EMPTIED))],
      () => false,
      new FreeNames([]),
    ),
  );
  expect(text).toContain('interface Deal {\n  stage?: DealStage;\n}');
  expect(text).toContain('stage?: DealStage | null | "";');
  expect(text.split('"EXECUTING"')).toHaveLength(2);
});

test('values of one field stay where they are, and so do few', () => {
  const few = unionOf([literalType(1), literalType(2)]);
  const declarations = [
    declared('Deal', member('stage', STAGES), member('kind', few)),
    declared('Lead', member('kind', few)),
  ];
  expect(nameUnions(declarations, () => false, new FreeNames([]))).toEqual(declarations);
});

test('ways to give a parameter are listed once', () => {
  const ways = unionOf([
    objectOf([{ name: 'id', type: STRING, optional: false }, member('ID', keyword('never'))]),
    objectOf([{ name: 'ID', type: STRING, optional: false }, member('id', keyword('never'))]),
  ]);
  const text = textOf(
    nameUnions(
      [declared('Table', member('deal.get', ways), member('deal.delete', ways))],
      (name) => name === 'Table',
      new FreeNames([]),
    ),
  );
  expect(text).toContain('"deal.delete"?: DealGetId;');
  expect(text).toContain('type DealGetId = {');
});

function side(name: string, type: TypeNode): MemberNode {
  return { name, type, optional: false };
}

const MANY = objectOf(['a', 'b', 'c', 'd'].map((name) => member(name)));

test('large objects inside of a method get names, those of its variants by whose they are', () => {
  const objects: InterfaceNode[] = [];
  const method = side(
    'item.list',
    objectOf([
      side('params', MANY),
      side('result', STRING),
      side('variants', objectOf([side('2', objectOf([side('params', MANY)]))])),
    ]),
  );
  const hoisted = hoistFromMethod(
    method,
    (name, variant) => [variant === '2' ? 'Deals' : name, 'list'],
    new FreeNames(['DealsListParams']),
    (object) => void objects.push(object),
  );
  expect(objects.map(({ name }) => name)).toEqual(['ItemListParams', 'DealsListParams2']);
  expect(textOf([declared('Table', hoisted)])).toContain('"2": { params: DealsListParams2; };');
});

test('so do those inside of a named type', () => {
  const filter: Declaration = { kind: 'alias', name: 'DealFilter', type: named('Filter', MANY) };
  const [first, second] = hoistFromAliases([filter], new FreeNames(['DealFilter']));
  expect(first).toMatchObject({ type: named('Filter', named('DealFilterFields')) });
  expect(second).toMatchObject({ kind: 'interface', name: 'DealFilterFields', type: MANY });
});
