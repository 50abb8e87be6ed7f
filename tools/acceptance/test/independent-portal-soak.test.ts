import { expect, test } from 'vitest';

import { drive, wrongsOf } from '../soak/drive.ts';
import { makeFaulty } from '../soak/faults.ts';
import { connected } from './second-portal.ts';

test('tells the truth at 10 % faults', async () => {
  await using one = await connected(
    { timeout: 300_000, maxWait: Infinity, retry: { attempts: 10, refusals: 100 } },
    { seed: 7 },
  );
  makeFaulty(one.portal, 10);
  const told = await drive(one.client, 200, 8);
  expect(told.done.size).toBeGreaterThan(500);
  expect(wrongsOf(told, one.portal.ledger.counts())).toStrictEqual({
    duplicates: 0,
    'silent losses': 0,
    'wrong "not executed"': 0,
    'incomplete lists': 0,
    'limit errors': 0,
  });
});
