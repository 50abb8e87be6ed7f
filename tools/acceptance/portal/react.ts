import { json } from './answers.ts';
import { entriesOf, parameter, PortalError } from './call.ts';
import type { Desk, Request } from './desk.ts';
import type { Reaction } from './http.ts';
import type { CutConnection, ErrorAnswer, OddBody, OddResult, Silence } from './oddities.ts';

/** Answers a request that was let in, as oddly as its oddity says. */
export async function react(request: Request, desk: Desk): Promise<Reaction> {
  const { oddity } = request;
  switch (oddity?.kind) {
    case 'error':
      return fail(request, desk, oddity);
    case 'result':
      return withResult(request, desk, oddity);
    case 'body':
      return withBody(request, desk, oddity);
    case 'cut':
      return cut(request, desk, oddity);
    case 'silence':
      return keepSilent(request, desk, oddity);
    case 'slow':
      return { ...desk.answer(request), delivery: oddity };
    // Those that have moved were sent away; envelopes and files are the desk's.
    case undefined:
    case 'moved':
    case 'file':
    case 'envelope':
      return desk.answer(request);
    default:
      return oddity satisfies never;
  }
}

function fail(request: Request, desk: Desk, oddity: ErrorAnswer): never {
  const { status, code, description = code, executed = false } = oddity;
  if (executed) desk.answer(request);
  throw new PortalError(status, code, description);
}

function withResult(
  request: Request,
  desk: Desk,
  { result, executed = true }: OddResult,
): Reaction {
  if (executed) desk.answer(request);
  return json(200, { result, time: desk.time(request.call) });
}

function withBody(request: Request, desk: Desk, oddity: OddBody): Reaction {
  const { status = 200, headers, body, executed = true } = oddity;
  if (executed) desk.answer(request);
  return { status, headers: { 'content-type': 'application/json', ...headers }, body };
}

function cut(request: Request, desk: Desk, { at, commands }: CutConnection): Reaction {
  if (at === 'before') return 'cut';
  // A single call has no middle: what was executed of it is whole, and kept under its key.
  if (at === 'within' && request.call.method === 'batch') {
    desk.run(request, commands ?? Math.floor(commandCount(request) / 2));
    return 'cut';
  }
  const answer = desk.answer(request);
  if (at !== 'body') return 'cut';
  return { ...answer, delivery: { kind: 'cut', after: Math.floor(answer.body.length / 2) } };
}

async function keepSilent(
  request: Request,
  desk: Desk,
  { executes = 'at once', until }: Silence,
): Promise<Reaction> {
  const visit = desk.receive(request);
  // The portal comes to its end with a call whose answer is lost, and keeps the answer.
  if (until === undefined && executes === 'at once') visit.answer();
  else if (executes === 'at once') visit.execute();
  if (until === undefined || executes === 'never') return 'silence';
  await until;
  return visit.answer();
}

function commandCount({ call, body }: Request): number {
  return entriesOf(call.version === 3 ? body : parameter(call.params, 'cmd')).length;
}
