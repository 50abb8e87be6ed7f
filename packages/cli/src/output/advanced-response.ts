import type { FetchResponse } from '@oint/core';

/** Status and headers beside the envelope's own keys, so that scripts find `result` where it always is. */
export function advancedResponse(value: unknown, response: FetchResponse | undefined): unknown {
  if (response === undefined) return value;
  const { headers, status } = response;
  const all = headers instanceof Headers ? Object.fromEntries(headers) : {};
  const envelope = typeof value === 'object' && value !== null && !Array.isArray(value);
  return { ...(envelope ? value : { result: value }), status, headers: all };
}
