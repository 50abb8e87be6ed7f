import { createHash } from 'node:crypto';
import { join } from 'node:path';

import type { StoredTokens, TokenStore } from '@oint/core/authorization';

import type { Context } from '../context/context.ts';
import type { Keyring } from '../spec/keyring.ts';
import { stateFolder } from './folders.ts';
import { openKeyring, secretEntry } from './secrets.ts';

/** Milliseconds that a keyring may take to answer. */
const KEYRING_TTL = 10_000;

/** The folder of a profile's tokens, whatever letters its name has. */
function folderOf(library: string, name: string, { shell }: Context): string {
  const id = createHash('sha256').update(`${library} ${name}`).digest('hex').slice(0, 40);
  return join(stateFolder(shell), 'tokens', id);
}

/** Where the tokens of a profile are: a file that its owner alone may read, or the keyring. */
export async function profileTokens(
  library: string,
  name: string,
  inKeyring: boolean,
  context: Context,
): Promise<TokenStore> {
  const { fileTokenStore } = await import('@oint/core/node');
  const files = fileTokenStore(folderOf(library, name, context));
  return inKeyring
    ? inKeyringOf(await openKeyring(context), files, secretEntry(library, name))
    : files;
}

export async function forgetTokens(library: string, name: string, context: Context): Promise<void> {
  const { rm } = await import('node:fs/promises');
  await rm(folderOf(library, name, context), { recursive: true, force: true });
}

/** The name of a profile's tokens in the keyring, beside its secret. */
export function tokensEntry(secret: string): string {
  return `${secret} tokens`;
}

/** A keyring knows no locks: those of the files serve it. */
async function inKeyringOf(
  keyring: Keyring,
  files: TokenStore,
  secret: string,
): Promise<TokenStore> {
  const { parseStoredTokens } = await import('@oint/core/authorization');
  const entry = tokensEntry(secret);
  // What is none is replaced by the next consent.
  const load = async (): Promise<StoredTokens | undefined> =>
    parseStoredTokens((await keyring.get(entry)) ?? '');
  return {
    load,
    save: (key, tokens, expectedVersion) =>
      files.withLock(`${key} save`, KEYRING_TTL, async () => {
        if ((await load())?.version !== expectedVersion) return false;
        await keyring.set(entry, JSON.stringify({ tokens, version: crypto.randomUUID() }));
        return true;
      }),
    remove: (key) => files.withLock(`${key} save`, KEYRING_TTL, () => keyring.remove(entry)),
    withLock: (key, ttl, work) => files.withLock(key, ttl, work),
  };
}
