import { UsageError } from '../arguments/usage-error.ts';
import type { Context } from '../context/context.ts';
import type { Keyring } from '../spec/keyring.ts';

/**
 * The keyring of the system, whose failures say what to do.
 *
 * @throws {UsageError} where this installation has none.
 */
export async function openKeyring({ shell, messages }: Context): Promise<Keyring> {
  const keyring = await shell.keyring?.();
  if (keyring === undefined) throw new UsageError(messages.noKeyring, [messages.installKeyring]);
  const told = async <Result>(asked: Promise<Result>): Promise<Result> => {
    try {
      return await asked;
    } catch (error) {
      const said = error instanceof Error ? error.message : '';
      throw new UsageError(messages.keyringFailed(said), [messages.withoutKeyring]);
    }
  };
  return {
    get: (name) => told(keyring.get(name)),
    set: (name, secret) => told(keyring.set(name, secret)),
    remove: (name) => told(keyring.remove(name)),
  };
}

/** The name of a profile's secret in the keyring. */
export function secretEntry(library: string, name: string): string {
  return `${library} ${name}`;
}

/** Fails where the keyring takes nothing: tried before a code is spent that serves once. */
export async function tryKeyring(context: Context): Promise<void> {
  const keyring = await openKeyring(context);
  const entry = `trial ${crypto.randomUUID()}`;
  await keyring.set(entry, entry);
  await keyring.remove(entry);
}
