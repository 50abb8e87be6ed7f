import type { Server } from 'node:http';

const HOST = '127.0.0.1';

/** @throws Error when the port is taken */
export function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, resolve);
  });
}

/** Where a server that listens is. */
export function addressOf(server: Server, basePath: string): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('There is no port');
  return `http://${HOST}:${address.port}${basePath}`;
}
