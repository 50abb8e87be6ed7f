import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export const WEBHOOK_CODE = 'made-up-secret';

export interface Portal {
  readonly url: string;
  readonly webhook: string;
  /** Bodies of the requests so far, oldest first. */
  readonly bodies: unknown[];
  close(): Promise<void>;
}

/** A portal that echoes what it is sent and fails as the method's name says. */
export async function startPortal(): Promise<Portal> {
  const bodies: unknown[] = [];
  const server = createServer((request, response) => void answer(request, response, bodies));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    webhook: `${url}/rest/1/${WEBHOOK_CODE}/`,
    bodies,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  bodies: unknown[],
): Promise<void> {
  if (request.url === '/picture.png') return void response.end('downloaded');
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  bodies.push(body);
  const method = (request.url ?? '').split('/').at(-1)?.replace('.json', '') ?? '';
  const json = (status: number, value: unknown) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(value));
  };
  if (method === 'fail.api' || method === 'step') {
    return json(400, { error: 'SOME_ERROR', error_description: `not at ${request.url}` });
  }
  if (method === 'fail.colors') {
    return json(400, {
      error: 'SOME\u001B[2JERROR',
      error_description: 'one\ntwo\u001B]0;three\u0007',
    });
  }
  if (method === 'fail.auth') return json(401, { error: 'expired_token', error_description: '' });
  if (method === 'fail.limit') {
    response.setHeader('retry-after', '7');
    return json(429, { error: 'OVERLOAD_LIMIT', error_description: 'blocked' });
  }
  if (method === 'fail.html') {
    response.writeHead(200, { 'content-type': 'text/html' });
    return void response.end('<html></html>');
  }
  if (method === 'fail.hang') return;
  return json(200, { result: { method, body }, time: { duration: 0.1 } });
}
