/**
 * What limits cost, in the process and in Redis, and how several processes get along that share nothing but their address. Needs
 * `redis-server`.
 *
 *     npm run -s bench -- limits
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { memoryLimiter, type Limiter } from '@oint/core';
import { redisLimiter } from '@oint/core/redis';
import { Redis } from 'ioredis';

import { RedisServer } from '../../../packages/core/test/redis-server.ts';
import { inParallel } from './in-parallel.ts';
import { print, printTable } from './print.ts';
import { scaledClock } from './scaled-clock.ts';
import { openBusyPortal } from './several/portal.ts';
import { runProcesses } from './several/processes.ts';

const LIMITS = { capacity: 1e9, rate: 1e6, operating: 480 };
const REQUESTS = 20_000;
const PORTALS = 10_000;
const FACTOR = 10;

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

let order = 0;

async function admit(limiter: Limiter, portal: string): Promise<void> {
  order += 1;
  const request = { portal, identity: 'app', method: 'crm.deal.list', order };
  if (limiter.acquireNow?.(request) !== true) await limiter.acquire(request);
}

/** @returns Requests a second. */
async function throughput(limiter: Limiter, width: number): Promise<number> {
  const began = performance.now();
  await inParallel(REQUESTS, width, () => admit(limiter, 'https://one.example'));
  return Math.round(REQUESTS / ((performance.now() - began) / 1000));
}

/** @returns Milliseconds, and kilobytes of memory that the limiter keeps, for a request to each of many portals. */
async function manyPortals(limiter: Limiter): Promise<[duration: number, memory: number]> {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const began = performance.now();
  await inParallel(PORTALS, 100, (index) => admit(limiter, `https://portal${index}.example`));
  const duration = performance.now() - began;
  collectGarbage();
  const memory = (process.memoryUsage().heapUsed - before) / 1000;
  // It has to be alive until here.
  await admit(limiter, 'https://one.example');
  return [Math.round(duration), Math.round(memory)];
}

const server = await RedisServer.open(false);
const redis = new Redis(server.url);
try {
  const limiters: readonly (readonly [name: string, limiter: Limiter])[] = [
    ['in the process', memoryLimiter({ limits: LIMITS })],
    ['in Redis', redisLimiter(redis, { limits: LIMITS })],
  ];
  const rows: (string | number)[][] = [
    ['limits', 'requests/s, 1 at a time', '50 at a time', `${PORTALS} portals, ms`, 'kB'],
  ];
  for (const [name, limiter] of limiters) {
    const speeds = [await throughput(limiter, 1), await throughput(limiter, 50)];
    rows.push([name, ...speeds, ...(await manyPortals(limiter))]);
  }
  printTable(rows);
  print();

  print('Three processes behind one address that share nothing, 2 requests a second after 50');
  const crowd: (string | number)[][] = [['calls each', 'failed', 'refused', 's', 's at best']];
  for (const calls of [100, 300]) {
    const clock = scaledClock(FACTOR);
    const portal = await openBusyPortal(() => clock.now());
    const outcomes = await runProcesses(3, [portal.origin, '', calls, FACTOR]);
    const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
    const duration = (Math.max(...outcomes.map((outcome) => outcome.duration)) * FACTOR) / 1000;
    crowd.push([calls, failed, portal.counts.refused, Math.round(duration), (3 * calls - 50) / 2]);
    portal.close();
  }
  printTable(crowd);
} finally {
  redis.disconnect();
  await server.close();
}
