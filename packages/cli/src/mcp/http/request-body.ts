import type { IncomingMessage } from 'node:http';

/** Bytes of a request at most; files do not travel in them. */
export const LARGEST_REQUEST = 4 * 1024 * 1024;

/**
 * All of a request's body; `undefined` where it is larger than any should be. That is read to its end all the same, as the answer
 * would be lost on a connection that ends before; the server's time for a request bounds it.
 */
export async function requestBody(
  request: IncomingMessage,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of request) {
    if (!(piece instanceof Uint8Array)) continue;
    size += piece.length;
    if (size <= LARGEST_REQUEST) pieces.push(piece);
    else pieces.length = 0;
  }
  return size <= LARGEST_REQUEST ? new Uint8Array(Buffer.concat(pieces)) : undefined;
}

/** Whether a body is the message that begins a session. */
export function beginsSession(body: Uint8Array): boolean {
  try {
    const read: unknown = JSON.parse(new TextDecoder().decode(body));
    const messages: readonly unknown[] = Array.isArray(read) ? read : [read];
    return messages.some(
      (message) =>
        typeof message === 'object' &&
        message !== null &&
        'method' in message &&
        message.method === 'initialize',
    );
  } catch {
    return false;
  }
}
