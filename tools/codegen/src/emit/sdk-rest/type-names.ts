/**
 * Names for the structures of a file: the same structure has one name and stands there once.
 *
 * Names are found when all structures are known. Until then a number stands for each; see {@link SharedTypes.resolve}.
 */
import { pascalCase } from '../../names/case.ts';
import { named, objectOf } from '../../types/make.ts';
import { printType } from '../../types/print.ts';
import type { TypeNode } from '../../types/type-node.ts';
import { mapType, visitType } from '../../types/walk.ts';
import { type DeclarationNode, declarationOf, type InterfaceNode } from '../module/module-node.ts';
import type { Place, ShareType } from './fact-types.ts';

/** Shorter texts are easier to read where they stand. */
const WORTH_NAMING = 60;

/** What the documentation calls structures that it does not name. */
const NAMELESS = new Set([
  'any',
  'array',
  'json',
  'list',
  'map',
  'mixed',
  'object',
  'struct',
  'structure',
]);

/** In fields of so many names, a structure is called by none of them. */
const MANY_FIELDS = 8;

interface Structure {
  /** Its own structures are numbers. */
  readonly type: TypeNode;
  /** Names for it from the place where it occurred first, the shortest first. */
  readonly candidates: readonly string[];
  /** How often it occurred under each name that the documentation has for types. */
  readonly documented: Map<string, number>;
  /** How often it occurred at all. */
  uses: number;
  /** Words with which the names of all methods begin where it occurred. */
  scope: readonly string[];
  /** Names of fields that hold it. */
  readonly fields: Set<string>;
}

export class SharedTypes {
  readonly #structures = new Map<string, number>();
  readonly #all: Structure[] = [];
  readonly #taken: Set<string>;

  constructor(reserved: Iterable<string>) {
    this.#taken = new Set(reserved);
  }

  /** Shares what occurs in the request or the result of a method. */
  sharing(method: string, direction: string): ShareType {
    return (type, place) => {
      if (printType(type).length < WORTH_NAMING) return type;
      const key = JSON.stringify(type);
      const index = this.#structures.get(key) ?? this.#add(key, type, method, direction, place);
      const documentation = documentedName(place.documented);
      const structure = this.#at(index);
      const { documented, fields, scope } = structure;
      if (documentation !== undefined)
        documented.set(documentation, (documented.get(documentation) ?? 0) + 1);
      fields.add(place.path.at(-1) ?? direction);
      structure.uses += 1;
      structure.scope = commonStart(scope, method.split('.'));
      return { kind: 'shared', index };
    };
  }

  /** The tables with names instead of numbers, and declarations of the structures that they use. */
  resolve(tables: readonly InterfaceNode[]): DeclarationNode[] {
    const used = this.#usedBy(tables.map(({ type }) => type));
    const names = this.#namesFor(used);
    const resolved = (type: TypeNode): TypeNode =>
      mapType(type, (node) =>
        node.kind === 'shared' ? named(names.get(node.index) ?? 'unknown') : node,
      );
    return [
      ...tables.map(({ type, ...table }) => ({
        ...table,
        type: objectOf(type.members.map((member) => ({ ...member, type: resolved(member.type) }))),
      })),
      ...used.map((index) =>
        declarationOf(names.get(index) ?? 'Value', resolved(this.#at(index).type)),
      ),
    ];
  }

  #add(key: string, type: TypeNode, method: string, direction: string, { path }: Place): number {
    const owner = pascalCase(method);
    const last = path.at(-1) ?? direction;
    const candidates = [[last], path, [direction, ...path]].map(
      (words) => `${owner}${words.map(pascalCase).join('')}`,
    );
    this.#structures.set(key, this.#all.length);
    const structure = {
      type,
      candidates,
      documented: new Map<string, number>(),
      uses: 0,
      scope: method.split('.'),
      fields: new Set<string>(),
    };
    return this.#all.push(structure) - 1;
  }

  #at(index: number): Structure {
    const structure = this.#all[index];
    if (structure === undefined) throw new Error(`There is no structure ${index}`);
    return structure;
  }

  /** In the order in which they occurred first, as a file changes least then. */
  #usedBy(types: readonly TypeNode[]): number[] {
    const used = new Set<number>();
    const visit = (node: TypeNode): void => {
      if (node.kind !== 'shared' || used.has(node.index)) return;
      used.add(node.index);
      visitType(this.#at(node.index).type, visit);
    };
    for (const type of types) visitType(type, visit);
    return [...used].toSorted((a, b) => a - b);
  }

  /**
   * The documentation's name goes to the structure that has it most often, if that is what the structure is called in
   * half of its places at least; the others are called by where they occur.
   */
  #namesFor(used: readonly number[]): ReadonlyMap<number, string> {
    const names = new Map<number, string>();
    const claims = used.flatMap((index) =>
      [...this.#at(index).documented]
        .map(([name, count]) => ({ index, name, count }))
        .filter(({ count }) => count * 2 >= this.#at(index).uses),
    );
    for (const { index, name } of claims.toSorted((a, b) => b.count - a.count)) {
      if (!names.has(index) && this.#take(name)) names.set(index, name);
    }
    for (const index of used) {
      if (!names.has(index)) names.set(index, this.#free(candidatesOf(this.#at(index))));
    }
    return names;
  }

  #take(name: string): boolean {
    if (this.#taken.has(name)) return false;
    this.#taken.add(name);
    return true;
  }

  #free(candidates: readonly string[]): string {
    const free = candidates.find((name) => this.#take(name));
    if (free !== undefined) return free;
    const base = candidates.at(-1) ?? 'Value';
    let number = 2;
    while (!this.#take(`${base}${number}`)) number += 1;
    return `${base}${number}`;
  }
}

function candidatesOf({ candidates, fields, scope }: Structure): readonly string[] {
  return fields.size < MANY_FIELDS
    ? candidates
    : [pascalCase(`${scope.join('.')}.field`), ...candidates];
}

function commonStart(a: readonly string[], b: readonly string[]): readonly string[] {
  const end = a.findIndex((word, index) => word !== b[index]);
  return end === -1 ? a : a.slice(0, end);
}

/** `crm_multifield[]` → `CrmMultifield`; nothing for what names no structure. */
function documentedName(documented = ''): string | undefined {
  const [, type = ''] = /^(?:array<)?(?<type>[A-Za-z][\w-]*)(?:>|\[\])?$/u.exec(documented) ?? [];
  return type === '' || NAMELESS.has(type.toLowerCase()) ? undefined : pascalCase(type);
}
