import { expect, test } from 'vitest';

import { manualClock, scaledClock, systemClock } from './clock.ts';

// A machine that has other things to do may stop the process in between.
test('a scaled clock keeps short waits short', { retry: 2 }, async () => {
  const clock = scaledClock(1000);
  const start = clock.now();
  // Timers alone would take a millisecond, 1000 ms of this clock, for each.
  for (let wait = 0; wait < 100; wait += 1) await clock.sleep(5);
  const passed = clock.now() - start;
  expect(passed).toBeGreaterThanOrEqual(500);
  expect(passed).toBeLessThan(50_000);
});

test('a scaled clock and the machine agree at the start', () => {
  expect(Math.abs(scaledClock(50).now() - systemClock().now())).toBeLessThan(1000);
  expect(Math.abs(systemClock().now() - Date.now())).toBeLessThan(1000);
});

test('a manual clock wakes sleepers in the order of their times', async () => {
  const clock = manualClock(1000);
  const woken: string[] = [];
  const sleepers = [
    clock.sleep(300).then(() => woken.push('late')),
    clock.sleep(100).then(() => woken.push('early')),
    clock.sleep(900).then(() => woken.push('never')),
  ];
  clock.advance(50);
  await Promise.resolve();
  expect(woken).toEqual([]);
  clock.advance(250);
  await Promise.all(sleepers.slice(0, 2));
  expect(woken).toEqual(['early', 'late']);
  expect(clock.now()).toBe(1300);
});
