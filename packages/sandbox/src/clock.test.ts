import { expect, onTestFinished, test, vi } from 'vitest';

import { manualClock, scaledClock, systemClock } from './clock.ts';

test('a scaled clock keeps short waits short: no timer, which takes a millisecond, is set for them', async () => {
  const timers = vi.spyOn(globalThis, 'setTimeout');
  onTestFinished(() => timers.mockRestore());
  const clock = scaledClock(1000);
  const start = clock.now();
  for (let wait = 0; wait < 100; wait += 1) await clock.sleep(5);
  expect(clock.now() - start).toBeGreaterThanOrEqual(500);
  expect(timers).not.toHaveBeenCalled();
});

test('a scaled clock and the machine agree at the start', () => {
  const now = vi.spyOn(performance, 'now').mockReturnValue(5000);
  onTestFinished(() => now.mockRestore());
  expect(scaledClock(50).now()).toBe(systemClock().now());
  expect(systemClock().now()).toBe(performance.timeOrigin + 5000);
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
