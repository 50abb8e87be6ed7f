import { getEventListeners } from 'node:events';

import { describe, expect, test } from 'vitest';

import { ManualClock } from '../../test/test-clock.ts';
import { nextOrder } from './arrival-order.ts';
import type { Lane } from './operating-book.ts';
import { RequestQueue } from './request-queue.ts';
import { CLOUD, settleLimits, UNLIMITED, UNTIL_REFUSED, type SettledLimits } from './settings.ts';

const free: Lane = { readyAt: (now) => now, take: () => {} };

interface Sent {
  name: number;
  at: number;
}

function setUp(limits: SettledLimits) {
  const clock = new ManualClock();
  const start = clock.now();
  const queue = new RequestQueue(clock, limits, () => 0);
  const sent: Sent[] = [];
  const add = async (name: number, lane = free, position = nextOrder()) => {
    await queue.acquire({ position, lane });
    sent.push({ name, at: clock.now() - start });
  };
  return { clock, queue, sent, add, start };
}

const small: SettledLimits = { capacity: 8, rate: 2, operating: Infinity };

describe('the queue of a portal', () => {
  test('has a place at once only while there is room and nobody waits', async () => {
    const { clock, queue, add } = setUp(small);
    expect([1, 2, 3, 4].map(() => queue.acquireNow(free))).toEqual([true, true, true, false]);
    void add(5);
    await clock.advance(0);
    await clock.advance(400);
    expect(queue.acquireNow(free)).toBe(false);
    await clock.advance(1000);
    expect(queue.acquireNow(free)).toBe(true);
  });

  test('lets a burst pass, then one request after the other at the rate', async () => {
    const { clock, sent, add } = setUp(small);
    for (let name = 0; name < 7; name += 1) void add(name);
    await clock.advance(3000);
    expect(sent.map(({ at }) => at)).toEqual([0, 0, 0, 500, 1000, 1500, 2000]);
  });

  test('keeps a thousand calls in order with one timer each at most', async () => {
    const { clock, sent, add } = setUp(CLOUD);
    for (let name = 0; name < 1000; name += 1) void add(name);
    expect(clock.pending).toBe(1);
    await clock.advance(600_000);
    expect(sent.map(({ name }) => name)).toEqual(Array.from({ length: 1000 }, (_, name) => name));
    expect(clock.timersSet).toBeLessThanOrEqual(2000);
    expect(clock.pending).toBe(0);
  });

  test('never exceeds a counter that falls once a second', async () => {
    const { clock, sent, add } = setUp(CLOUD);
    for (let name = 0; name < 300; name += 1) void add(name);
    await clock.advance(200_000);
    for (const phase of [0, 250, 999])
      expect(highestCount(sent, CLOUD.rate, phase)).toBeLessThanOrEqual(50);
  });

  test('forgets as time passes', async () => {
    const { clock, sent, add } = setUp(small);
    for (let name = 0; name < 3; name += 1) void add(name);
    await clock.advance(10_000);
    for (let name = 3; name < 6; name += 1) void add(name);
    await clock.advance(0);
    expect(sent).toHaveLength(6);
  });

  test('sends a third of a large burst at once, and the rest so that a refusal is heard', async () => {
    const { clock, sent, add } = setUp(CLOUD);
    for (let name = 0; name < 46; name += 1) void add(name);
    await clock.advance(10_000);
    expect(sent.filter(({ at }) => at === 0)).toHaveLength(15);
    expect(sent.slice(15, 18).map(({ at }) => at)).toEqual([100, 200, 300]);
    expect(sent[44]?.at).toBe(3000);
  });

  test('without limits sends at once, with no timer', async () => {
    const { clock, sent, add } = setUp(UNLIMITED);
    for (let name = 0; name < 100; name += 1) void add(name);
    await clock.advance(0);
    expect(sent).toHaveLength(100);
    expect(clock.timersSet).toBe(0);
  });

  test('tells how long a call has to wait', async () => {
    const { queue } = setUp(small);
    const waits: number[] = [];
    for (let name = 0; name < 6; name += 1) {
      void queue.acquire({
        position: nextOrder(),
        lane: free,
        onWait: (duration) => waits.push(duration),
      });
    }
    expect(waits).toEqual([500, 1000, 1500]);
  });

  test('a refusal pauses everything; refusals of the same moment count once', async () => {
    const { clock, queue, sent, add } = setUp(UNLIMITED);
    const sentAt = clock.now();
    await clock.advance(100);
    for (let times = 0; times < 5; times += 1) queue.refused(sentAt);
    void add(1);
    void add(2);
    await clock.advance(999);
    expect(sent).toEqual([]);
    await clock.advance(10_000);
    expect(sent.map(({ at }) => at)).toEqual([1100, 1100]);
  });

  test('refusals in a row make the pause longer, a success makes it short again', async () => {
    const { clock, queue } = setUp(UNLIMITED);
    const pauseAfterRefusal = async () => {
      const begin = clock.now();
      queue.refused(begin);
      let end = begin;
      void queue.acquire({ position: nextOrder(), lane: free })?.then(() => {
        end = clock.now();
        return end;
      });
      await clock.advance(60_000);
      return end - begin;
    };
    expect(await pauseAfterRefusal()).toBe(1000);
    expect(await pauseAfterRefusal()).toBe(2000);
    expect(await pauseAfterRefusal()).toBe(4000);
    queue.accepted(clock.now());
    expect(await pauseAfterRefusal()).toBe(1000);
  });

  test('pauses of several processes differ by chance, up to a half', async () => {
    const clock = new ManualClock();
    const queue = new RequestQueue(clock, UNLIMITED, () => 0.5);
    expect(queue.refused(clock.now())).toBe(1250);
  });

  test('a refusal halves the share of the rate, which grows again', async () => {
    const { clock, queue, sent, add } = setUp(CLOUD);
    queue.refused(clock.now());
    await clock.advance(501_000);
    for (let name = 0; name < 60; name += 1) void add(name);
    await clock.advance(20_000);
    expect(sent.slice(56, 59).map(({ at }) => at - (sent[55]?.at ?? 0))).toEqual([500, 1000, 1500]);
  });

  test('of a portal whose limits nobody knows learns them from a refusal', async () => {
    const { clock, queue, sent, add } = setUp(UNTIL_REFUSED);
    queue.refused(clock.now());
    for (let name = 0; name < 5; name += 1) void add(name);
    await clock.advance(60_000);
    expect(inTenths(sent)).toEqual([10, 20, 30, 40, 50]);
  });

  test('a long pause leaves the bucket full: what comes after it is no burst', async () => {
    const { clock, queue, sent, add, start } = setUp(CLOUD);
    queue.refused(start, 120_000);
    for (let name = 0; name < 4; name += 1) void add(name);
    await clock.advance(600_000);
    expect(inTenths(sent)).toEqual([1200, 1210, 1220, 1230]);
  });

  test('tells how long it will be, without those whose method rests', async () => {
    const { clock, queue, add } = setUp(small);
    const resting: Lane = { readyAt: (now) => now + 900_000, take: () => {} };
    for (let name = 0; name < 100; name += 1) void add(name, resting);
    for (let name = 0; name < 4; name += 1) void add(name);
    let told = 0;
    void queue.acquire({ position: nextOrder(), lane: free, onWait: (wait) => void (told = wait) });
    expect(told).toBe(1000);
    await clock.advance(1000);
  });

  test('a repeated call goes first', async () => {
    const { clock, sent, add } = setUp(small);
    const early = nextOrder();
    for (let name = 0; name < 6; name += 1) void add(name);
    void add(99, free, early);
    await clock.advance(10_000);
    expect(sent.map(({ name }) => name)).toEqual([0, 1, 2, 99, 3, 4, 5]);
  });

  test('a method that rests lets others pass', async () => {
    const { clock, sent, add, start } = setUp(small);
    const resting: Lane = { readyAt: (now) => Math.max(now, start + 5000), take: () => {} };
    void add(1, resting);
    void add(2);
    await clock.advance(0);
    expect(sent.map(({ name }) => name)).toEqual([2]);
    await clock.advance(5000);
    expect(sent.at(-1)).toEqual({ name: 1, at: 5000 });
  });

  test('a signal takes a call out of the queue and the others move up', async () => {
    const { clock, queue, sent, add } = setUp(small);
    for (let name = 0; name < 3; name += 1) void add(name);
    const controller = new AbortController();
    const waiting = queue.acquire({ position: nextOrder(), lane: free }, controller.signal);
    void add(4);
    controller.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
    await clock.advance(500);
    expect(sent.at(-1)).toEqual({ name: 4, at: 500 });
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
  });
});

/** Tenths of seconds: a share grows while one waits, and makes waits shorter by milliseconds. */
function inTenths(sent: readonly Sent[]): number[] {
  return sent.map(({ at }) => Math.round(at / 100));
}

/** The portal's counter at its highest, if it falls by `rate` once a second at this phase. */
function highestCount(sent: readonly Sent[], rate: number, phase: number): number {
  let count = 0;
  let second = 0;
  let highest = 0;
  for (const { at } of sent) {
    const now = Math.floor((at + phase) / 1000);
    count = Math.max(0, count - rate * (now - second));
    second = now;
    count += 1;
    highest = Math.max(highest, count);
  }
  return highest;
}

test.each([
  ['https://mine.bitrix24.ru', CLOUD],
  ['https://mine.bitrix24.com.br', CLOUD],
  ['https://portal.example', UNTIL_REFUSED],
  ['https://bitrix24.portal.example', UNTIL_REFUSED],
])('the limits of %s are found out', (portal, limits) => {
  expect(settleLimits('auto', portal)).toBe(limits);
});

test.each([
  { capacity: 0, rate: 1 },
  { capacity: 5, rate: 0 },
  { capacity: 5, rate: Number.NaN },
  { capacity: 5, rate: 1, operating: 0 },
])('limits that would stop everything are refused: %o', (limits) => {
  expect(() => settleLimits(limits, 'https://portal.example')).toThrow('limits must have');
});
