import type { FetchResponse } from '@oint/core';

/** The answer with its HTTP status and headers, under the names that OPI gives them. */
export function advancedResponse(body: unknown, response: FetchResponse | undefined): unknown {
  if (response === undefined) return body;
  const { headers, status } = response;
  return { code: status, body, headers: isListed(headers) ? Object.fromEntries(headers) : {} };
}

/** Those of `nodeFetch` can be listed; the transport itself asks for single ones. */
function isListed(headers: object): headers is Iterable<[name: string, value: string]> {
  return Symbol.iterator in headers;
}
