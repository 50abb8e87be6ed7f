import type { ByteReader, Fetch, FetchResponse } from '@oint/core';

import { DESCRIPTION } from './portal-reader.ts';

/**
 * A `fetch` that gives a portal's description the envelope in which all other answers come: portals may write it without one, as the
 * documentation shows it.
 */
export function envelopedDescription(fetch: Fetch): Fetch {
  return async (url, init) => {
    const response = await fetch(url, init);
    if (response.body === null || !isDescription(url)) return response;
    const text = await textOf(response.body.getReader());
    const { status, headers } = response;
    const body = new Blob([isBare(text) ? `{"result":${text}}` : text]).stream();
    return { status, headers: withoutLength(headers), body };
  };
}

function isDescription(url: string): boolean {
  return new URL(url).pathname.replace(/\.json$/u, '').endsWith(`/${DESCRIPTION}`);
}

function isBare(text: string): boolean {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null && 'openapi' in body;
  } catch {
    return false;
  }
}

type Headers = FetchResponse['headers'];

/** What was said of the answer's length does not hold for what it became. */
function withoutLength(headers: Headers): Headers {
  return {
    get: (name) => (/^content-(?:length|encoding)$/iu.test(name) ? null : headers.get(name)),
  };
}

async function textOf(reader: ByteReader): Promise<string> {
  const chunks: Uint8Array[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (value !== undefined) chunks.push(value);
    if (done) return Buffer.concat(chunks).toString('utf8');
  }
}
