/** Several processes behind one address that know nothing of each other: each has a limiter of its own. */
import { beforeAll, expect, test } from 'vitest';

import { createClient, memoryLimiter } from '../src/index.ts';
import { fastClock, ManualClock } from './test-clock.ts';

const CAPACITY = 50;
const RATE = 2;

/** A portal that counts as the documentation says: what it took is forgotten once a second. */
function countingPortal(clock: ManualClock, latency: () => number) {
  const counts = { taken: 0, refused: 0 };
  let level = 0;
  let at = clock.now();
  const wait = () => new Promise<void>((resolve) => void clock.after(latency(), resolve));
  const fetch = async (): Promise<Response> => {
    await wait();
    const seconds = Math.floor((clock.now() - at) / 1000);
    level = Math.max(0, level - seconds * RATE);
    at += seconds * 1000;
    const isTaken = level < CAPACITY;
    level += isTaken ? 1 : 0;
    counts[isTaken ? 'taken' : 'refused'] += 1;
    await wait();
    return isTaken
      ? Response.json({ result: true })
      : Response.json({ error: 'QUERY_LIMIT_EXCEEDED' }, { status: 503 });
  };
  return { counts, fetch };
}

/** The clock of one process: the same time, but limiters that share a clock share what they know. */
function processClock(clock: ManualClock) {
  return {
    now: () => clock.now(),
    after: (milliseconds: number, task: () => void) => clock.after(milliseconds, task),
  };
}

function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

/** What is loaded on demand is there from the beginning: the clock of a test does not stand still for it. */
beforeAll(async () => {
  const answers = [Response.json({ error: 'QUERY_LIMIT_EXCEEDED' }, { status: 503 })];
  const fetch = async () => answers.pop() ?? Response.json({ result: true });
  const clock = fastClock(1000);
  await createClient({ url: 'first.example', token: 't', clock, fetch }).call('crm.deal.add');
});

test.each([1, 2, 3])(
  'three processes with 300 calls are hardly refused: chance %i',
  async (seed) => {
    const clock = new ManualClock();
    const random = chance(seed);
    const { counts, fetch } = countingPortal(clock, () => 50 + random() * 100);
    let done = 0;
    const calls = [1, 2, 3].flatMap(() => {
      const own = processClock(clock);
      const limiter = memoryLimiter({ limits: 'cloud', clock: own, random });
      const client = createClient({
        url: 'portal.example',
        token: 't',
        limiter,
        clock: own,
        fetch,
      });
      return Array.from({ length: 100 }, async () => {
        await client.call('crm.deal.add', {}, { maxWait: Infinity });
        done += 1;
      });
    });
    const began = clock.now();
    while (done < calls.length) await clock.advance(1000);
    await Promise.all(calls);
    expect(counts.taken).toBe(300);
    expect(counts.refused).toBeLessThan(30);
    // The portal takes no more than 250 in 125 seconds after the first 50.
    expect(clock.now() - began).toBeLessThan(250_000);
  },
);
