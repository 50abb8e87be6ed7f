/** A portal as a TypeScript module: the tables of its methods and members, and the numbers of its kinds of items. */
import { descriptionOf, type IndexedMethod, type MethodFacts } from '@oint/reference';
import {
  compare,
  type DeclarationNode,
  docOf,
  exchangeTypes,
  imported,
  indexed,
  type InterfaceNode,
  literalType,
  mapType,
  type MemberNode,
  type MethodSurroundings,
  methodMember,
  named,
  narrowsRows,
  objectOf,
  printModule,
  referencesOf,
  SharedTypes,
  type TypeNode,
  unionOf,
  VALUES_MODULE,
  withSelectNames,
} from '@oint/reference/typescript';

import { type Choice, choiceOf, codesOf } from './choices.ts';
import { heldToPipelines, pipelineNames, pipelineTypes } from './pipeline-types.ts';
import { constantsOf } from './portal-constants.ts';
import type { PortalFacts } from './portal-facts.ts';
import { membersOf } from './portal-members.ts';
import type { Declaration } from './sharing/declaration.ts';
import { shareRepeated } from './sharing/share-repeated.ts';
import { CLIENT_MODULE, PULLED_SCOPES, type Tables, VALUES_MODULE as VALUES } from './tables.ts';
import { LIST_CHOOSER, LIST_CODE } from './with-lists.ts';
import { CHOOSER, ownersOf, withFields } from './with-portal.ts';

/** A method that takes or gives what portals have of their own. */
export interface CustomMethod {
  readonly facts: MethodFacts;
  /** The same with what its fields mean. */
  readonly described: MethodFacts;
}

type TextOfSide = MethodSurroundings['textOf'];

const PULLED = 'PulledMethods';
const PULLED_3 = 'PulledMethodsVersion3';

/** Names that the module declares, or that would hide what it uses. */
const TAKEN = `
  ChosenBy EntityType Filter Member MemberOfRows MemberOfVariants MemberOfVersions Omit Portal PortalLists PortalMembers
  PortalMethods PortalOwnMethods
  PulledMethods PulledMethodsVersion3 Readonly Record RestMembers RestMethods SystemErrorCode BooleanInput FileInput
  DemandedFilter EqualFilter StandardName FilterGroups FilterKey FilterOperator NumberInput NumericString YesNo
`;

export function portalModule(
  portal: PortalFacts,
  methods: readonly CustomMethod[],
  tables: Tables,
  published: readonly IndexedMethod[],
): string {
  const shared = new SharedTypes([...TAKEN.trim().split(/\s+/u), ...pipelineNames(portal.items)]);
  const sorted = methods.toSorted(({ facts: a }, { facts: b }) => compare(a.name, b.name));
  const names = new Set(
    sorted.filter(({ facts }) => facts.version === 2).map(({ facts }) => facts.name),
  );
  const seconds = sorted.filter(({ facts }) => facts.version === 3 && names.has(facts.name));
  const firsts = sorted.filter((method) => !seconds.includes(method));
  const second = new Set(seconds.map(({ facts }) => facts.name));
  const entry = (method: CustomMethod): MemberNode =>
    entryOf(method, portal, shared, second.has(method.facts.name));
  const pulled: InterfaceNode[] = [
    {
      kind: 'interface',
      name: PULLED,
      doc: 'Methods that take or give what only this portal has.',
      extends: [imported(CLIENT_MODULE, 'ChosenBy', unionOf(choosersOf(portal).map(literalType)))],
      type: objectOf(firsts.map(entry)),
    },
  ];
  if (seconds.length > 0)
    pulled.push({
      kind: 'interface',
      name: PULLED_3,
      doc: 'The same of version 3, where both versions have the name.',
      type: objectOf(seconds.map(entry)),
    });
  const used = new Set(pulled.flatMap(({ type }) => referencesOf(type)).map(({ name }) => name));
  const declarations = [
    ...constantsOf(portal, published),
    ...methodsOf(tables),
    ...membersOf(
      firsts.map(({ facts }) => ({
        name: facts.name,
        kind:
          choiceOf(facts, portal) !== undefined
            ? 'MemberOfVariants'
            : second.has(facts.name)
              ? 'MemberOfVersions'
              : narrowsRows(facts)
                ? 'MemberOfRows'
                : 'Member',
      })),
      tables,
      publishedPaths(published, portal.scopes),
    ),
    ...portal.items.flatMap(pipelineTypes).filter(({ name }) => used.has(name)),
  ];
  const structures = shareRepeated(shared.resolve(pulled).filter(isPlain), {
    tables: [PULLED, PULLED_3],
    taken: [...TAKEN.trim().split(/\s+/u), ...pipelineNames(portal.items)],
    owners: variantOwners(portal),
  });
  return printModule({
    banner: 'Written by "oint bitrix24 pull". Do not edit: pull again.',
    declarations: [...declarations, ...structures].map(withPackage),
  });
}

/** By which words the structures of variants are called. */
function variantOwners({ items, lists = [] }: PortalFacts): ReadonlyMap<string, string> {
  return new Map([
    ...items.map(({ entityTypeId, name }) => [String(entityTypeId), name] as const),
    ...lists.map(({ iblockId, name }) => [String(iblockId), `${name}.element`] as const),
    ...[...codesOf(lists)].map(([{ name }, code]) => [code, `${name}.element.coded`] as const),
  ]);
}

/** Whether the SDK's members of these scopes have anything behind the words of a path. */
function publishedPaths(
  published: readonly IndexedMethod[],
  scopes: PortalFacts['scopes'],
): (path: string) => boolean {
  const names = new Set(scopes?.flatMap((scope) => PULLED_SCOPES[scope] ?? []));
  const paths = new Set(
    published
      .filter(({ scope }) => scopes === undefined || names.has(scope))
      .flatMap(({ name }) => {
        const words = name.split('.');
        return words.map((_, index) => words.slice(0, index + 1).join('.'));
      }),
  );
  return (path) => paths.has(path);
}

type Plain = Declaration;

function isPlain(node: DeclarationNode): node is Plain {
  return node.kind !== 'function';
}

/** Types of values are in a module of the SDK. */
function withPackage<Node extends Plain>(node: Node): Node {
  return { ...node, type: mapType(node.type, fromPackage) };
}

function fromPackage(type: TypeNode): TypeNode {
  return type.kind === 'reference' && type.module === VALUES_MODULE
    ? { ...type, module: VALUES }
    : type;
}

/** The parameters whose values decide on the types of others. */
function choosersOf({ items, lists = [] }: PortalFacts): readonly string[] {
  return [
    ...(items.length > 0 || lists.length === 0 ? [CHOOSER] : []),
    ...(lists.length > 0 ? [LIST_CHOOSER] : []),
    ...(codesOf(lists).size > 0 ? [LIST_CODE] : []),
  ];
}

function methodsOf({ methods }: Tables): readonly Plain[] {
  const own = named(PULLED);
  const bases = methods.map(({ module, name }) =>
    named('Omit', imported(module, name), { kind: 'keyof', type: own }),
  );
  return [
    {
      kind: 'interface',
      name: 'PortalMethods',
      doc: 'All methods, as this portal has them: `createClient<PortalMethods>({ url, strict: true })`.',
      extends: [...bases, own],
      type: objectOf([]),
    },
  ];
}

function entryOf(
  method: CustomMethod,
  portal: PortalFacts,
  shared: SharedTypes,
  twice: boolean,
): MemberNode {
  const { facts } = method;
  const textOf: TextOfSide = (side, path) => docOf(descriptionOf(method.described[side], path));
  const version3 = twice && facts.version === 2 ? indexed(named(PULLED_3), facts.name) : undefined;
  const choice = choiceOf(facts, portal);
  if (choice !== undefined) return chosenMember(facts, choice, shared, textOf);
  const [owner] = ownersOf(facts, portal);
  const own = withFields(facts, owner?.fields ?? []);
  const words = facts.version === 3 && twice ? `${facts.name}.v3` : facts.name;
  const types = exchangeTypes(withSelectNames(own), { shared, owner: words, textOf });
  const item = portal.items.find(({ name }) => name === owner?.name);
  const params = heldToPipelines(types.params, own, item);
  return methodMember(facts, { ...types, params }, { version3 });
}

/** A method with a variant for each value of a parameter; for other values it is what it is on every portal. */
function chosenMember(
  facts: MethodFacts,
  { variants, others }: Choice,
  shared: SharedTypes,
  textOf: TextOfSide,
): MemberNode {
  const verb = facts.name.split('.').at(-1) ?? '';
  const members = variants.map(({ chooser, value, title, owner, item, facts: own }): MemberNode => {
    const words = `${owner}.${verb}`;
    const titled: TextOfSide = (side, path) =>
      path.join('.') === chooser ? docOf(title) : textOf(side, path);
    const types = exchangeTypes(withSelectNames(own), { shared, owner: words, textOf: titled });
    return {
      name: String(value),
      type: objectOf([
        { name: 'params', type: heldToPipelines(types.params, own, item), optional: false },
        { name: 'result', type: types.result, optional: false },
      ]),
      optional: false,
    };
  });
  const types =
    others === undefined
      ? anyVariant(facts)
      : exchangeTypes(withSelectNames(others), { shared, owner: facts.name, textOf });
  return methodMember(facts, types, { variants: objectOf(members) });
}

/** What any of the kinds of items has. */
function anyVariant({ name }: MethodFacts): ReturnType<typeof exchangeTypes> {
  const all = indexed(named(PULLED), name, 'variants');
  const any = (side: string): TypeNode => ({
    kind: 'indexed',
    type: { kind: 'indexed', type: all, index: named('EntityType') },
    index: literalType(side),
  });
  return { params: any('params'), result: any('result') };
}
