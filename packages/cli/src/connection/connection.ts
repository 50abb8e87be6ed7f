import { statSync } from 'node:fs';

import { UsageError } from '../arguments/usage-error.ts';
import type { Context } from '../context/context.ts';
import { decodeText } from '../values/decode-text.ts';

export interface Connection {
  readonly url: string;
  readonly token: string | undefined;
}

/**
 * Where the portal is: `--url` and `--token`, else the environment; `@file` keeps a secret out of the process list and the
 * history. `url` is `undefined` when it is given nowhere.
 */
export async function readConnection(
  given: { readonly url: string | undefined; readonly token: string | undefined },
  context: Context,
): Promise<{ readonly url: string | undefined; readonly token: string | undefined }> {
  const { env } = context.shell;
  const url = await secretText('url', given.url || env['OINT_BITRIX24_URL'], context);
  if (url !== undefined) context.redactor.hideUrl(url);
  // A token of the environment belongs to an address; a webhook's URL needs none.
  const token = given.token || (isWebhook(url) ? undefined : env['OINT_BITRIX24_TOKEN']);
  return { url, token: await secretText('token', token, context, true) };
}

function isWebhook(url: string | undefined): boolean {
  return url !== undefined && /\/rest\/(?:api\/)?\d+\/[^/]+/i.test(url);
}

async function secretText(
  option: string,
  text: string | undefined,
  context: Context,
  whole = false,
): Promise<string | undefined> {
  const value = text?.startsWith('@') ? await secretFile(option, text.slice(1), context) : text;
  const trimmed = value?.trim();
  if (!trimmed) return undefined;
  if (whole) context.redactor.hide(trimmed);
  return trimmed;
}

async function secretFile(option: string, name: string, context: Context): Promise<string> {
  const { sources, shell, messages } = context;
  const text = decodeText(await sources.readFile(name, `--${option}`)).trim();
  if (text === '') throw new UsageError(messages.optionNeedsValue(option));
  // Windows has no such bits: there every file says 0o666.
  const mode = statSync(sources.path(name)).mode;
  if (context.platform !== 'win32' && (mode & 0o044) !== 0) {
    await shell.stderr.write(`${messages.readableByOthers(name)}\n`);
  }
  return text;
}
