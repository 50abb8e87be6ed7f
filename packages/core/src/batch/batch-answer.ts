import type { CallTime, Envelope } from '../envelope.ts';
import { InvalidResponseError } from '../errors/invalid-response-error.ts';
import type { OintError } from '../errors/oint-error.ts';
import { apiErrorOf, failureOf, type Failure } from '../protocol/answer.ts';
import { isRecord } from '../protocol/record.ts';
import type { Redactor } from '../secrets/redactor.ts';
import type { Outcome } from './command.ts';

/** Outcomes by key; commands that the portal did not come to are absent. */
export type OutcomeMap = Map<string, Outcome>;

/** A command whose outcome is looked for. */
export interface Asked {
  readonly key: string;
  readonly method: string;
}

/** How an answer is read. */
export interface AnswerReading {
  /** What the request called a command. */
  readonly nameOf: (key: string) => string;
  /** Whether the portal was to stop at the first command that fails. */
  readonly halt: boolean;
  readonly redactor: Redactor;
}

/** Reads the answer of a version 2 batch. */
export function readOutcomes(
  commands: readonly Asked[],
  { result }: Envelope<unknown>,
  { nameOf, halt, redactor }: AnswerReading,
): OutcomeMap {
  const body = isRecord(result) ? result : {};
  const parts = {
    results: entriesOf(body['result']),
    errors: entriesOf(body['result_error']),
    totals: entriesOf(body['result_total']),
    nexts: entriesOf(body['result_next']),
    times: entriesOf(body['result_time']),
  };
  const outcomes: OutcomeMap = new Map();
  for (const { key, method } of commands) {
    const name = nameOf(key);
    const error = parts.errors.get(name);
    if (!isNothing(error)) {
      const outcome = failed(method, error, redactor);
      // Who gives a result beside an error has executed something.
      if (!isNothing(parts.results.get(name))) doubt(outcome.error);
      outcomes.set(key, outcome);
    } else if (parts.results.has(name)) {
      outcomes.set(key, {
        status: 'done',
        result: parts.results.get(name),
        total: numberOf(parts.totals.get(name)),
        next: numberOf(parts.nexts.get(name)),
        time: timeOf(parts.times.get(name)),
      });
    }
  }
  return withDoubts(commands, outcomes, halt);
}

/**
 * Reads the answer of a version 3 batch: a list in the order of the commands. One of another length says nothing of any of
 * them, as nobody knows which are missing.
 */
export function readOutcomes3(
  commands: readonly Asked[],
  { result }: Envelope<unknown>,
  { redactor }: AnswerReading,
): OutcomeMap {
  const isTold = !Array.isArray(result) || result.length === commands.length;
  const results = entriesOf(isTold ? result : []);
  const outcomes: OutcomeMap = new Map();
  for (const [position, { key, method }] of commands.entries()) {
    const place = String(position);
    const found = results.get(place);
    if (isRecord(found) && 'error' in found && failureOf(found) !== undefined) {
      outcomes.set(key, failed(method, found, redactor));
    } else if (results.has(place)) outcomes.set(key, { status: 'done', result: found });
  }
  return withDoubts(commands, outcomes, false);
}

/**
 * What the answer says nothing of, may have been executed. Only behind the command at which the portal stopped nothing is to
 * be expected, and that it stopped shows in that nothing is there.
 */
function withDoubts(commands: readonly Asked[], outcomes: OutcomeMap, halt: boolean): OutcomeMap {
  const stop = commands.findIndex(({ key }) => outcomes.get(key)?.status === 'failed');
  const behind = commands.slice(stop + 1);
  const hasStopped = halt && stop !== -1 && behind.every(({ key }) => !outcomes.has(key));
  for (const { key, method } of hasStopped ? commands.slice(0, stop) : commands) {
    if (outcomes.has(key)) continue;
    const error = new InvalidResponseError(`the answer says nothing of the command ${key}`, {
      reason: 'shape',
      method,
      status: 200,
      excerpt: '',
    });
    outcomes.set(key, { status: 'failed', error });
  }
  return outcomes;
}

/** Lets an error say that the command may have been executed. */
export function doubt(error: OintError): void {
  Object.assign(error, { mayHaveExecuted: true });
}

/** PHP writes an array with the keys 0, 1, … as a list, and an empty one as `[]`. */
function entriesOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

/** What PHP writes where there is nothing. */
function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

function failed(method: string, body: unknown, redactor: Redactor) {
  const { code, description } = failureIn(body);
  const error = apiErrorOf({
    method,
    status: 200,
    apiCode: redactor.text(code),
    description: redactor.text(description),
    body: redactor.json(body),
  });
  // An error that says nothing does not say that it came instead of the execution. Many classic methods say why, without a code.
  if (code === '' && description === '') doubt(error);
  return { status: 'failed', error } as const;
}

function failureIn(body: unknown): Failure {
  if (typeof body === 'string') return { code: body, description: '' };
  const failure = isRecord(body) ? failureOf(body) : undefined;
  return failure ?? { code: '', description: '' };
}

/** Some methods write numbers as text, as they come from the database. */
function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d+$/u.test(value) ? Number(value) : value;
  return typeof number === 'number' && number >= 0 ? number : undefined;
}

function timeOf(value: unknown): CallTime | undefined {
  return isRecord(value) ? value : undefined;
}
