import type { Client } from '@oint/core';

import type { RecordedCall } from '../connection/recorded-call.ts';

/** How many rows a list has, for the line of progress: one request more, as lists that are read by ids count none. */
export async function countRows(
  client: Client,
  { method, params, version = 2 }: RecordedCall,
  signal: AbortSignal | undefined,
): Promise<number | undefined> {
  if (version === 3) return undefined;
  try {
    const options = { access: 'read', signal } as const;
    const { total } = await client.call(method, params, options).withEnvelope();
    return typeof total === 'number' ? total : undefined;
  } catch {
    // Whatever is wrong, the list itself says so.
    return undefined;
  }
}
