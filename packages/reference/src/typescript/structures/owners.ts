/** Methods and entities of a scope, so that no structure is called after one that it does not belong to. */
import { pascalCase } from '../text/case.ts';
import { AND } from './methods.ts';
import type { Use, Words } from './use.ts';

export class Owners {
  /** Words of methods and of what they begin with (`crm.deal` of `crm.deal.add`), by how a name spells them. */
  readonly #words = new Map<string, Words>();

  add(method: Words): void {
    for (let end = 2; end <= method.length; end += 1)
      this.#words.set(spelled(method.slice(0, end)), method.slice(0, end));
  }

  /** Whether what the name begins with is the users' own, or names each of them: `CrmDealAndLeadUserfield`. */
  allow(name: string, uses: readonly Use[]): boolean {
    const owner = this.#ownerOf(name);
    return (
      owner === undefined ||
      uses.every(({ method }) => beginsWith(method, owner) || isTold(method, owner, name))
    );
  }

  /** The longest that the name begins with. */
  #ownerOf(name: string): Words | undefined {
    const ends = [...name.matchAll(/(?<!^)(?=\p{Lu}|$)/gu)].map(({ index }) => index);
    for (const end of ends.toReversed()) {
      const words = this.#words.get(name.slice(0, end).toLowerCase());
      if (words !== undefined) return words;
    }
    return undefined;
  }
}

function spelled(words: Words): string {
  return pascalCase(words.join('.')).toLowerCase();
}

function beginsWith(method: Words, owner: Words): boolean {
  return owner.every((word, index) => word.toLowerCase() === method[index]?.toLowerCase());
}

/** Whether the name has the method's own words in the place of the owner's: of several it names all. */
function isTold(method: Words, owner: Words, name: string): boolean {
  const letters = name.toLowerCase();
  return (
    name.includes(pascalCase(AND)) &&
    method.slice(0, owner.length).every((word) => letters.includes(spelled([word])))
  );
}
