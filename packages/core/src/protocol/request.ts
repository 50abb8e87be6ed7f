import { methodPath } from '../address/endpoint.ts';
import type { Credential } from '../credentials/credentials.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import type { MethodRequest } from '../operation/ports.ts';

/** A request that is signed: to be sent once, to wherever the portal is. */
export interface SignedRequest {
  /** Path behind the portal's folder. Holds the webhook's code: never to be shown. */
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/**
 * Signs a request with a credential. A token goes into the body, which no proxy or server logs; only version 3, which
 * refuses a list with a token in it, gets it in a header beside a list.
 */
export function signRequest(
  { method, json, version, idempotencyKey }: MethodRequest,
  credential: Credential,
): SignedRequest {
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    accept: 'application/json',
  };
  if (idempotencyKey !== undefined) headers['idempotency-key'] = idempotencyKey;
  const path = methodPath(credential, method, version);
  if (credential.kind === 'webhook') return { path, headers, body: json };
  const { token } = credential;
  if (version === 3 && isList(json)) {
    headers['authorization'] = `Bearer ${token}`;
    return { path, headers, body: json };
  }
  return { path, headers, body: isList(json) ? numbered(json, token) : withToken(json, token) };
}

/**
 * What the documentation allows as a key; blanks at its ends would be lost on the way.
 *
 * @throws ConfigurationError for another one.
 */
export function checkIdempotencyKey(key: string): void {
  if (/^[!-~](?:[ -~]{0,253}[!-~])?$/u.test(key)) return;
  throw new ConfigurationError(
    '`idempotencyKey` must be 1 to 255 printable ASCII characters, without blanks at its ends',
    { kind: 'idempotency-key' },
  );
}

function isList(json: string): boolean {
  return json.startsWith('[');
}

/** The text with one more field: parameters may be large, and are not written again for each attempt. */
function withToken(json: string, token: string): string {
  const fields = json.slice(1, -1);
  return `{${fields}${fields === '' ? '' : ','}"auth":${JSON.stringify(token)}}`;
}

/** Parameters by position become keys `0`, `1`, … beside which a token has room. */
function numbered(json: string, token: string): string {
  const list: unknown = JSON.parse(json);
  return JSON.stringify(Object.assign({}, list, { auth: token }));
}
