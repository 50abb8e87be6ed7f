import type { Credential, Credentials } from './credentials.ts';

/** Gives a token that others keep. */
export type TokenSource = () => string | Promise<string>;

const names = new WeakMap<TokenSource, string>();
let count = 0;

/** Credentials of who keeps tokens elsewhere. A token that has expired is asked for once more. */
export function askedCredentials(source: TokenSource): Credentials {
  const ask = async (): Promise<Credential> => ({ kind: 'token', token: await source() });
  return { identity: nameOf(source), current: ask, refresh: ask };
}

/** The same function acts for the same one. */
function nameOf(source: TokenSource): string {
  const known = names.get(source);
  if (known !== undefined) return known;
  count += 1;
  const name = `tokens ${count}`;
  names.set(source, name);
  return name;
}
