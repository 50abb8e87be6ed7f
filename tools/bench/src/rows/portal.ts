import type { Fetch } from '@oint/core';

import { isRecord } from './example.ts';

/**
 * A portal that knows one answer: the example's, as the only page there is. What is asked for behind it is the answer without
 * rows, unless the method does not page.
 */
export function portalOf(result: unknown, pages: boolean): Fetch {
  const valueFor = (request: string): unknown =>
    pages && BEHIND.test(request) ? emptied(result) : result;
  return async (url, { body }) => {
    const text = typeof body === 'string' ? body : '';
    const isBatch = /\/batch(?:\.json)?$/u.test(new URL(url).pathname);
    return answer({ result: isBatch ? outcomes(JSON.parse(text), valueFor) : valueFor(text) });
  };
}

/** A bound below the ids, or an offset, as JSON or as a command of a batch writes it. */
const BEHIND = /(?:>|%3E)id\b|"id",">"|"(?:start|offset)":[1-9]/iu;

/** A batch of version 3 is a list of commands, one of version 2 an object with texts. */
function outcomes(batch: unknown, valueFor: (request: string) => unknown): unknown {
  if (Array.isArray(batch)) return batch.map((one) => valueFor(JSON.stringify(one)));
  return isRecord(batch) ? inner(batch['cmd'], valueFor) : [];
}

function inner(commands: unknown, valueFor: (request: string) => unknown): unknown {
  const entries = Object.entries(commands ?? {});
  return {
    result: Object.fromEntries(entries.map(([key, one]) => [key, valueFor(String(one))])),
    result_error: [],
    result_total: [],
    result_next: [],
  };
}

/** The same answer of a page without rows. */
function emptied(result: unknown): unknown {
  if (Array.isArray(result)) return [];
  if (!isRecord(result)) return result;
  if (isNumbered(result)) return [];
  return Object.fromEntries(Object.entries(result).map(([key, value]) => [key, emptied(value)]));
}

/** A map of rows by their ids, which is an empty list without them. */
function isNumbered(result: Readonly<Record<string, unknown>>): boolean {
  const keys = Object.keys(result);
  return keys.length > 0 && keys.every((key) => /^\d+$/u.test(key));
}

function answer(value: unknown): Response {
  return new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } });
}
