import type { Context } from '../context/context.ts';
import { changeProfiles, readProfiles } from '../profiles/profile-file.ts';
import { forgetTokens, profileTokens, tokensEntry } from '../profiles/profile-tokens.ts';
import type { Profile } from '../profiles/profile.ts';
import { openKeyring, secretEntry } from '../profiles/secrets.ts';
import type { Accepted } from './try-access.ts';

/** Where and how a profile is kept. */
export interface Place {
  readonly library: string;
  readonly name: string;
  readonly inKeyring: boolean;
  /** The authorization server, where it is not the one that tokens name. */
  readonly server: string | undefined;
}

/** Keeps what a portal has accepted, in the place of what was there under the name, and uses it from now on. */
export async function keepAccess(
  accepted: Accepted,
  place: Place,
  context: Context,
): Promise<void> {
  const { library, name, inKeyring } = place;
  const { access, tokens } = accepted;
  const secret = access.kind === 'webhook' ? access.url : access.clientSecret;
  await forgetSecrets(library, name, context);
  if (tokens !== undefined) {
    const { keepTokens, keptTokens } = await import('@oint/core/authorization');
    const store = await profileTokens(library, name, inKeyring, context);
    await keepTokens(store, name, keptTokens(tokens));
  }
  if (inKeyring) await (await openKeyring(context)).set(secretEntry(library, name), secret);
  const profile = profileOf(accepted, place);
  await changeProfiles(library, context, ({ profiles }) => ({
    current: name,
    profiles: new Map([...profiles, [name, { profile, secret: inKeyring ? undefined : secret }]]),
  }));
}

/** Removes a profile, its secrets first. */
export async function forgetProfile(
  library: string,
  name: string,
  context: Context,
): Promise<void> {
  await forgetSecrets(library, name, context);
  await changeProfiles(library, context, ({ current, profiles }) => {
    const left = new Map([...profiles].filter(([other]) => other !== name));
    return { current: current === name ? undefined : current, profiles: left };
  });
}

async function forgetSecrets(library: string, name: string, context: Context): Promise<void> {
  const before = (await readProfiles(library, context)).profiles.get(name)?.profile;
  if (before === undefined) return;
  await forgetTokens(library, name, context);
  if (!before.inKeyring) return;
  const keyring = await openKeyring(context);
  const entry = secretEntry(library, name);
  await keyring.remove(entry);
  if (before.kind === 'application') await keyring.remove(tokensEntry(entry));
}

function profileOf({ access, portal, whom }: Accepted, { inKeyring, server }: Place): Profile {
  const all = { portal, user: whom.user, inKeyring };
  return access.kind === 'webhook'
    ? { kind: 'webhook', ...all }
    : { kind: 'application', ...all, clientId: access.clientId, server };
}
