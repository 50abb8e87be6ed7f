/**
 * Methods of version 3 whose names stand for older methods too: they are called by saying so, and have a table of
 * types of their own.
 */
import type { MethodFacts } from '@oint/reference';
import { groupBy, pascalCase } from '@oint/reference/typescript';

import type { Scope } from '../scoped-reference.ts';

/** The scopes where they stand, by their names. */
export type Seconds = ReadonlyMap<string, Scope>;

export function secondsOf(scopes: readonly Scope[]): Seconds {
  const all = scopes.flatMap((scope) => scope.signatures.map((own) => ({ ...own, scope })));
  return new Map(
    [...groupBy(all, ({ name }) => name)].flatMap(([name, own]) => {
      const second = own.find(({ version }) => version === 3);
      const first = own.find(({ version }) => version === 2);
      return second === undefined || first === undefined ? [] : [[name, second.scope] as const];
    }),
  );
}

export function isSecond({ name, version }: MethodFacts, seconds: Seconds): boolean {
  return version === 3 && seconds.has(name);
}

/** The method of version 3 that has the name of this one of version 2. */
export function secondOf(
  { name, version }: MethodFacts,
  seconds: Seconds,
): MethodFacts | undefined {
  if (version === 3) return undefined;
  return seconds.get(name)?.methods.find((other) => other.name === name && other.version === 3);
}

/** Name of the table of a scope's methods of version 3 whose names version 2 has too. */
export function versionTitle(scope: string): string {
  return `${pascalCase(scope)}Version3`;
}
