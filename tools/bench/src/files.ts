/**
 * Receives a file of 1 GB, sends it back and prints the peak of the resident memory and the processor's seconds, for each
 * version of Node and for both ways of sending; beside them what Node takes by itself to pipe the same bytes. The portal runs in
 * this process, the transport in one of its own, from `dist`: build first (`npm run -s build`).
 *
 *     npm run -s bench -- files [megabytes]
 */
import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { print, printTable } from './print.ts';

const megabytes = Number(process.argv[2] ?? 1024);
const size = megabytes * 2 ** 20;
const piece = Buffer.alloc(2 ** 18, 'oint');

const server = createServer((request, response) => {
  if (request.method === 'GET') void sendFile(response);
  else void receiveFile(request, response);
});
await new Promise<void>((resolve) => {
  server.listen(0, '127.0.0.1', resolve);
});
const address = server.address();
const origin =
  address !== null && typeof address === 'object' ? `http://127.0.0.1:${address.port}` : '';

print(`${megabytes} MB up and down: peak of resident memory in MB, seconds of the processor`);
const rows: (string | number)[][] = [['', 'start', 'up', 's', 'down', 's']];
for (const [version, binary] of [
  ['20', join(dirname(createRequire(import.meta.url).resolve('node-20/package.json')), 'bin/node')],
  ['24', process.execPath],
] as const) {
  for (const way of ['nodeFetch', 'bare node:http', 'built-in fetch', 'bare fetch']) {
    rows.push([`Node ${version}, ${way}`, ...(await measure(binary, way))]);
  }
}
printTable(rows);
server.close();
server.closeAllConnections();

async function sendFile(response: ServerResponse): Promise<void> {
  response.writeHead(200, { 'content-length': size });
  for (let sent = 0; sent < size; sent += piece.length) {
    if (!response.write(piece)) {
      await new Promise((resolve) => {
        response.once('drain', resolve);
      });
    }
  }
  response.end();
}

async function receiveFile(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let received = 0;
  for await (const chunk of request) {
    if (Buffer.isBuffer(chunk)) received += chunk.length;
  }
  response.end(JSON.stringify({ result: received, time: {} }));
}

function measure(binary: string, way: string): Promise<(string | number)[]> {
  const script = fileURLToPath(new URL('files-child.mjs', import.meta.url));
  const child = spawn(binary, [script, origin, String(size), way], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(output.trim().split(' '));
      else reject(new Error(`the transfer ended with ${code}`));
    });
  });
}
