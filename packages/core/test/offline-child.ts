/** A process that consumes offline events, started by the tests: prints the identifier of each deal, and takes its time. */
import { writeSync } from 'node:fs';

import { offlineConsumer } from '../src/events/index.ts';
import { createClient } from '../src/index.ts';
import { nodeFetch } from '../src/node/index.ts';
import type { DealEvents } from './deal-events.ts';

const [url = '', token = ''] = process.argv.slice(2);
const consumer = offlineConsumer<DealEvents>(createClient({ url, token, fetch: nodeFetch() }), {
  limit: 5,
  pause: 50,
  handle: async ({ data }) => {
    writeSync(1, `${data.FIELDS.ID}\n`);
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  },
  onError: (error) => process.stderr.write(`${String(error)}\n`),
});
await consumer.run();
