import { createServer } from 'node:http';

export interface VerbatimPortal {
  readonly webhook: string;
  /** What it answers with from now on, to the letter. */
  answer: string;
  status: number;
  /** The bodies of the requests so far, to the letter. */
  readonly sent: string[];
  close(): Promise<void>;
}

/** A portal that answers with a text that no program made of values of its own. */
export async function startVerbatimPortal(): Promise<VerbatimPortal> {
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      portal.sent.push(body);
      response.writeHead(portal.status, { 'content-type': 'application/json; charset=utf-8' });
      response.end(portal.answer);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const portal: VerbatimPortal = {
    webhook: `http://127.0.0.1:${port}/rest/1/made-up-secret/`,
    answer: '{"result":true}',
    status: 200,
    sent: [],
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return portal;
}
