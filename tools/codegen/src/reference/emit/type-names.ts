/** Names for the structures of a file: the same structure has one name and stands there once. */
import type { NameType } from './type-text.ts';

/** Shorter texts are easier to read where they stand. */
const WORTH_NAMING = 60;

export class SharedTypes {
  readonly #names = new Map<string, string>();
  readonly #taken: Set<string>;

  constructor(reserved: Iterable<string>) {
    this.#taken = new Set(reserved);
  }

  readonly name: NameType = (text, hint) => {
    const known = this.#names.get(text);
    if (known !== undefined) return known;
    if (text.length < WORTH_NAMING) return text;
    const name = this.#free(hint);
    this.#names.set(text, name);
    return name;
  };

  /** Declarations of the names that the text uses, and of those that they use, in the order in which they were given. */
  declarations(text: string): string {
    const texts = new Map([...this.#names].map(([of, name]) => [name, of]));
    const used = new Set<string>();
    const visit = (within: string): void => {
      for (const [word] of within.matchAll(/[\p{L}_][\p{L}\p{N}_]*/gu)) {
        const declared = used.has(word) ? undefined : texts.get(word);
        if (declared === undefined) continue;
        used.add(word);
        visit(declared);
      }
    };
    visit(text);
    return [...texts]
      .filter(([name]) => used.has(name))
      .map(([name, of]) =>
        !of.startsWith('{') || of.includes(' & (')
          ? `type ${name} = ${of};\n`
          : `interface ${name} ${of}\n`,
      )
      .join('\n');
  }

  #free(hint: string): string {
    const base = pascalCase(hint);
    let name = base;
    for (let number = 2; this.#taken.has(name); number += 1) name = `${base}${number}`;
    this.#taken.add(name);
    return name;
  }
}

/** `crm_status` → `CrmStatus`; what is no letter or digit parts words. */
export function pascalCase(text: string): string {
  const words = text
    .split(/[^\p{L}\p{N}]+|(?<=[\p{Ll}\p{N}])(?=\p{Lu})/u)
    .filter((word) => word !== '');
  const name = words
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}`)
    .join('');
  return /^\p{L}/u.test(name) ? name : `Value${name}`;
}

/** Base of the name of a scope's module, in all packages: modules and entry points that are no scope's keep their names. */
export function scopeFile(scope: string): string {
  return scope
    .replaceAll(/[^\w-]+/gu, '-')
    .replace(/^(?:client|index|metadata|values)$/u, '$&-scope');
}
