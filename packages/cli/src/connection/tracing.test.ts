import { LimitError, NetworkError } from '@oint/core';
import { expect, test } from 'vitest';

import { contextFor } from '../../test/context.ts';
import { waitingHooks } from './tracing.ts';

const CALL = { id: '1', method: 'crm.lead.list', portal: 'https://p.example', attempt: 1 };
const DETAILS = { method: CALL.method, status: 503, apiCode: 'X', description: '', body: {} };
const limit = new LimitError(DETAILS);
const network = new NetworkError('x', { method: CALL.method, mayHaveExecuted: false });

const WAITING = 'crm.lead.list: waiting 3 s, as the limits of the portal demand.\n';

test.each([
  ['a short wait is not told', false, 'wait', { duration: 2000 }, ''],
  ['a long one is', false, 'wait', { duration: 2001 }, WAITING],
  [
    'so is a repetition that waits for a limit',
    false,
    'retry',
    { delay: 3000, error: limit },
    WAITING,
  ],
  ['but no other one', false, 'retry', { delay: 3000, error: network }, ''],
  [
    'with --debug all are',
    true,
    'retry',
    { delay: 300, error: network },
    '* crm.lead.list: attempt 1 failed (network), next in 300 ms\n',
  ],
  ['short waits too', true, 'wait', { duration: 400 }, WAITING.replace('3 s', '1 s')],
] as const)('%s', (_, debug, hook, event, said) => {
  const { context, stderr } = contextFor();
  const hooks = waitingHooks({ ...context, debug });
  const told: unknown = Reflect.apply(hooks[hook] ?? (() => {}), undefined, [
    { ...CALL, ...event },
  ]);
  expect(told).toBeUndefined();
  expect(stderr()).toBe(said);
});
