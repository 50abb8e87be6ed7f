import type { Credential, Credentials } from '@oint/core';
import type { OauthOptions } from '@oint/core/authorization';

import { UsageError } from '../arguments/usage-error.ts';
import type { Context } from '../context/context.ts';
import type { Redactor } from '../context/redactor.ts';
import { readProfiles } from './profile-file.ts';
import { profileTokens } from './profile-tokens.ts';
import type { ApplicationProfile, Profile, StoredProfile, StoredProfiles } from './profile.ts';
import { openKeyring, secretEntry } from './secrets.ts';

/** The variable that chooses a profile. */
export const PROFILE_VARIABLE = 'OINT_PROFILE';

/** A profile that a run uses. */
export interface ChosenProfile {
  readonly name: string;
  readonly profile: Profile;
}

/** How a profile reaches its portal. */
export interface ProfileConnection extends ChosenProfile {
  readonly url: string;
  readonly credentialsBy?: CredentialsBy | undefined;
}

/** How the authorization server is reached: as the portal is. */
export type WayToServer = Pick<OauthOptions, 'fetch' | 'timeout' | 'allowInsecureHttp'>;

/** The credentials of an application: the tokens are renewed, and the new ones kept. */
export type CredentialsBy = (way: WayToServer) => Credentials;

/**
 * The profile that is asked for, by name, by the variable, or as the one in use; `undefined` where there is none in use.
 *
 * @throws {UsageError} where it is asked for by a name that there is not.
 */
export async function chooseProfile(
  library: string,
  wanted: string | undefined,
  context: Context,
): Promise<(ChosenProfile & StoredProfile) | undefined> {
  const stored = await readProfiles(library, context);
  const name = wanted || context.shell.env[PROFILE_VARIABLE] || stored.current;
  if (name === undefined) return undefined;
  const found = stored.profiles.get(name);
  if (found === undefined) throw await unknownProfile(library, name, stored, context);
  return { name, ...found };
}

/** What there is instead. */
export async function unknownProfile(
  library: string,
  name: string,
  { profiles }: StoredProfiles,
  { messages }: Context,
): Promise<UsageError> {
  const { didYouMean } = await import('../arguments/did-you-mean.ts');
  return new UsageError(messages.unknownProfile(name), [
    ...(await didYouMean(name, profiles.keys(), messages)),
    messages.listProfiles(`oint ${library} profiles`),
  ]);
}

/** Whether a profile is there for calls that name no portal. */
export async function hasProfile(library: string, context: Context): Promise<boolean> {
  return (await chooseProfile(library, undefined, context)) !== undefined;
}

export async function profileConnection(
  library: string,
  wanted: string | undefined,
  context: Context,
): Promise<ProfileConnection | undefined> {
  const chosen = await chooseProfile(library, wanted, context);
  if (chosen === undefined) return undefined;
  const { name, profile } = chosen;
  const secret = await secretOf(library, chosen, context);
  if (profile.kind === 'webhook') return { name, profile, url: secret };
  const credentialsBy = await applicationCredentials(library, name, profile, secret, context);
  return { name, profile, url: profile.portal, credentialsBy };
}

async function secretOf(
  library: string,
  { name, profile, secret }: ChosenProfile & StoredProfile,
  context: Context,
): Promise<string> {
  const found = profile.inKeyring
    ? await (await openKeyring(context)).get(secretEntry(library, name))
    : secret;
  if (found === undefined) {
    const { messages } = context;
    throw new UsageError(messages.secretGone(name), [messages.signIn(`oint ${library} login`)]);
  }
  if (profile.kind === 'webhook') context.redactor.hideUrl(found);
  else context.redactor.hide(found);
  return found;
}

async function applicationCredentials(
  library: string,
  name: string,
  { clientId, server, inKeyring }: ApplicationProfile,
  clientSecret: string,
  context: Context,
): Promise<CredentialsBy> {
  const { oauth } = await import('@oint/core/authorization');
  const store = await profileTokens(library, name, inKeyring, context);
  const application = { clientId, clientSecret, store, portal: name, server };
  return (way) => new HiddenCredentials(oauth({ ...application, ...way }), context.redactor);
}

/** Credentials whose tokens nothing shows. */
class HiddenCredentials implements Credentials {
  readonly identity: string;
  readonly #credentials: Credentials;
  readonly #redactor: Redactor;

  constructor(credentials: Credentials, redactor: Redactor) {
    this.identity = credentials.identity;
    this.#credentials = credentials;
    this.#redactor = redactor;
  }

  async current(holdsFor?: number): Promise<Credential> {
    return this.#hidden(await this.#credentials.current(holdsFor));
  }

  async refresh(used: Credential): Promise<Credential> {
    return this.#hidden((await this.#credentials.refresh?.(used)) ?? used);
  }

  #hidden(credential: Credential): Credential {
    if (credential.kind === 'token') this.#redactor.hide(credential.token);
    return credential;
  }
}
