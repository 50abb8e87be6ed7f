import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { pipeline, type Readable } from 'node:stream';

import type { ByteReader, ByteStream, FetchResponse } from '../http/fetch.ts';

/** An answer of `node:http` as `fetch` gives it, without the cost of the web's streams. */
export async function responseOf(message: IncomingMessage): Promise<FetchResponse> {
  const stream = await decoded(message);
  return {
    status: message.statusCode ?? 0,
    headers: { get: (name) => headerOf(message.headers, name) },
    body: new MessageBody(stream),
  };
}

function headerOf(headers: IncomingHttpHeaders, name: string): string | null {
  const value = headers[name.toLowerCase()];
  return Array.isArray(value) ? value.join(', ') : (value ?? null);
}

/** Few portals compress: what reads that is loaded when one does. */
async function decoded(message: IncomingMessage): Promise<Readable> {
  const encoding = message.headers['content-encoding']?.toLowerCase();
  if (encoding === undefined || encoding === 'identity') return message;
  const { createBrotliDecompress, createUnzip } = await import('node:zlib');
  const decoder = encoding === 'br' ? createBrotliDecompress() : createUnzip();
  // Whoever reads the decoder gets the error; the message may have broken off already.
  return pipeline(message, decoder, () => {});
}

class MessageBody implements ByteStream {
  readonly #stream: Readable;

  constructor(stream: Readable) {
    this.#stream = stream;
  }

  getReader(): ByteReader {
    const stream = this.#stream;
    const chunks: AsyncIterator<Uint8Array> = stream[Symbol.asyncIterator]();
    return {
      async read() {
        const { done = false, value } = await chunks.next();
        return done ? { done } : { done, value };
      },
      async cancel() {
        stream.destroy();
      },
    };
  }
}
