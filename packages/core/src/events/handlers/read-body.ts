import { ConfigurationError } from '../../errors/configuration-error.ts';
import { joinBytes } from '../../join-bytes.ts';
import { DEFAULT_MAX_BYTES } from '../form/form.ts';
import { PortalRequestError } from '../form/portal-request-error.ts';

/** Reads a body to its end, or until it is longer than allowed. */
export async function readBody(
  next: () => Promise<{ readonly done?: boolean | undefined; readonly value?: unknown }>,
  maxBytes: number = DEFAULT_MAX_BYTES,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let step = await next(); step.done !== true; step = await next()) {
    const chunk = bytesOf(step.value);
    size += chunk.byteLength;
    if (size > maxBytes) {
      throw new PortalRequestError(`the request has more than ${maxBytes} bytes`, 'too-large');
    }
    chunks.push(chunk);
  }
  return joinBytes(chunks);
}

/** Streams whose encoding somebody has set give texts. */
function bytesOf(chunk: unknown): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk;
  if (typeof chunk === 'string') return new TextEncoder().encode(chunk);
  throw new PortalRequestError('the body is no stream of bytes', 'malformed');
}

/** The error of a body of which nothing is left. */
export function hasBeenRead(remedy: string): ConfigurationError {
  return new ConfigurationError(`somebody has read the body before: ${remedy}`);
}
