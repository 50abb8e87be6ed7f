import { fitValue, LARGEST_ANSWER, NAMES_ROOM } from '../budget.ts';
import { describeFailure } from '../describe-failure.ts';
import type { Outcome } from '../plans.ts';
import type { Caller, Session } from '../session.ts';
import { ToolError } from '../tool-error.ts';
import type { Tool } from '../tool.ts';
import type { PlannedCall } from './planned-call.ts';
import { sendPlanned } from './send-planned.ts';
import { textIn } from './tool-input.ts';

const TOOL = 'b24_apply';

export const apply: Tool = {
  name: TOOL,
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
            leftOut: { type: 'array', items: { type: 'string' } },
          },
          required: ['method', 'status'],
        },
      },
    },
    required: ['outcomes'],
  },
  hints: { readOnlyHint: false, destructiveHint: true, idempotentHint: false, openWorldHint: true },
  notesItself: true,
  async run(input, session, caller) {
    const plan = textIn(input, 'plan') ?? '';
    const { client, progress } = caller;
    const calls = session.plans.take(client, plan);
    if (calls === undefined) throw await refusedAgain(plan, session, caller);
    const outcomes: Outcome[] = [];
    let isStopped = false;
    for (const [index, call] of calls.entries()) {
      progress.tell(call.method, { done: index, total: calls.length });
      const key = `${plan}-${index}`;
      const outcome: Outcome =
        isStopped || caller.signal.aborted
          ? { method: call.method, status: 'not sent' }
          : await carriedOut(call, key, session, caller);
      isStopped ||= outcome.status !== 'done';
      outcomes.push(outcome);
    }
    const short = shortened(outcomes);
    session.plans.settle(client, plan, short);
    return { outcomes: short };
  },
};

/** Each in the room that it has; what does not fit is named. */
function shortened(outcomes: readonly Outcome[]): readonly Outcome[] {
  const room = LARGEST_ANSWER / outcomes.length - 100;
  return outcomes.map(({ result, error, ...outcome }) => {
    const { shown, left } = fitValue(result, Math.max(100, room - NAMES_ROOM));
    const names = room > 2 * NAMES_ROOM ? left : left.slice(0, 1);
    return {
      ...outcome,
      ...(result === undefined ? {} : { result: shown }),
      ...(names.length > 0 ? { leftOut: names } : {}),
      ...(error === undefined ? {} : { error: error.slice(0, Math.max(100, room)) }),
    };
  });
}

/** A plan is carried out once; whoever did not hear what came of it is told. */
async function refusedAgain(
  plan: string,
  { plans, audit }: Session,
  { client }: Caller,
): Promise<ToolError> {
  await audit.note({ tool: TOOL, client, outcome: 'refused', plan: plan.slice(0, 100) });
  const known = plans.outcomesOf(client, plan);
  if (known === undefined) {
    return new ToolError('plan: unknown, or older than ten minutes; nothing was sent');
  }
  return new ToolError(
    known === 'under way'
      ? 'plan: it is being carried out; nothing was sent again'
      : `plan: carried out already, and nothing was sent again. What came of it: ${JSON.stringify(known)}`,
  );
}

async function carriedOut(
  call: PlannedCall,
  key: string,
  session: Session,
  caller: Caller,
): Promise<Outcome> {
  const { method, params } = call;
  const { audit, context } = session;
  const noted = { tool: TOOL, client: caller.client, method, plan: key };
  let isSent = false;
  const sending = async (): Promise<void> => {
    await audit.note({ ...noted, params, outcome: 'sending' });
    isSent = true;
  };
  try {
    const result = await sendPlanned(call, key, { session, signal: caller.signal, sending });
    await audit.note({ ...noted, outcome: 'done' }).catch(() => {});
    return { method, status: 'done', result };
  } catch (error) {
    const { text, mayHaveRun } =
      error instanceof ToolError
        ? { text: error.message, mayHaveRun: false }
        : await describeFailure(error, true, context);
    const status = !isSent ? 'not sent' : mayHaveRun ? 'unknown' : statusOf(caller);
    await audit.note({ ...noted, outcome: status, detail: text }).catch(() => {});
    return { method, status, error: text };
  }
}

/** What is surely not carried out: the portal refused it, or it was taken back while it waited. */
function statusOf({ signal }: Caller): 'failed' | 'not sent' {
  return signal.aborted ? 'not sent' : 'failed';
}
