import type { OptionArity } from '../spec/options.ts';

/** Which option a word names, and how. */
export interface NamedOption {
  readonly name: string;
  /** `--no-hide` */
  readonly negated: boolean;
  /** `--text@` */
  readonly isFile: boolean;
}

export function resolveName(name: string, arities: ReadonlyMap<string, OptionArity>): NamedOption {
  const base = name.endsWith('@') ? name.slice(0, -1) : name;
  if (base !== name && arities.get(base) === 'text') {
    return { name: base, negated: false, isFile: true };
  }
  const positive = name.startsWith('no-') ? name.slice(3) : undefined;
  return positive !== undefined && !arities.has(name) && arities.get(positive) === 'flag'
    ? { name: positive, negated: true, isFile: false }
    : { name, negated: false, isFile: false };
}

/** Whether a word is one of the options that there are, with a value behind an equals sign or not. */
export function isOptionOf(word: string, arities: ReadonlyMap<string, OptionArity>): boolean {
  if (!word.startsWith('--')) return false;
  return arities.has(resolveName(word.slice(2).split('=', 1)[0] ?? '', arities).name);
}
