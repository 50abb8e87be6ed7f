import { methodPath } from '../address/endpoint.ts';
import type { ApiVersion } from '../address/endpoint.ts';
import type { Credential } from '../address/portal-address.ts';
import type { HttpRequest } from '../http/exchange.ts';
import type { CallParams } from '../options.ts';

/** The HTTP request of a call. A token goes into the body, which no proxy or server logs. */
export function requestOf(
  portal: string,
  credential: Credential,
  call: { method: string; params: CallParams; version: ApiVersion },
): HttpRequest {
  return {
    url: portal + methodPath(credential, call.method, call.version),
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(withToken(call.params, credential)),
  };
}

/** Parameters by position become keys `0`, `1`, … beside which a token has room. */
function withToken(params: CallParams, credential: Credential): object {
  return credential.kind === 'token'
    ? Object.assign({}, params, { auth: credential.token })
    : params;
}
