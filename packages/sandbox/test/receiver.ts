import { createServer } from 'node:http';

import { onTestFinished } from 'vitest';

import { parseForm } from '../src/form.ts';
import type { Fields } from '../src/values.ts';

/** A server that applications have their events sent to. */
export interface Receiver {
  readonly url: string;
  /** What has arrived, oldest first. */
  readonly received: Fields[];
  /** The queries of their addresses. */
  readonly queries: Fields[];
}

/** Starts one that ends with the test, and answers with a status. */
export async function openReceiver(status = 200): Promise<Receiver> {
  const received: Fields[] = [];
  const queries: Fields[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    received.push(parseForm(Buffer.concat(chunks).toString('utf8')));
    queries.push(parseForm(request.url?.split('?')[1] ?? ''));
    response.writeHead(status).end('<html></html>');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('There is no port');
  return { url: `http://127.0.0.1:${address.port}/events`, received, queries };
}
