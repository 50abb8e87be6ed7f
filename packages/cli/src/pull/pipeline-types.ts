/** Types that hold a literal stage to the literal pipeline beside it. */
import { type MethodFacts, objectsIn } from '@oint/reference';
import {
  type AliasNode,
  docOf,
  intersectionOf,
  literalType,
  mapType,
  named,
  objectOf,
  type TypeNode,
  unionOf,
} from '@oint/reference/typescript';

import type { ItemType, Pipelines, StageSpelling } from './portal-facts.ts';

/** What callers write for nothing. */
const NONE: readonly TypeNode[] = [
  literalType(''),
  { kind: 'keyword', name: 'null' },
  { kind: 'keyword', name: 'undefined' },
];

/** The aliases of a kind of items, one for each way of spelling. */
export function pipelineTypes({ name, pipelines, fields }: ItemType): readonly AliasNode[] {
  if (pipelines === undefined) return [];
  const values = fields.flatMap((field) =>
    pipelines.spellings.some(({ category }) => field.names.includes(category))
      ? (field.values ?? [])
      : [],
  );
  const titles = new Map(values.map(({ value, title }) => [value, title]));
  return pipelines.spellings.map((spelling) => ({
    kind: 'alias',
    name: aliasOf(name, spelling),
    doc: [
      `Which \`${spelling.stage}\` each \`${spelling.category}\` has. Where both are literals of one object, compilers hold them`,
      'to each other; a stage alone may be of any pipeline, and conditions of a filter are not compared.',
    ].join('\n'),
    type: unionOf([withoutPipeline(spelling), ...withPipelines(spelling, pipelines, titles)]),
  }));
}

function aliasOf(owner: string, { category }: StageSpelling): string {
  return `${owner}${/^[A-Z_]+$/u.test(category) ? 'StageInCapitals' : 'Stage'}`;
}

/** Names of all aliases, which no structure may have. */
export function pipelineNames(items: readonly ItemType[]): readonly string[] {
  return items.flatMap((item) => pipelineTypes(item).map(({ name }) => name));
}

function withoutPipeline({ category }: StageSpelling): TypeNode {
  return objectOf([{ name: category, type: unionOf(NONE), optional: true }]);
}

function withPipelines(
  { category, stage }: StageSpelling,
  { all }: Pipelines,
  titles: ReadonlyMap<string | number, string>,
): readonly TypeNode[] {
  return all.map(({ id, stages }) =>
    objectOf([
      {
        name: category,
        type: unionOf([literalType(id), literalType(String(id))]),
        optional: false,
        doc: docOf(titles.get(id)),
      },
      ...(stages.length === 0
        ? []
        : [
            {
              name: stage,
              type: unionOf([...stages.map(literalType), ...NONE]),
              optional: true,
            },
          ]),
    ]),
  );
}

/** Parameters in which structures that hold both fields hold them to each other. */
export function heldToPipelines(
  params: TypeNode,
  { params: { fields }, paging }: MethodFacts,
  item: ItemType | undefined,
): TypeNode {
  const { spellings = [] } = item?.pipelines ?? {};
  const held = Object.entries(fields).flatMap(([name, field]) => {
    const isChoice = [paging?.filter, paging?.order].includes(name);
    const objects = isChoice ? [] : objectsIn(field.type);
    const spelling = spellings.find(({ category, stage }) =>
      objects.some(
        (one) => Object.hasOwn(one.fields, category) && Object.hasOwn(one.fields, stage),
      ),
    );
    if (item === undefined || spelling === undefined) return [];
    const alias = named(aliasOf(item.name, spelling));
    return [name, ...(field.spellings ?? [])].map((key): [string, TypeNode] => [key, alias]);
  });
  const aliases = new Map(held);
  if (aliases.size === 0) return params;
  return mapType(params, (node) =>
    node.kind !== 'object'
      ? node
      : {
          ...node,
          members: node.members.map((member) => {
            const alias = aliases.get(member.name);
            return alias === undefined ? member : { ...member, type: both(member.type, alias) };
          }),
        },
  );
}

/** Each structure of the type and the alias; lists of them, and what is none, stay what they are. */
function both(type: TypeNode, alias: TypeNode): TypeNode {
  switch (type.kind) {
    case 'union':
      return { ...type, types: type.types.map((one) => both(one, alias)) };
    case 'array':
      return { ...type, element: both(type.element, alias) };
    case 'shared':
    case 'object':
    case 'intersection':
      return intersectionOf([type, alias]);
    default:
      return type;
  }
}
