import { UsageError } from '../arguments/usage-error.ts';
import type { Context } from '../context/context.ts';
import { isStructure } from '../json/containers.ts';
import { decodeText } from '../values/decode-text.ts';
import type { Access } from './access.ts';

const PLACE = '--with-token';

/** The access that the standard input holds: the address of a webhook, or JSON with the secrets of an application. */
export async function readTokenInput(
  grantsAccess: (url: string) => boolean,
  context: Context,
): Promise<Access> {
  const { messages, redactor, sources } = context;
  const bytes = await sources.readStandardInput(PLACE);
  const text = decodeText(bytes, { place: PLACE, file: undefined }).trim();
  if (grantsAccess(text)) {
    redactor.hideUrl(text);
    return { kind: 'webhook', url: text };
  }
  const access = applicationIn(text);
  if (access === undefined) throw new UsageError(messages.wrongTokenInput);
  for (const secret of [access.clientSecret, access.grant.refreshToken]) redactor.hide(secret);
  return access;
}

function applicationIn(text: string) {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isStructure(read)) return undefined;
  const { client_id: clientId, client_secret: clientSecret, refresh_token: refreshToken } = read;
  if (!isText(clientId) || !isText(clientSecret) || !isText(refreshToken)) return undefined;
  return { kind: 'application', clientId, clientSecret, grant: { refreshToken } } as const;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
