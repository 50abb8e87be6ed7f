import type { McpServer } from '@modelcontextprotocol/server';
import { serveStdio as serve, StdioServerTransport } from '@modelcontextprotocol/server/stdio';

import type { Shell } from '../context/shell.ts';

/** Serves whoever started this process, until the input ends. */
export async function serveStdio(make: () => McpServer, { signal }: Shell): Promise<void> {
  const transport = new StdioServerTransport();
  const handle = serve(make, { transport });
  await new Promise<void>((end) => {
    process.stdin.once('close', end).once('end', end);
    signal.addEventListener('abort', () => end(), { once: true });
  });
  await handle.close();
}
