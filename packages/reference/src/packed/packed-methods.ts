import type { IndexedMethod, MethodsIndex } from '../methods/reference.ts';
import { compare } from '../typescript/text/order.ts';
import type { PackedIndex, PackedMethods } from './format.ts';

/** Methods of one scope that have the same said of them. */
interface Group {
  readonly scope: string;
  readonly said: PackedMethods;
  /** The names in lower case, a space before and behind each. */
  readonly sought: string;
}

/** The index of packed facts: a name is found in its texts, and only who asks for all methods has them all made. */
export class PackedMethodsIndex implements MethodsIndex {
  /** Those of each scope. */
  readonly #groups: readonly (readonly Group[])[];
  #all: readonly IndexedMethod[] | undefined;

  constructor({ scopes }: PackedIndex) {
    this.#groups = scopes.map(({ name: scope, methods }) =>
      methods.map((said) => ({ scope, said, sought: ` ${said.names.toLowerCase()} ` })),
    );
  }

  get all(): readonly IndexedMethod[] {
    this.#all ??= this.#groups.flatMap((groups) =>
      groups
        .flatMap((group) => group.said.names.split(' ').map((name) => indexedMethod(name, group)))
        .toSorted((a, b) => compare(a.name, b.name) || a.version - b.version),
    );
    return this.#all;
  }

  get scopes(): readonly string[] {
    const scopes = this.#groups.flat().map(({ scope, said }) => said.scopes ?? [scope]);
    return [...new Set(scopes.flat())].toSorted(compare);
  }

  find(name: string): readonly IndexedMethod[] {
    if (name.includes(' ')) return [];
    const wanted = ` ${name.toLowerCase()} `;
    return this.#groups
      .flat()
      .flatMap((group) => {
        const at = group.sought.indexOf(wanted);
        return at < 0 ? [] : [indexedMethod(group.said.names.slice(at, at + name.length), group)];
      })
      .toSorted((a, b) => a.version - b.version);
  }
}

function indexedMethod(name: string, { scope, said }: Group): IndexedMethod {
  const { access = 'write', version = 2, deprecated = false, scopes = [scope] } = said;
  return { name, scope, scopes, version, access, deprecated };
}
