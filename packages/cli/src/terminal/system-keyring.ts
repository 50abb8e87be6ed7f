import type { Keyring } from '../spec/keyring.ts';

const SERVICE = 'oint';

/** As far as it is used. It is installed by whoever wants it, so its types are not there. */
interface Entry {
  getPassword(): Promise<string | null | undefined>;
  setPassword(secret: string): Promise<void>;
  deletePassword(): Promise<boolean>;
}

type EntryOf = new (service: string, name: string) => Entry;

/** The keyring of the system, where `@napi-rs/keyring` is installed beside this package. */
export async function systemKeyring(): Promise<Keyring | undefined> {
  // A name that no compiler follows: the package is optional.
  const name = '@napi-rs/keyring';
  let module: unknown;
  try {
    module = await import(name);
  } catch {
    return undefined;
  }
  if (!hasEntry(module)) return undefined;
  const { AsyncEntry } = module;
  const entry = (of: string): Entry => new AsyncEntry(SERVICE, of);
  return {
    get: async (of) => (await entry(of).getPassword()) ?? undefined,
    set: (of, secret) => entry(of).setPassword(secret),
    remove: async (of) => {
      await entry(of).deletePassword();
    },
  };
}

function hasEntry(module: unknown): module is { AsyncEntry: EntryOf } {
  return (
    typeof module === 'object' &&
    module !== null &&
    'AsyncEntry' in module &&
    typeof module.AsyncEntry === 'function'
  );
}
