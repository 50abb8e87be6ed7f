import { pascalCase } from '@oint/reference/typescript';

/** Names of declarations: each is given once. */
export class FreeNames {
  readonly #taken: Set<string>;

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  /** The words as a name; a number stands behind it where something else has it. */
  take(...words: readonly string[]): string {
    const plain = pascalCase(words.join('_'));
    let name = plain;
    for (let number = 2; this.#taken.has(name); number += 1) name = `${plain}${number}`;
    this.#taken.add(name);
    return name;
  }
}
