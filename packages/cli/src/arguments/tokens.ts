import { parseArgs } from 'node:util';

import type { OptionArity } from '../spec/options.ts';

export type Token = NonNullable<ReturnType<typeof tokenize>>[number];
export type OptionToken = Extract<Token, { kind: 'option' }>;

/** The words of a line as Node reads them. */
export function tokenize(words: readonly string[], arities: ReadonlyMap<string, OptionArity>) {
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      [...arities].map(([name, arity]) => [
        name,
        { type: takesText(arity) ? ('string' as const) : ('boolean' as const) },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  return tokens;
}

function takesText(arity: OptionArity): boolean {
  return arity === 'required' || arity === 'text' || arity === 'many';
}

/** `-test` comes as `-t`, `-e` and so on. */
export function isLaterLetter(token: OptionToken, before: Token | undefined): boolean {
  return isShort(token) && token.index === before?.index;
}

export function isShort({ rawName }: { readonly rawName: string }): boolean {
  return !rawName.startsWith('--');
}

/** An option behind one dash as it was written, without what stands behind an equals sign. */
export function wholeWord(token: OptionToken, word = ''): { name: string; rawName: string } {
  const [rawName = ''] = isShort(token) ? word.split('=', 1) : [token.rawName];
  return { name: rawName.replace(/^-+/u, ''), rawName };
}
