/** A server that answers any request and keeps what it was sent. */
import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';

export interface Recorded {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly type: string;
  readonly body: string;
}

export interface Recorder extends AsyncDisposable {
  readonly url: string;
  readonly requests: Recorded[];
}

export async function openRecorder(): Promise<Recorder> {
  const requests: Recorded[] = [];
  const server = createServer(async (request, response) => {
    requests.push(await recorded(request));
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answerTo(request.url ?? '', url())));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const url = (): string => {
    const address = server.address();
    return typeof address === 'object' ? `http://127.0.0.1:${address?.port}/` : '';
  };
  return {
    url: url(),
    requests,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function recorded(request: IncomingMessage): Promise<Recorded> {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://server.example');
  return {
    method: request.method ?? '',
    path: pathname,
    query: Object.fromEntries(searchParams),
    type: request.headers['content-type'] ?? '',
    body: await text(request),
  };
}

/** What it needs to say so that each function comes to its end. */
function answerTo(path: string, server: string): unknown {
  if (/oauth/iu.test(path))
    return { access_token: 'made-up', refresh_token: 'made-up', expires_in: 1 };
  return { result: resultFor(path, server), time: {} };
}

function resultFor(path: string, server: string): unknown {
  if (/uploadfile/iu.test(path)) return { field: 'upload', uploadUrl: `${server}upload` };
  return /getfields/iu.test(path) ? { NAME: { TYPE: 'string', USE_IN_FILTER: true } } : true;
}
