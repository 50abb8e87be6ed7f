import { expect, test } from 'vitest';

import { manualClock } from '../src/clock.ts';
import { failure, openSandbox, result } from './support.ts';

const NOON = Date.parse('2026-07-28T12:00:00Z');
const HOUR = 3_600_000;

function at(time: string): object {
  return { USER_ID: 4, TIME: `2026-07-${time}`, REPORT: 'forgot' };
}

test('a day is opened, paused, continued and closed', async () => {
  const clock = manualClock(NOON);
  const sandbox = await openSandbox({ clock });
  const whose = { USER_ID: 4 };
  expect(await result(sandbox, 'timeman.open', whose)).toEqual({
    STATUS: 'OPENED',
    TIME_START: '2026-07-28T12:00:00+00:00',
    TIME_FINISH: null,
    DURATION: '00:00:00',
    TIME_LEAKS: '00:00:00',
    ACTIVE: true,
    IP_OPEN: '127.0.0.1',
    IP_CLOSE: '',
    LAT_OPEN: 0,
    LON_OPEN: 0,
    LAT_CLOSE: 0,
    LON_CLOSE: 0,
    TZ_OFFSET: 0,
  });
  clock.advance(HOUR);
  expect(await result(sandbox, 'timeman.pause', whose)).toMatchObject({ STATUS: 'PAUSED' });
  const byHand = { ...whose, TIME: '2026-07-28T13:00:00+00:00', REPORT: 'late' };
  expect(await failure(sandbox, 'timeman.open', byHand)).toEqual([400, 'TIME']);
  clock.advance(HOUR / 2);
  expect(await result(sandbox, 'timeman.open', whose)).toMatchObject({
    STATUS: 'OPENED',
    TIME_LEAKS: '00:30:00',
  });
  clock.advance(2 * HOUR);
  expect(await result(sandbox, 'timeman.close', whose)).toMatchObject({
    STATUS: 'CLOSED',
    TIME_FINISH: '2026-07-28T15:30:00+00:00',
    DURATION: '03:00:00',
    TIME_LEAKS: '00:30:00',
  });
});

test('an end that was too early is taken back by a pause, and the time counts as work', async () => {
  const clock = manualClock(NOON);
  const sandbox = await openSandbox({ clock });
  await result(sandbox, 'timeman.open', { USER_ID: 4 });
  await result(sandbox, 'timeman.close', { USER_ID: 4 });
  clock.advance(HOUR);
  expect(await result(sandbox, 'timeman.pause', { USER_ID: 4 })).toMatchObject({
    STATUS: 'OPENED',
    TIME_FINISH: null,
    TIME_LEAKS: '00:00:00',
  });
  expect(await result(sandbox, 'timeman.close', { USER_ID: 4 })).toMatchObject({
    DURATION: '01:00:00',
  });
});

test('times by hand are of the same day, and wait for a supervisor', async () => {
  const clock = manualClock(NOON);
  const sandbox = await openSandbox({ clock });
  const wrong = [400, 'WRONG_DATETIME'];
  expect(await failure(sandbox, 'timeman.open', at('27T08:00:00Z'))).toEqual(wrong);
  expect(await result(sandbox, 'timeman.open', at('28T08:00:00Z'))).toMatchObject({
    STATUS: 'OPENED',
    TIME_START: '2026-07-28T08:00:00+00:00',
    ACTIVE: false,
  });
  expect(await failure(sandbox, 'timeman.close', at('29T08:00:00Z'))).toEqual(wrong);
  expect(await result(sandbox, 'timeman.close', at('28T11:15:30Z'))).toMatchObject({
    STATUS: 'CLOSED',
    DURATION: '03:15:30',
  });
});

test('a day that was left open has expired', async () => {
  const clock = manualClock(NOON);
  const sandbox = await openSandbox({ clock });
  await result(sandbox, 'timeman.open', { USER_ID: 4 });
  clock.advance(24 * HOUR);
  expect(await result(sandbox, 'timeman.status', { USER_ID: 4 })).toMatchObject({
    STATUS: 'EXPIRED',
    TIME_FINISH_DEFAULT: '2026-07-28T21:00:00+00:00',
  });
});

test('the hours are told, and unknown people are not', async () => {
  const sandbox = await openSandbox();
  expect(await result(sandbox, 'timeman.settings')).toMatchObject({
    UF_TM_FREE: false,
    UF_TM_MIN_DURATION: '08:00:00',
    ADMIN: true,
  });
  for (const method of ['open', 'close', 'pause', 'status', 'settings']) {
    expect(await failure(sandbox, `timeman.${method}`, { USER_ID: 999 })).toEqual([400, '']);
  }
});
