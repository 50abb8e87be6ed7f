import { setTimeout as pause } from 'node:timers/promises';

import { expect, test } from 'vitest';

import { en } from '../messages/en.ts';
import { type Listener, Progress, progressHooks, telling } from './progress.ts';

type Told = Parameters<Listener>[0];

function listening() {
  const told: Told[] = [];
  const progress = new Progress(async (step) => {
    told.push(step);
  });
  return { told, progress };
}

test('the number grows, whether steps are counted or not', () => {
  const { told, progress } = listening();
  progress.tell('first', { done: 0, total: 2 });
  progress.tell('waiting');
  progress.tell('again', { done: 0, total: 2 });
  progress.tell('second', { done: 1, total: 2 });
  const numbers = told.map((step) => step.progress);
  expect(numbers[0]).toBe(0);
  expect(numbers[3]).toBe(1);
  expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
  expect(told.map(({ total }) => total)).toEqual([2, undefined, 2, 2]);
});

test('a listener that has gone is no failure', () => {
  const progress = new Progress(() => Promise.reject(new Error('gone')));
  expect(() => progress.tell('first')).not.toThrow();
});

test('waits and pages are told to the call that they are of, however many there are at once', async () => {
  const hooks = progressHooks({ messages: en });
  const place = { id: '1', portal: 'example', attempt: 1 };
  const [ann, bob] = [listening(), listening()];
  await Promise.all([
    telling(ann.progress, async () => {
      await pause(2);
      hooks.wait?.({ ...place, method: 'crm.deal.list', duration: 1500 });
    }),
    telling(bob.progress, async () => {
      hooks.wait?.({ ...place, method: 'crm.lead.list', duration: 300 });
      await pause(1);
      hooks.page?.({ method: 'crm.lead.list', portal: 'example', rows: 50, read: 50, total: 60 });
    }),
  ]);
  hooks.wait?.({ ...place, method: 'nobody.asked', duration: 5000 });
  expect(ann.told).toEqual([
    { progress: 0, message: expect.stringMatching(/crm\.deal\.list.* 2 s/u) },
  ]);
  expect(bob.told).toEqual([{ progress: 50, total: 60, message: 'crm.lead.list: 50' }]);
});
