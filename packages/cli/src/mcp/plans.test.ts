import { expect, test } from 'vitest';

import { Pages } from './pages.ts';
import { Plans } from './plans.ts';

const MINUTE = 60_000;
const CALLS = [{ method: 'crm.deal.add', version: 2, params: {} }] as const;

function clock() {
  let now = 0;
  return {
    now: () => now,
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

test('a plan lives ten minutes', () => {
  const { now, pass } = clock();
  const plans = new Plans(now);
  const [early, late] = [plans.add('ann', CALLS), plans.add('ann', CALLS)];
  pass(10 * MINUTE - 1);
  expect(plans.take('ann', early.id)).toEqual(CALLS);
  pass(1);
  expect(plans.take('ann', late.id)).toBeUndefined();
});

test('a plan is for its owner, and for one time', () => {
  const plans = new Plans(() => 0);
  const { id } = plans.add('ann', CALLS);
  expect(plans.take('bob', id)).toBeUndefined();
  expect(plans.take('ann', id)).toEqual(CALLS);
  expect(plans.take('ann', id)).toBeUndefined();
});

test('what came of a plan is told to its owner, for as long as a plan lives', () => {
  const { now, pass } = clock();
  const plans = new Plans(now);
  const { id } = plans.add('ann', CALLS);
  expect(plans.outcomesOf('ann', id)).toBeUndefined();
  plans.take('ann', id);
  expect(plans.outcomesOf('ann', id)).toBe('under way');
  const outcomes = [{ method: 'crm.deal.add', status: 'unknown' }] as const;
  plans.settle('ann', id, outcomes);
  expect(plans.outcomesOf('ann', id)).toEqual(outcomes);
  expect(plans.outcomesOf('bob', id)).toBeUndefined();
  pass(10 * MINUTE);
  expect(plans.outcomesOf('ann', id)).toBeUndefined();
});

test('asking costs no plan, and neither does what others plan', () => {
  const plans = new Plans(() => 0);
  const ids = Array.from({ length: 100 }, () => plans.add('ann', CALLS).id);
  for (let count = 0; count < 200; count += 1) plans.add('bob', CALLS);
  plans.take('ann', 'plan-of-nobody');
  expect(plans.take('ann', ids[0] ?? '')).toEqual(CALLS);
});

test('of many plans the oldest are forgotten', () => {
  const plans = new Plans(() => 0);
  const ids = Array.from({ length: 101 }, () => plans.add('ann', CALLS).id);
  expect(plans.take('ann', ids[0] ?? '')).toBeUndefined();
  expect(plans.take('ann', ids[100] ?? '')).toEqual(CALLS);
});

test('a cursor is for its owner, and lives ten minutes', () => {
  const { now, pass } = clock();
  const pages = new Pages(now);
  const cursor = pages.keep('ann', { rows: [1], next: undefined, fields: undefined }) ?? '';
  expect(pages.get('bob', cursor)).toBeUndefined();
  expect(pages.get('ann', cursor)?.rows).toEqual([1]);
  pass(10 * MINUTE);
  expect(pages.get('ann', cursor)).toBeUndefined();
  expect(pages.keep('ann', { rows: [], next: undefined, fields: undefined })).toBeUndefined();
});
