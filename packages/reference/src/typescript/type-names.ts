import type { Place, ShareType } from './fact-types.ts';
import { named, objectOf } from './nodes/make.ts';
import { type MemberTexts, textsOf, withTexts } from './nodes/member-texts.ts';
import { type DeclarationNode, declarationOf, type InterfaceNode } from './nodes/module-node.ts';
import { printType } from './nodes/print.ts';
import type { TypeNode } from './nodes/type-node.ts';
import { mapType, visitType } from './nodes/walk.ts';
import { describesFields } from './structures/methods.ts';
import { namesFor } from './structures/names.ts';
import { Owners } from './structures/owners.ts';
import type { Use } from './structures/use.ts';
import { type Mark, marksOf } from './structures/variants.ts';
/**
 * Names for the structures of a file: the same structure has one name and stands there once.
 *
 * Names are found when all structures are known. Until then a number stands for each; see {@link SharedTypes.resolve}.
 */
import { pascalCase } from './text/case.ts';

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

interface Structure {
  /** Its own structures are numbers. */
  readonly type: TypeNode;
  readonly uses: Use[];
  /** What all uses say of the members. */
  texts: MemberTexts;
  /** How often it occurred under each name that the documentation has for types. */
  readonly documented: Map<string, number>;
}

export class SharedTypes {
  readonly #structures = new Map<string, number>();
  readonly #all: Structure[] = [];
  /** Numbers of the structures that occurred at a place. */
  readonly #places = new Map<string, Set<number>>();
  readonly #owners = new Owners();
  readonly #taken: Set<string>;

  constructor(reserved: Iterable<string>) {
    this.#taken = new Set(reserved);
  }

  /** Shares what occurs in the request or the result of a method. */
  sharing(method: string, direction: string): ShareType {
    const words = method.split('.');
    this.#owners.add(words);
    return (type, place) => {
      const bare = withTexts(type);
      if (printType(bare).length < WORTH_NAMING) return type;
      const key = JSON.stringify(bare);
      const texts = textsOf(type);
      const index = this.#structures.get(key) ?? this.#add(key, bare, texts);
      this.#agree(index, texts);
      this.#use(index, { method: words, direction, path: place.path }, place);
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
        declarationOf(names.get(index) ?? 'Value', resolved(this.#described(index))),
      ),
    ];
  }

  #add(key: string, type: TypeNode, texts: MemberTexts): number {
    this.#structures.set(key, this.#all.length);
    return this.#all.push({ type, texts, uses: [], documented: new Map() }) - 1;
  }

  /** One use may not speak for the others: `ID of the deal` is wrong where companies are meant. */
  #agree(index: number, texts: MemberTexts): void {
    const structure = this.#at(index);
    structure.texts = structure.texts.map((text, at) => (text === texts[at] ? text : undefined));
  }

  #use(index: number, use: Use, place: Place): void {
    const { documented, uses } = this.#at(index);
    uses.push(use);
    // A description of a field is called by no type: that is the type of what it describes.
    const describes = use.direction === 'result' && describesFields(use.method);
    const name = describes ? undefined : documentedName(place.documented);
    if (name !== undefined) documented.set(name, (documented.get(name) ?? 0) + 1);
    const key = placeOf(use);
    this.#places.set(key, (this.#places.get(key) ?? new Set()).add(index));
  }

  #at(index: number): Structure {
    const structure = this.#all[index];
    if (structure === undefined) throw new Error(`There is no structure ${index}`);
    return structure;
  }

  #described(index: number): TypeNode {
    const { type, texts } = this.#at(index);
    return withTexts(type, texts);
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
   * half of its places at least; the others are called by where they occur, those first that occur most often.
   */
  #namesFor(used: readonly number[]): ReadonlyMap<number, string> {
    const names = new Map<number, string>();
    const claims = used.flatMap((index) =>
      [...this.#at(index).documented]
        .map(([name, count]) => ({ index, name, count }))
        .filter(({ count }) => count * 2 >= this.#at(index).uses.length),
    );
    for (const { index, name } of claims.toSorted((a, b) => b.count - a.count)) {
      if (!names.has(index) && this.#take(name)) names.set(index, name);
    }
    const others = used.filter((index) => !names.has(index));
    const ranked = others.toSorted(
      (a, b) =>
        this.#at(b).uses.length - this.#at(a).uses.length ||
        depthOf(this.#at(a)) - depthOf(this.#at(b)),
    );
    for (const index of ranked) names.set(index, this.#free(index, names));
    return names;
  }

  #take(name: string): boolean {
    if (this.#taken.has(name)) return false;
    this.#taken.add(name);
    return true;
  }

  #free(index: number, names: ReadonlyMap<number, string>): string {
    const { type, uses } = this.#at(index);
    const fitting = (marks?: readonly Mark[]): string[] =>
      namesFor(uses, marks).filter((name) => this.#owners.allow(name, uses));
    const plain = fitting();
    const besides = this.#besides(index);
    const marks = marksOf(type, besides);
    // Other places do not tell what stands beside it, its own fields do.
    const distinct = [...fitting(marks), ...(besides.length > 0 ? plain.slice(0, 1) : plain)];
    const free = distinct.find((name) => this.#take(name));
    if (free !== undefined) return free;
    // Others have all of these names: it is told from them.
    const rivals = [...names].flatMap(([other, name]) =>
      distinct.includes(name) ? [this.#at(other).type] : [],
    );
    const told = [...fitting(marksOf(type, rivals)), ...plain].find((name) => this.#take(name));
    if (told !== undefined) return told;
    const base = plain.at(-1) ?? 'Value';
    let number = 2;
    while (!this.#take(`${base}${number}`)) number += 1;
    return `${base}${number}`;
  }

  /** The other structures that may stand where this one does. */
  #besides(index: number): TypeNode[] {
    const all = this.#at(index).uses.flatMap((use) => [...(this.#places.get(placeOf(use)) ?? [])]);
    return [...new Set(all)]
      .filter((other) => other !== index)
      .map((other) => this.#at(other).type);
  }
}

/** How far inside it occurs first. */
function depthOf({ uses }: Structure): number {
  return Math.min(...uses.map(({ path }) => path.length));
}

function placeOf({ method, direction, path }: Use): string {
  return JSON.stringify([method, direction, path]);
}

/** `crm_multifield[]` → `CrmMultifield`; nothing for what names no structure. */
function documentedName(documented = ''): string | undefined {
  const [, type = ''] = /^(?:array<)?(?<type>[A-Za-z][\w-]*)(?:>|\[\])?$/u.exec(documented) ?? [];
  return type === '' || NAMELESS.has(type.toLowerCase()) ? undefined : pascalCase(type);
}
