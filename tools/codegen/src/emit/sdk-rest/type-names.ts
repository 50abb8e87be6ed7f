/**
 * Names for the structures of a file: the same structure has one name and stands there once.
 *
 * Names are found when all structures are known. Until then a mark stands for each; see {@link SharedTypes.resolve}.
 */
import { pascalCase } from '../../names/case.ts';
import type { NameType, Place } from './type-text.ts';

/** Shorter texts are easier to read where they stand. */
const WORTH_NAMING = 60;

/** A line end of JavaScript alone: where it occurs in texts of generated code, it is removed or escaped. */
const MARK = '\u2029';
const MARKS = /\u2029(?<index>\d+)\u2029/gu;

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
  /** Its own structures are marks. */
  readonly text: string;
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

  /** Names what occurs in the request or the result of a method. */
  namesOf(method: string, direction: string): NameType {
    return (text, place) => {
      if (text.length < WORTH_NAMING) return text;
      const index = this.#structures.get(text) ?? this.#add(text, method, direction, place);
      const type = documentedName(place.documented);
      const structure = this.#at(index);
      const { documented, fields, scope } = structure;
      if (type !== undefined) documented.set(type, (documented.get(type) ?? 0) + 1);
      fields.add(place.path.at(-1) ?? direction);
      structure.uses += 1;
      structure.scope = commonStart(scope, method.split('.'));
      return `${MARK}${index}${MARK}`;
    };
  }

  /** The text with names instead of marks, and declarations of the structures that it uses. */
  resolve(text: string): string {
    const used = this.#usedBy(text);
    const names = this.#namesFor(used);
    const named = (within: string): string =>
      within.replaceAll(MARKS, (_, index: string) => names.get(Number(index)) ?? 'unknown');
    const declarations = used.map((index) => declaration(names.get(index), this.#at(index).text));
    return [text, ...declarations].map(named).join('\n');
  }

  #add(text: string, method: string, direction: string, { path }: Place): number {
    const owner = pascalCase(method);
    const last = path.at(-1) ?? direction;
    const candidates = [[last], path, [direction, ...path]].map(
      (words) => `${owner}${words.map(pascalCase).join('')}`,
    );
    this.#structures.set(text, this.#all.length);
    const structure = {
      text,
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
  #usedBy(text: string): number[] {
    const used = new Set<number>();
    const visit = (within: string): void => {
      for (const { groups } of within.matchAll(MARKS)) {
        const index = Number(groups?.['index']);
        if (used.has(index)) continue;
        used.add(index);
        visit(this.#at(index).text);
      }
    };
    visit(text);
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

function declaration(name = 'Value', text: string): string {
  return !text.startsWith('{') || text.includes(' & (')
    ? `export type ${name} = ${text};\n`
    : `export interface ${name} ${text}\n`;
}

/** `crm_multifield[]` → `CrmMultifield`; nothing for what names no structure. */
function documentedName(documented = ''): string | undefined {
  const [, type = ''] = /^(?:array<)?(?<type>[A-Za-z][\w-]*)(?:>|\[\])?$/u.exec(documented) ?? [];
  return type === '' || NAMELESS.has(type.toLowerCase()) ? undefined : pascalCase(type);
}
