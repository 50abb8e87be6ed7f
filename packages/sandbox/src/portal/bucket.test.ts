import { expect, test } from 'vitest';

import { LeakyBucket } from './bucket.ts';

const admitted = (bucket: LeakyBucket, attempts: number, now: number): number =>
  Array.from({ length: attempts }, () => bucket.admit(now)).filter(Boolean).length;

test('refuses requests once the counter is above the threshold, and leaks once a second', () => {
  const bucket = new LeakyBucket({ size: 50, leakPerSecond: 2 });
  expect(admitted(bucket, 100, 0)).toBe(51);
  expect(admitted(bucket, 10, 999)).toBe(0);
  expect(admitted(bucket, 10, 1000)).toBe(2);
  expect(admitted(bucket, 10, 1999)).toBe(0);
  expect(admitted(bucket, 100, 11_000)).toBe(20);
});

test('the documented rate never meets the limit', () => {
  const bucket = new LeakyBucket({ size: 50, leakPerSecond: 2 });
  const moments = Array.from({ length: 1000 }, (_, index) => index * 500);
  expect(moments.every((now) => bucket.admit(now))).toBe(true);
});
