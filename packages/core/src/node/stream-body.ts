import type { ClientRequest } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Sends a body as fast as it is taken, and reads it only as fast as it is sent. */
export async function streamBody(
  request: ClientRequest,
  body: Blob | ReadableStream<Uint8Array>,
): Promise<void> {
  const stream = body instanceof Blob ? body.stream() : body;
  await pipeline(Readable.from(chunksOf(stream)), request);
}

async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}
