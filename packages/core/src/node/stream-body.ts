import type { ClientRequest } from 'node:http';

import { chunksOf } from '../http/chunks.ts';
import { markSent } from './piece-memory.ts';

/** Sends a body piece by piece: the next is read when the one before has left. */
export async function streamBody(
  request: ClientRequest,
  body: Blob | ReadableStream<Uint8Array>,
): Promise<void> {
  const stream = body instanceof Blob ? body.stream() : body;
  try {
    for await (const piece of chunksOf(stream)) {
      await written(request, piece);
      markSent(piece);
    }
    request.end();
  } catch (error) {
    request.destroy(error instanceof Error ? error : new Error(String(error)));
    throw error;
  }
}

/** A request that is closed forgets to tell of what was not sent. */
function written(request: ClientRequest, piece: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    const closed = (): void => {
      reject(request.errored ?? new Error('closed before its body was sent'));
    };
    if (request.closed) closed();
    request.once('close', closed);
    request.write(piece, (error) => {
      request.off('close', closed);
      if (error) reject(error);
      else resolve();
    });
  });
}
