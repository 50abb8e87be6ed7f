import type { ClientRequest } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { chunksOf } from '../http/chunks.ts';

/** Sends a body as fast as it is taken, and reads it only as fast as it is sent. */
export async function streamBody(
  request: ClientRequest,
  body: Blob | ReadableStream<Uint8Array>,
): Promise<void> {
  const stream = body instanceof Blob ? body.stream() : body;
  await pipeline(Readable.from(chunksOf(stream)), request);
}
