/** The values of an enumeration, and the ways to give a parameter, are listed once, however many places have them. */
import {
  mapType,
  named,
  printType,
  type TypeNode,
  unionOf,
  visitType,
} from '@oint/reference/typescript';

import { type Declaration, withTypes } from './declaration.ts';
import type { FreeNames } from './free-names.ts';

/** Shorter lists are easier to read where they stand. */
const LONG = 40;

/** What several unions have alike. */
interface Part {
  readonly type: TypeNode;
  /** Where it occurs first. */
  readonly words: readonly string[];
  count: number;
}

/**
 * The declarations with a name for each long part of a union that occurs twice.
 *
 * @param isTable interfaces whose members are methods, and have the words by themselves
 */
export function nameUnions(
  declarations: readonly Declaration[],
  isTable: (name: string) => boolean,
  names: FreeNames,
): readonly Declaration[] {
  const aliases = new Map<string, Declaration>();
  for (const [key, { type, words, count }] of partsIn(declarations, isTable)) {
    if (count === 1 || printType(type).length <= LONG) continue;
    aliases.set(key, { kind: 'alias', name: names.take(...words), type });
  }
  const replaced = (type: TypeNode): TypeNode =>
    mapType(type, (node) => {
      const part = partOf(node);
      const alias = part === undefined ? undefined : aliases.get(JSON.stringify(part));
      if (node.kind !== 'union' || part === undefined || alias === undefined) return node;
      const values = new Set(part);
      return unionOf([named(alias.name), ...node.types.filter((own) => !values.has(own))]);
    });
  return [...declarations.map((each) => withTypes(each, replaced)), ...aliases.values()];
}

function partsIn(
  declarations: readonly Declaration[],
  isTable: (name: string) => boolean,
): ReadonlyMap<string, Part> {
  const found = new Map<string, Part>();
  for (const declaration of declarations) {
    withTypes(declaration, (type, [owner = '', ...words]) => {
      const place = isTable(owner) ? words : [owner, ...words];
      visitType(type, (node) => note(node, place, found));
      return type;
    });
  }
  return found;
}

function note(node: TypeNode, place: readonly string[], found: Map<string, Part>): void {
  const part = partOf(node);
  if (part === undefined) return;
  const key = JSON.stringify(part);
  const known = found.get(key);
  if (known === undefined)
    found.set(key, { type: unionOf(part), words: [...place, ...keyIn(part)], count: 1 });
  else known.count += 1;
}

/** The values in a union, without what empties a field; or its structures, where it has nothing else. */
function partOf(node: TypeNode): readonly TypeNode[] | undefined {
  if (node.kind !== 'union') return undefined;
  const { types } = node;
  if (types.every(({ kind }) => kind === 'object')) return types;
  const values = types.filter((type) => type.kind === 'literal' && type.value !== '');
  return values.length > 1 ? values : undefined;
}

/** The parameter that structures give in several ways: `id` of `{ id: … } | { ID: … }`. */
function keyIn([first]: readonly TypeNode[]): readonly string[] {
  return first?.kind === 'object' ? first.members.slice(0, 1).map(({ name }) => name) : [];
}
