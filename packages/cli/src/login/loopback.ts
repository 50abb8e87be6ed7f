import { EventEmitter } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

import { UsageError } from '../arguments/usage-error.ts';
import type { Context } from '../context/context.ts';
import { systemCode } from '../context/system-code.ts';
import { returned, type Returned } from './redirect-code.ts';

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/u;

/** Whether whoever is sent to an address comes to this machine. */
export function isLoopback(address: URL): boolean {
  return address.protocol === 'http:' && LOOPBACK.test(address.hostname);
}

/** A small server at the address of an application, to which a portal sends its user back. */
export interface Landing {
  /** Fulfilled when somebody comes with the `state` that was sent. Others are turned away. */
  readonly arrival: Promise<Returned>;
  close(): void;
}

/** @throws {UsageError} where another program has the port. */
export async function openLanding(
  address: URL,
  state: string,
  { messages, shell }: Context,
): Promise<Landing> {
  const came = new EventEmitter<{ here: [Returned] }>();
  const server = createServer((request, response) => {
    const visitor = arrivalOf(request, address, state);
    if (visitor === undefined) return answer(response, 404, messages.landing.elsewhere);
    if (visitor.kind === 'foreign') return answer(response, 400, messages.landing.foreign);
    const { done, refused } = messages.landing;
    came.emit('here', visitor);
    return answer(response, 200, visitor.kind === 'code' ? done : refused);
  });
  const port = Number(address.port || 80);
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, address.hostname.replaceAll(/[[\]]/gu, ''), listening);
  }).catch((error: unknown) => {
    throw new UsageError(messages.cannotListen(address.host, systemCode(error)));
  });
  return {
    arrival: new Promise((arrived, failed) => {
      came.once('here', arrived);
      shell.signal.addEventListener('abort', () => failed(shell.signal.reason), { once: true });
    }),
    close: () => {
      server.close();
      server.closeIdleConnections();
    },
  };
}

function arrivalOf(
  { method, url = '' }: IncomingMessage,
  { origin, pathname }: URL,
  state: string,
): Returned | undefined {
  if (method !== 'GET' || !URL.canParse(url, origin)) return undefined;
  const visited = new URL(url, origin);
  return visited.pathname === pathname ? returned(visited, state) : undefined;
}

function answer(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    connection: 'close',
  });
  response.end(`<!doctype html><meta charset="utf-8"><title>oint</title><p>${text}</p>\n`);
}
