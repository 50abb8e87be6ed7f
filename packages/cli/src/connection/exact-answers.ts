import type { Fetch, FetchResponse } from '@oint/core';

import { markNumbers } from '../json/mark-numbers.ts';

/** What the portal says of its own time, which the transport counts with. */
const TIMES = /("(?:time|result_time)":\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\})/u;

/**
 * A `fetch` whose answers have marked texts for numbers that JavaScript would change, so that rows which were read out of several
 * answers are written as they came.
 */
export function exactAnswers(fetch: Fetch): Fetch {
  return async (url, init) => {
    const response = await fetch(url, init);
    const { status, headers, body } = response;
    if (body === null || !/\bjson\b/iu.test(headers.get('content-type') ?? '')) return response;
    const bytes = await allOf(body);
    return { status, headers, body: new Blob([marked(bytes)]).stream() } satisfies FetchResponse;
  };
}

async function allOf(body: NonNullable<FetchResponse['body']>): Promise<Uint8Array<ArrayBuffer>> {
  const reader = body.getReader();
  const parts: Uint8Array[] = [];
  for (;;) {
    const { value } = await reader.read();
    if (value === undefined) return new Uint8Array(Buffer.concat(parts));
    parts.push(value);
  }
}

/** What is no JSON, or no text, stays as it is: the transport says so. */
function marked(bytes: Uint8Array<ArrayBuffer>): string | Uint8Array<ArrayBuffer> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    JSON.parse(text.replace(/^\uFEFF/u, ''));
    const parts = text.split(TIMES);
    return parts
      .map((part, index) => (index % 2 === 1 ? part : (markNumbers(part) ?? part)))
      .join('');
  } catch {
    return bytes;
  }
}
