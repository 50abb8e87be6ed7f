import { statSync } from 'node:fs';

import { UsageError } from '../arguments/usage-error.ts';
import type { Context } from '../context/context.ts';
import type { ConnectionKey, ConnectionOption, ConnectionSpec } from '../spec/library.ts';
import { decodeText } from '../values/decode-text.ts';

/** What a client is made with; `undefined` what is given nowhere. */
export type Connection = Readonly<Record<ConnectionKey, string | undefined>>;

/**
 * Where the portal is: what the options say, else the environment; `@file` keeps a secret out of the process list and the
 * history.
 */
export async function readConnection(
  { options, grantsAccess }: ConnectionSpec,
  given: (option: ConnectionKey) => string | undefined,
  context: Context,
): Promise<Connection> {
  const { env } = context.shell;
  const found: { -readonly [Key in ConnectionKey]: string | undefined } = {
    url: undefined,
    token: undefined,
  };
  for (const option of options) {
    const { name, variable } = option;
    const belongsElsewhere = name === 'token' && found.url !== undefined && grantsAccess(found.url);
    const text = given(name) ?? (belongsElsewhere ? undefined : env[variable]);
    found[name] = await secretText(option, text, context);
  }
  return found;
}

/** Whether the environment alone says all that is needed. */
export function isConnected({ options }: ConnectionSpec, env: Context['shell']['env']): boolean {
  return options.every(({ required, variable }) => !required || Boolean(env[variable]));
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
