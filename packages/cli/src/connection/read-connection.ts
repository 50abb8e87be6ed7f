import { statSync } from 'node:fs';

import { UsageError } from '../arguments/usage-error.ts';
import type { Context } from '../context/context.ts';
import type { ChosenProfile, CredentialsBy } from '../profiles/profile-connection.ts';
import type { ConnectionKey, ConnectionOption, Library } from '../spec/library.ts';
import { decodeText } from '../values/decode-text.ts';

type Found = Readonly<Record<ConnectionKey, string | undefined>>;

/** What a client is made with; `undefined` what is given nowhere. */
export interface Connection extends Found {
  readonly credentialsBy?: CredentialsBy | undefined;
  /** The profile that it is from; absent where options or the environment name the portal. */
  readonly profile?: ChosenProfile | undefined;
}

/** What of a library says how it is reached. */
export type Reached = Pick<Library, 'name' | 'connection'>;

/** The option of the command line, and the profile that is asked for by its name. */
export type Given = (option: ConnectionKey | 'profile') => string | undefined;

/**
 * Where the portal is: what the options say, else the environment, else the profile in use; `@file` keeps a secret out of the
 * process list and the history.
 */
export async function readConnection(
  library: Reached,
  given: Given,
  context: Context,
): Promise<Connection> {
  const { options } = library.connection;
  if (options.length === 0) return { url: undefined, token: undefined };
  const wanted = given('profile');
  const { env } = context.shell;
  if (wanted !== undefined && given('url') !== undefined) {
    throw new UsageError(context.messages.profileOrUrl);
  }
  const found =
    wanted === undefined
      ? await readOptions(library, given, env, context)
      : await readOptions(library, given, {}, context);
  return found.url === undefined ? fromProfile(library, wanted, found, context) : found;
}

/** Whether the environment or a profile says all that is needed. */
export async function isConnected(
  { name, connection: { options } }: Reached,
  context: Context,
): Promise<boolean> {
  const { env } = context.shell;
  if (options.every(({ required, variable }) => !required || Boolean(env[variable]))) return true;
  const { hasProfile } = await import('../profiles/profile-connection.ts');
  return hasProfile(name, context);
}

async function readOptions(
  { connection: { options, grantsAccess } }: Reached,
  given: Given,
  env: Context['shell']['env'],
  context: Context,
): Promise<Found> {
  const found: { -readonly [Key in ConnectionKey]: string | undefined } = {
    url: undefined,
    token: undefined,
  };
  for (const option of options) {
    const { name, variable, secret } = option;
    const belongsElsewhere = name === 'token' && found.url !== undefined && grantsAccess(found.url);
    const onLine = given(name);
    const text = onLine ?? (belongsElsewhere ? undefined : env[variable]);
    if (onLine !== undefined && !onLine.startsWith('@')) {
      if (secret === 'all' || grantsAccess(onLine)) await tellOfSecret(name, context);
    }
    found[name] = await secretText(option, text, context);
  }
  return found;
}

async function tellOfSecret(option: string, context: Context): Promise<void> {
  if (!context.shell.stderr.isTTY) return;
  const { warnOfArgv } = await import('./warn-of-argv.ts');
  await warnOfArgv(option, context);
}

/** A token that is given all the same is for the profile's portal. */
async function fromProfile(
  { name }: Reached,
  wanted: string | undefined,
  { token }: Found,
  context: Context,
): Promise<Connection> {
  const { profileConnection } = await import('../profiles/profile-connection.ts');
  const found = await profileConnection(name, wanted, context);
  if (found === undefined) return { url: undefined, token };
  const { url, credentialsBy, profile } = found;
  return token === undefined
    ? { url, token, credentialsBy, profile: { name: found.name, profile } }
    : { url: profile.portal, token, profile: { name: found.name, profile } };
}

async function secretText(
  { name, secret }: ConnectionOption,
  text: string | undefined,
  context: Context,
): Promise<string | undefined> {
  const value = text?.startsWith('@') ? await secretFile(name, text.slice(1), context) : text;
  const trimmed = value?.trim();
  if (!trimmed) return undefined;
  if (secret === 'in-address') context.redactor.hideUrl(trimmed);
  else context.redactor.hide(trimmed);
  return trimmed;
}

async function secretFile(option: string, name: string, context: Context): Promise<string> {
  const { sources, shell, messages } = context;
  const place = `--${option}`;
  const text = decodeText(await sources.readFile(name, place), { place, file: name }).trim();
  if (text === '') throw new UsageError(messages.optionNeedsValue(option));
  // Windows has no such bits: there every file says 0o666.
  const mode = statSync(sources.path(name)).mode;
  if (shell.platform !== 'win32' && (mode & 0o044) !== 0) {
    await shell.stderr.write(`${messages.readableByOthers(name)}\n`);
  }
  return text;
}
