import { isFields, type Fields, type Json, type Value } from '../../values.ts';
import type { RunCommand } from '../batch.ts';
import { RestError, SYSTEM_ERRORS } from '../errors.ts';
import type { Answer } from '../method.ts';
import { V3_ERRORS } from './errors.ts';

/**
 * `batch` of REST 3.0: a list of `{ method, query }`, a list of results. The first call that fails fails the batch, as
 * there is no place for its error in the list; what ran before stays done.
 */
export async function runBatchV3(body: Value | undefined, run: RunCommand): Promise<Answer> {
  const commands = commandsOf(body)?.map(commandOf);
  if (commands === undefined || haveOneName(commands)) throw new RestError(V3_ERRORS.invalidSelect);
  const results: Json[] = [];
  for (const { method, query } of commands) {
    if (method.toLowerCase() === 'batch') throw new RestError(SYSTEM_ERRORS.batchMethod);
    const answer = await run(method, query);
    results.push(answer.result);
  }
  return { result: results };
}

interface Command {
  readonly method: string;
  readonly query: Fields;
  /** What others may call it by. */
  readonly as: Value | undefined;
}

/** @throws RestError unless both are there, method and query, an empty one too */
function commandOf(value: Value): Command {
  const { method, query, as } = isFields(value) ? value : {};
  const fields = Array.isArray(query) && query.length === 0 ? {} : query;
  if (typeof method !== 'string' || !isFields(fields)) {
    throw new RestError(V3_ERRORS.invalidSelect);
  }
  return { method, query: fields, as };
}

function haveOneName(commands: readonly Command[]): boolean {
  const names = commands.map(({ as }) => as).filter((as) => typeof as === 'string');
  return new Set(names).size < names.length;
}

/** A list; for PHP an object with the keys 0, 1, 2 … is one too, and the official client sends it so. */
function commandsOf(body: Value | undefined): readonly Value[] | undefined {
  if (Array.isArray(body)) return body;
  if (!isFields(body)) return undefined;
  const entries = Object.entries(body);
  const isList = entries.length > 0 && entries.every(([key], index) => key === String(index));
  return isList ? entries.map(([, command]) => command) : undefined;
}
