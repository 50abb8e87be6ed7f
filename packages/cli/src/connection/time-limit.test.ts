import { AbortedError, TimeoutError } from '@oint/core';
import { expect, test } from 'vitest';

import { timeLimit } from './time-limit.ts';

test('what the limit ended, it explains', async () => {
  const limit = timeLimit(1);
  await new Promise((resolve) => limit.signal.addEventListener('abort', resolve));
  const error = await limit.explain(new AbortedError('crm.lead.add', undefined, true));
  expect(error).toBeInstanceOf(TimeoutError);
  expect(error).toMatchObject({ method: 'crm.lead.add', mayHaveExecuted: true, timeout: 1 });
  const other = new TypeError('x');
  expect(await limit.explain(other)).toBe(other);
});

test.each([[undefined], [2 ** 40]])('%s ends nothing', async (milliseconds) => {
  const limit = timeLimit(milliseconds);
  const error = new AbortedError('a', undefined);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(limit.signal.aborted).toBe(false);
  expect(await limit.explain(error)).toBe(error);
  limit.end();
});
