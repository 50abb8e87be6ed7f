/**
 * A long run against the second portal, in a process of its own: writes of both versions, batches and lists, while requests,
 * commands and pages go wrong. Prints what must be zero: duplicates, silent losses, wrong "not executed", incomplete
 * lists, limit errors.
 *
 * Usage: node --conditions=@oint/source src/soak-odd.ts [steps] [faults in percent] [seed]
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { drive, wrongsOf } from '@oint/acceptance/soak';
import { createClient } from '@oint/core';
import { nodeFetch } from '@oint/core/node';

import { print, printTable } from './print.ts';
import { scaledClock } from './scaled-clock.ts';

const FACTOR = 300;
const TIMEOUT = 200_000;
const WIDTH = 40;

const [steps = 3000, percent = 10, seed = 7] = process.argv.slice(2).map(Number);
const clock = scaledClock(FACTOR);
const portal = fork(
  fileURLToPath(import.meta.resolve('@oint/acceptance/soak/portal')),
  [seed, percent, clock.now(), FACTOR].map(String),
);
const url = fieldOf(await answer(), 'url');
if (typeof url !== 'string') throw new Error('The portal did not start');
const fetch = nodeFetch();
const client = createClient({
  url,
  fetch,
  clock,
  timeout: TIMEOUT,
  limits: 'enterprise',
  maxWait: Infinity,
  retry: { attempts: 10, refusals: 100 },
});
const begin = performance.now();
const told = await drive(client, steps, WIDTH);
const seconds = (performance.now() - begin) / 1000;
portal.send('counts');
const wrongs = wrongsOf(told, new Map(pairs(fieldOf(await answer(), 'counts'))));
fetch.close();
portal.kill();
print(`${steps} steps, ${percent} % faults, seed ${seed}, ${seconds.toFixed(1)} s`);
printTable([
  ['writes confirmed', told.done.size],
  ['writes that may have been executed', told.uncertain.size],
  ['writes that failed for certain', told.refused.size],
  ['lists that failed with an error', told.listErrors],
  ...Object.entries(wrongs),
]);
process.exitCode = Object.values(wrongs).every((count) => count === 0) ? 0 : 1;

async function answer(): Promise<unknown> {
  const [message]: unknown[] = await once(portal, 'message');
  return message;
}

function fieldOf(message: unknown, name: string): unknown {
  return Object.entries(Object(message)).find(([key]) => key === name)?.[1];
}

function pairs(value: unknown): [string, number][] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return list.map((pair) => {
    const [marker, times]: readonly unknown[] = Array.isArray(pair) ? pair : [];
    return [String(marker), Number(times)];
  });
}
