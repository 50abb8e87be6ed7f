import type { Fetch } from '@oint/core';

import { isRecord } from './example.ts';

/**
 * A portal that knows one answer: the example's, as the only page there is. What is asked for later is the answer without
 * rows, unless the method does not page.
 */
export function portalOf(result: unknown, pages: boolean): Fetch {
  let isFirst = true;
  return async (url, { body }) => {
    const value = isFirst || !pages ? result : emptied(result);
    isFirst = false;
    return answer(valueFor(url, typeof body === 'string' ? body : '', value));
  };
}

function valueFor(url: string, body: string, result: unknown): unknown {
  if (!/\/batch(?:\.json)?$/u.test(new URL(url).pathname)) return { result };
  const request: unknown = JSON.parse(body);
  const commands = isRecord(request) ? request['cmd'] : request;
  if (Array.isArray(commands)) {
    return {
      result: isRecord(request)
        ? inner(
            commands.map((_, index) => String(index)),
            result,
          )
        : commands.map(() => result),
    };
  }
  return { result: inner(isRecord(commands) ? Object.keys(commands) : [], result) };
}

function inner(keys: readonly string[], result: unknown): unknown {
  const results = keys.map((key, index) => [key, index === 0 ? result : emptied(result)]);
  return {
    result: Object.fromEntries(results),
    result_error: [],
    result_total: [],
    result_next: [],
  };
}

/** The same answer of a page without rows. */
function emptied(result: unknown): unknown {
  if (Array.isArray(result)) return [];
  if (!isRecord(result)) return result;
  return Object.fromEntries(Object.entries(result).map(([key, value]) => [key, emptied(value)]));
}

function answer(value: unknown): Response {
  return new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } });
}
