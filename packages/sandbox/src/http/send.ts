import type { ServerResponse } from 'node:http';

import type { Clock } from '../clock.ts';
import type { Fault } from '../portal/faults.ts';

/** An answer that is ready to go out. */
export interface Payload {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly content: Buffer;
}

/** Sends an answer, spoilt by a fault if there is one. */
export async function send(
  response: ServerResponse,
  payload: Payload,
  fault: Fault | undefined,
  clock: Clock,
): Promise<void> {
  switch (fault?.kind) {
    case 'reset':
      response.socket?.resetAndDestroy();
      return;
    case 'truncated':
      writeHead(response, payload);
      response.write(half(payload.content), () => response.socket?.destroy());
      return;
    case 'broken-json':
      sendWhole(response, { ...payload, content: half(payload.content) });
      return;
    case 'no-result':
      sendWhole(response, { ...payload, content: Buffer.from('{}') });
      return;
    case 'slow':
      writeHead(response, payload);
      for (const piece of pieces(payload.content, fault.pieceBytes ?? 64)) {
        await clock.sleep(fault.pauseMilliseconds);
        // The caller may have lost patience.
        if (response.destroyed) return;
        response.write(piece);
      }
      response.end();
      return;
    default:
      sendWhole(response, payload);
  }
}

function sendWhole(response: ServerResponse, payload: Payload): void {
  writeHead(response, payload);
  response.end(payload.content);
}

function writeHead(response: ServerResponse, { status, headers, content }: Payload): void {
  response.writeHead(status, { ...headers, 'Content-Length': content.length });
}

function half(content: Buffer): Buffer {
  return content.subarray(0, Math.floor(content.length / 2));
}

function* pieces(content: Buffer, size: number): Generator<Buffer> {
  for (let start = 0; start < content.length; start += size) {
    yield content.subarray(start, start + size);
  }
}
