import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** What a portal has counted. */
export interface Counts {
  taken: number;
  refused: number;
  refreshes: number;
}

export interface BusyPortal {
  readonly origin: string;
  readonly counts: Counts;
  close(): void;
}

const CAPACITY = 50;
const RATE = 2;

/**
 * A portal with the leaky bucket of the cloud, if it has a clock, and an authorization server that renews a token once: whoever
 * shows another one is refused.
 */
export async function openBusyPortal(now?: () => number): Promise<BusyPortal> {
  const counts: Counts = { taken: 0, refused: 0, refreshes: 0 };
  const takes = now === undefined ? () => true : bucket(now);
  const server = createServer(async (request, response) => {
    const body = await textOf(request);
    if (request.url?.startsWith('/oauth/token/') === true) {
      counts.refreshes += 1;
      answer(response, 200, {
        access_token: 'new0token',
        refresh_token: 'next0token',
        expires_in: 3600,
        server_endpoint: '',
        member_id: 'member',
      });
    } else if (!takes()) {
      counts.refused += 1;
      answer(response, 503, { error: 'QUERY_LIMIT_EXCEEDED', error_description: '' });
    } else if (body.includes('old0token')) {
      answer(response, 401, { error: 'expired_token', error_description: '' });
    } else {
      counts.taken += 1;
      answer(response, 200, { result: true });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    counts,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** As it is documented: the counter falls once a second. */
function bucket(now: () => number): () => boolean {
  let level = 0;
  let at = now();
  return () => {
    const seconds = Math.floor((now() - at) / 1000);
    level = Math.max(0, level - seconds * RATE);
    at += seconds * 1000;
    if (level >= CAPACITY) return false;
    level += 1;
    return true;
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
