import type { IncomingMessage } from 'node:http';

/** Bytes of a request at most; files do not travel in them. */
export const LARGEST_REQUEST = 4 * 1024 * 1024;

/** All of a request's body; `undefined` where it is larger than any should be. */
export async function requestBody(
  request: IncomingMessage,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_REQUEST) return undefined;
  const pieces: Uint8Array[] = [];
  let size = 0;
  // Who sends too much is answered all the same: the connection stays until the rest has come.
  for await (const piece of request.iterator({ destroyOnReturn: false })) {
    if (!(piece instanceof Uint8Array)) continue;
    size += piece.length;
    if (size > LARGEST_REQUEST) return undefined;
    pieces.push(piece);
  }
  return new Uint8Array(Buffer.concat(pieces));
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
