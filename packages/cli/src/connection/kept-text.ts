import type { ByteStream, Fetch, FetchResponse } from '@oint/core';

/** The text of the last answer that is JSON. */
export interface KeptText {
  text?: (() => string) | undefined;
}

/** A `fetch` that keeps the text of answers: JSON that is parsed has lost digits of numbers, and the order of keys. */
export function keepText(fetch: Fetch, kept: KeptText): Fetch {
  return async (url, init) => {
    const response = await fetch(url, init);
    kept.text = undefined;
    const { body, headers, status } = response;
    // What files hold passes through here too, and is never kept.
    const isJson = /\bjson\b/iu.test(headers.get('content-type') ?? '');
    if (body === null || !isJson) return response;
    const chunks: Uint8Array[] = [];
    kept.text = () => Buffer.concat(chunks).toString('utf8');
    return { status, headers, body: keptStream(body, chunks) } satisfies FetchResponse;
  };
}

function keptStream(body: ByteStream, chunks: Uint8Array[]): ByteStream {
  return {
    getReader() {
      const reader = body.getReader();
      return {
        read: async () => {
          const part = await reader.read();
          if (part.value !== undefined) chunks.push(part.value);
          return part;
        },
        cancel: (reason) => reader.cancel(reason),
      };
    },
  };
}
