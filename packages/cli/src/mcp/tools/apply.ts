import { isOintError } from '@oint/core';

import { fitValue, LARGEST_ANSWER } from '../budget.ts';
import type { Caller, Session } from '../session.ts';
import { ToolError } from '../tool-error.ts';
import type { Tool } from '../tool.ts';
import { withFiles } from './files.ts';
import type { PlannedCall } from './planned-call.ts';
import { textIn } from './tool-input.ts';

/** What came of a call. */
interface Outcome {
  readonly method: string;
  readonly status: 'done' | 'failed' | 'unknown' | 'not sent';
  readonly result?: unknown;
  readonly error?: string;
}

export const apply: Tool = {
  name: 'b24_apply',
  title: 'Carry a plan out',
  description:
    'Carries out a plan of b24_plan_write, once. It stops at the first call that fails. "unknown": nobody heard whether it was done; look before anything is planned anew.',
  input: {
    type: 'object',
    properties: { plan: { type: 'string' } },
    required: ['plan'],
    additionalProperties: false,
  },
  output: {
    type: 'object',
    properties: {
      outcomes: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            method: { type: 'string' },
            status: { enum: ['done', 'failed', 'unknown', 'not sent'] },
            result: {},
            error: { type: 'string' },
          },
          required: ['method', 'status'],
        },
      },
    },
    required: ['outcomes'],
  },
  hints: { readOnlyHint: false, destructiveHint: true, idempotentHint: false, openWorldHint: true },
  async run(input, session, caller) {
    const plan = textIn(input, 'plan') ?? '';
    const calls = session.plans.take(caller.client, plan);
    if (calls === undefined) {
      await session.audit.note({
        tool: 'b24_apply',
        client: caller.client,
        outcome: 'refused',
        plan,
      });
      throw new ToolError(
        'plan: unknown, older than ten minutes, or carried out already; nothing was sent',
      );
    }
    const outcomes: Outcome[] = [];
    let isStopped = false;
    for (const [index, call] of calls.entries()) {
      const { method } = call;
      const outcome: Outcome = isStopped
        ? { method, status: 'not sent' }
        : await carriedOut(call, `${plan}-${index}`, session, caller);
      isStopped ||= outcome.status !== 'done';
      outcomes.push(outcome);
    }
    const room = LARGEST_ANSWER / outcomes.length;
    return { outcomes: outcomes.map((outcome) => fitValue(outcome, room).shown) };
  },
};

async function carriedOut(
  { method, version, params }: PlannedCall,
  key: string,
  session: Session,
  caller: Caller,
): Promise<Outcome> {
  const noted = { tool: 'b24_apply', client: caller.client, method, params, plan: key };
  let isSent = false;
  try {
    const client = await session.client();
    const full = await withFiles(params, session.folder);
    isSent = true;
    const result = await client.call(method, full, {
      version,
      access: 'write',
      signal: caller.signal,
      ...(version === 3 ? { idempotencyKey: key } : {}),
    });
    await session.audit.note({ ...noted, outcome: 'done' });
    return { method, status: 'done', result };
  } catch (error) {
    const status = !isSent ? 'not sent' : mayHaveRun(error) ? 'unknown' : 'failed';
    const detail = session.context.redactor.text(
      error instanceof Error ? error.message : String(error),
    );
    await session.audit.note({
      ...noted,
      outcome: status === 'unknown' ? 'unknown' : 'failed',
      detail,
    });
    return { method, status, error: detail };
  }
}

/** Whether the portal may have carried it out although it did not say so. */
function mayHaveRun(error: unknown): boolean {
  return !isOintError(error) || error.mayHaveExecuted;
}
