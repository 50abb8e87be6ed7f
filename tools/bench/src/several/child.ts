/** One of several processes: makes its calls at once, and prints how many have failed and how many milliseconds they took. */
import { createClient, memoryLimiter } from '@oint/core';
import { oauth } from '@oint/core/authorization';
import { nodeFetch } from '@oint/core/node';
import { redisTokenStore } from '@oint/core/redis';
import { Redis } from 'ioredis';

import { scaledClock } from '../scaled-clock.ts';

const [origin = '', redisUrl = '', calls = '1', factor = '1'] = process.argv.slice(2);
const redis = redisUrl === '' ? undefined : new Redis(redisUrl);
const clock = scaledClock(Number(factor));
const client = createClient({
  url: origin,
  fetch: nodeFetch(),
  clock,
  maxWait: Infinity,
  limiter: memoryLimiter({ limits: redis === undefined ? 'cloud' : 'none', clock }),
  ...(redis === undefined
    ? { token: 'any0token' }
    : {
        credentials: oauth({
          clientId: 'app.1',
          clientSecret: 'made0up0secret',
          store: redisTokenStore(redis, { timeout: 60_000 }),
          portal: 'member',
          server: origin,
        }),
      }),
});
/** What is loaded at the first refusal is there before: on a fast clock that would take seconds. */
async function warmUp(): Promise<void> {
  const answers = [Response.json({ error: 'QUERY_LIMIT_EXCEEDED' }, { status: 503 })];
  const first = createClient({
    url: 'first.example',
    token: 'any0token',
    clock: scaledClock(1000),
    fetch: async () => answers.pop() ?? Response.json({ result: true }),
  });
  await first.call('any.get');
}

await warmUp();
process.once('message', async () => {
  const began = performance.now();
  const results = await Promise.allSettled(
    Array.from({ length: Number(calls) }, () => client.call('any.get').withEnvelope()),
  );
  const failed = results.filter(({ status }) => status === 'rejected').length;
  process.send?.({ failed, duration: performance.now() - began }, () => {
    redis?.disconnect();
    process.disconnect();
  });
});
process.send?.('ready');
