import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { pipeline, type Readable } from 'node:stream';

import type { ByteStream, FetchResponse } from '../http/fetch.ts';
import { StreamReader } from './stream-reader.ts';

/** An answer of `node:http` as `fetch` gives it, without the cost of the web's streams. */
export function responseOf(message: IncomingMessage): FetchResponse | Promise<FetchResponse> {
  const encoding = message.headers['content-encoding']?.toLowerCase();
  if (encoding === undefined || encoding === 'identity') return response(message, message);
  return decoded(message, encoding);
}

/** Few portals compress: what reads that is loaded when one does. */
async function decoded(message: IncomingMessage, encoding: string): Promise<FetchResponse> {
  const { createBrotliDecompress, createUnzip } = await import('node:zlib');
  const decoder = encoding === 'br' ? createBrotliDecompress() : createUnzip();
  // Whoever reads the decoder gets the error; the message may have broken off already.
  return response(
    message,
    pipeline(message, decoder, () => {}),
  );
}

function response({ headers, statusCode = 0 }: IncomingMessage, stream: Readable): FetchResponse {
  return {
    status: statusCode,
    headers: new MessageHeaders(headers),
    body: new MessageBody(stream),
  };
}

/** What the transport asks for, and all of them for whoever shows them. */
class MessageHeaders implements Iterable<[name: string, value: string]> {
  readonly #headers: IncomingHttpHeaders;

  constructor(headers: IncomingHttpHeaders) {
    this.#headers = headers;
  }

  get(name: string): string | null {
    return textOf(this.#headers[name.toLowerCase()]);
  }

  *[Symbol.iterator](): Generator<[name: string, value: string]> {
    for (const [name, value] of Object.entries(this.#headers)) yield [name, textOf(value) ?? ''];
  }
}

function textOf(value: string | string[] | undefined): string | null {
  return Array.isArray(value) ? value.join(', ') : (value ?? null);
}

class MessageBody implements ByteStream {
  readonly #stream: Readable;

  constructor(stream: Readable) {
    this.#stream = stream;
  }

  getReader(): StreamReader {
    return new StreamReader(this.#stream);
  }
}
