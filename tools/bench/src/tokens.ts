/**
 * An expired token that 1,000 calls of 8 processes meet at once: it is renewed once. Needs `redis-server`.
 *
 *     npm run -s bench -- tokens
 */
import { keepTokens } from '@oint/core/authorization';
import { redisTokenStore } from '@oint/core/redis';
import { Redis } from 'ioredis';

import { RedisServer } from '../../../packages/core/test/redis-server.ts';
import { print, printTable } from './print.ts';
import { openBusyPortal } from './several/portal.ts';
import { runProcesses } from './several/processes.ts';

const PROCESSES = 8;
const CALLS = 125;

const server = await RedisServer.open();
const portal = await openBusyPortal();
const redis = new Redis(server.url);
try {
  const rows: (string | number)[][] = [['the token', 'calls', 'failed', 'renewals', 'ms']];
  for (const [name, expiresAt] of [
    ['is called expired by the portal', Date.now() + 3_600_000],
    ['has come to its end', 0],
  ] as const) {
    portal.counts.refreshes = 0;
    await keepTokens(redisTokenStore(redis), 'member', {
      accessToken: 'old0token',
      refreshToken: 'refresh0token',
      expiresAt,
    });
    const outcomes = await runProcesses(PROCESSES, [portal.origin, server.url, CALLS]);
    const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
    const duration = Math.max(...outcomes.map((outcome) => outcome.duration));
    rows.push([name, PROCESSES * CALLS, failed, portal.counts.refreshes, Math.round(duration)]);
  }
  print(`${PROCESSES} processes, ${CALLS} calls at once each, tokens in Redis`);
  printTable(rows);
} finally {
  redis.disconnect();
  portal.close();
  await server.close();
}
