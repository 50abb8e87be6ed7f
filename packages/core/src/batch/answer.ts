import type { CallTime, Envelope } from '../envelope.ts';
import { apiErrorOf, failureOf } from '../protocol/answer.ts';
import { isRecord } from '../protocol/record.ts';
import type { Redactor } from '../secrets/redactor.ts';
import type { KeyedCommand, Outcome } from './command.ts';

/** Outcomes by key; commands that the portal did not come to are absent. */
export type OutcomeMap = Map<string, Outcome>;

/** Reads the answer of a version 2 batch. */
export function readOutcomes(
  commands: readonly KeyedCommand[],
  envelope: Envelope<unknown>,
  redactor: Redactor,
): OutcomeMap {
  const body = isRecord(envelope.result) ? envelope.result : {};
  const parts = {
    results: entriesOf(body['result']),
    errors: entriesOf(body['result_error']),
    totals: entriesOf(body['result_total']),
    nexts: entriesOf(body['result_next']),
    times: entriesOf(body['result_time']),
  };
  const outcomes: OutcomeMap = new Map();
  for (const { key, method } of commands) {
    const error = parts.errors.get(key);
    if (error !== undefined) outcomes.set(key, failed(method, error, redactor));
    else if (parts.results.has(key)) {
      outcomes.set(key, {
        status: 'done',
        result: parts.results.get(key),
        total: numberOf(parts.totals.get(key)),
        next: numberOf(parts.nexts.get(key)),
        time: timeOf(parts.times.get(key)),
      });
    }
  }
  return outcomes;
}

/** Reads the answer of a version 3 batch: a list in the order of the calls. */
export function readOutcomes3(
  commands: readonly KeyedCommand[],
  envelope: Envelope<unknown>,
  redactor: Redactor,
): OutcomeMap {
  const results = entriesOf(envelope.result);
  const outcomes: OutcomeMap = new Map();
  for (const [position, { key, method }] of commands.entries()) {
    const place = String(position);
    const result = results.get(place);
    if (isRecord(result) && 'error' in result && failureOf(result) !== undefined) {
      outcomes.set(key, failed(method, result, redactor));
    } else if (results.has(place)) outcomes.set(key, { status: 'done', result });
  }
  return outcomes;
}

/** PHP writes an array with the keys 0, 1, … as a list, and an empty one as `[]`. */
function entriesOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

function failed(method: string, body: unknown, redactor: Redactor): Outcome {
  const failure = isRecord(body) ? failureOf(body) : undefined;
  const error = apiErrorOf({
    method,
    status: 200,
    apiCode: redactor.text(failure?.code ?? ''),
    description: redactor.text(failure?.description ?? ''),
    body: redactor.json(body),
  });
  return { status: 'failed', error };
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function timeOf(value: unknown): CallTime | undefined {
  return isRecord(value) ? value : undefined;
}
