/** What a pulled module has at run time: the numbers of kinds of items and of lists, by name. */
import type { IndexedMethod, MethodFacts } from '@oint/reference';
import {
  type AliasNode,
  type ConstantNode,
  docOf,
  literalType,
  objectOf,
  unionOf,
} from '@oint/reference/typescript';

import type { ItemType, ListType, PortalFacts } from './portal-facts.ts';

type Constant = AliasNode | ConstantNode;

export function constantsOf(
  { items, lists = [], methods = [] }: PortalFacts,
  published: readonly IndexedMethod[],
): readonly Constant[] {
  const known = new Set(published.map(({ name }) => name.toLowerCase()));
  const own = methods.filter(({ name }) => !known.has(name.toLowerCase()));
  return [
    ...(items.length === 0 ? [] : kindsOf(items)),
    ...(lists.length === 0 ? [] : [listsOf(lists)]),
    ...(own.length === 0 ? [] : [ownMethodsOf(own)]),
  ];
}

/** `Portal.Contracts` */
function kindsOf(items: readonly ItemType[]): readonly Constant[] {
  const lines = items.map((item) => lineOf(item, String(item.entityTypeId)));
  return [
    {
      kind: 'constant',
      name: 'Portal',
      doc: 'Kinds of items by name: what methods call `entityTypeId`.',
      type: objectOf([]),
      value: `{\n${lines.join('')}}`,
    },
    {
      kind: 'alias',
      name: 'EntityType',
      doc: 'The number of a kind of items.',
      type: unionOf(items.map(({ entityTypeId }) => literalType(entityTypeId))),
    },
  ];
}

/** `PortalLists.Suppliers` */
function listsOf(lists: readonly ListType[]): Constant {
  const lines = lists.map((list) =>
    lineOf(
      list,
      `{ IBLOCK_TYPE_ID: ${JSON.stringify(list.iblockTypeId)}, IBLOCK_ID: ${list.iblockId} }`,
    ),
  );
  return {
    kind: 'constant',
    name: 'PortalLists',
    doc: 'Lists by name, as methods are told of them: `{ ...PortalLists.Name, ELEMENT_ID: 1 }`.',
    type: objectOf([]),
    value: `{\n${lines.join('')}}`,
  };
}

/** What a client has to know of methods that the SDK does not: `createClient({ methods: PortalOwnMethods })`. */
function ownMethodsOf(methods: readonly MethodFacts[]): Constant {
  const lines = methods.map(({ name, access, paging }) => {
    const list = paging === undefined ? {} : { list: { paging: paging.by, rows: paging.rows } };
    return `  ${JSON.stringify(name)}: ${JSON.stringify({ access, version: 3, ...list })},\n`;
  });
  return {
    kind: 'constant',
    name: 'PortalOwnMethods',
    doc: 'Methods that this portal alone has, for the client: `createClient<PortalMethods>({ url, strict: true, methods: PortalOwnMethods })`.',
    type: objectOf([]),
    value: `{\n${lines.join('')}}`,
  };
}

/** A title is data: nothing in it can end the comment. */
function lineOf({ name, title }: ItemType | ListType, value: string): string {
  return `  /** ${(docOf(title) ?? '').replaceAll(/\s+/gu, ' ')} */\n  ${name}: ${value},\n`;
}
