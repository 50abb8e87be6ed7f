import { methodPath } from '../address/endpoint.ts';
import type { ApiVersion } from '../address/endpoint.ts';
import type { Credential } from '../address/portal-address.ts';
import type { CallParams } from '../options.ts';

/** A request that can be sent to wherever the portal is, as often as necessary. */
export interface PreparedRequest {
  /** Path behind the portal's folder. Holds the webhook's code: never to be shown. */
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

export interface RequestFacts {
  readonly method: string;
  readonly params: CallParams;
  readonly version: ApiVersion;
  /** Makes repeating harmless, under version 3. */
  readonly idempotencyKey?: string | undefined;
}

/** The HTTP request of a call. A token goes into the body, which no proxy or server logs. */
export function prepareRequest(credential: Credential, facts: RequestFacts): PreparedRequest {
  const { method, params, version, idempotencyKey } = facts;
  return {
    path: methodPath(credential, method, version),
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
    },
    body: JSON.stringify(withToken(params, credential)),
  };
}

/** Parameters by position become keys `0`, `1`, … beside which a token has room. */
function withToken(params: CallParams, credential: Credential): object {
  return credential.kind === 'token'
    ? Object.assign({}, params, { auth: credential.token })
    : params;
}
