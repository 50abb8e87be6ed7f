import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createUnzip } from 'node:zlib';

import type { ByteReader, ByteStream, FetchResponse } from '../http/fetch.ts';

/** An answer of `node:http` as `fetch` gives it, without the cost of the web's streams. */
export function responseOf(message: IncomingMessage): FetchResponse {
  const stream = decoded(message);
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

function decoded(message: IncomingMessage): Readable {
  const encoding = message.headers['content-encoding']?.toLowerCase();
  if (encoding === undefined || encoding === 'identity') return message;
  const decoder = encoding === 'br' ? createBrotliDecompress() : createUnzip();
  // `pipe` leaves errors and early ends behind: they have to reach whoever reads.
  message.once('error', (error) => decoder.destroy(error));
  decoder.once('close', () => message.destroy());
  return message.pipe(decoder);
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
