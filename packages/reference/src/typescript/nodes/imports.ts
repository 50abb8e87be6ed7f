/** What a module imports: the types that its declarations name, and the values that it says. */
import { groupBy } from '../group-by.ts';
import { compare } from '../text/order.ts';
import type { DeclarationNode, ModuleNode } from './module-node.ts';
import type { TypeNode } from './type-node.ts';
import { referencesOf } from './walk.ts';

export interface ModuleImports {
  readonly module: string;
  /** Sorted; a name stands once. */
  readonly names: readonly ImportedName[];
}

export interface ImportedName {
  readonly name: string;
  readonly local: string;
  readonly isType: boolean;
}

/** Packages first, then what is near, then what is far. */
export function importsOf({
  values = [],
  exports = [],
  declarations = [],
}: ModuleNode): ModuleImports[] {
  const exported = exports.flatMap((own) =>
    'types' in own && !('module' in own) ? own.types : [],
  );
  const types = [...declarations.flatMap(typesOf), ...exported].flatMap(referencesOf);
  const all = [
    ...types.flatMap(({ module, name, exported: there = name }) =>
      module === undefined ? [] : [{ module, name: there, local: name, isType: true }],
    ),
    ...values.map(({ module, name, local = name }) => ({ module, name, local, isType: false })),
  ];
  return [...groupBy(all, ({ module }) => module)]
    .toSorted(([a], [b]) => distanceOf(a) - distanceOf(b) || compare(a, b))
    .map(([module, names]) => ({ module, names: distinct(names) }));
}

function distinct(names: readonly ImportedName[]): ImportedName[] {
  return [
    ...new Map(names.map(({ name, local, isType }) => [local, { name, local, isType }])).values(),
  ].toSorted(
    (a, b) => compare(a.name.toLowerCase(), b.name.toLowerCase()) || compare(a.local, b.local),
  );
}

function distanceOf(module: string): number {
  if (!module.startsWith('.')) return 0;
  return module.startsWith('./') ? 1 : 2;
}

function typesOf(declaration: DeclarationNode): readonly TypeNode[] {
  switch (declaration.kind) {
    case 'interface':
      return [...(declaration.extends ?? []), declaration.type];
    case 'function':
      return [...declaration.parameters.map(({ type }) => type), declaration.returns];
    default:
      return [declaration.type];
  }
}
