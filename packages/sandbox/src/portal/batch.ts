import {
  isFields,
  phpArray,
  type Fields,
  type Json,
  type JsonObject,
  type Value,
} from '../values.ts';
import { parseCommand, resolveReferences } from './batch-query.ts';
import { RestError, SYSTEM_ERRORS } from './errors.ts';
import type { Answer } from './method.ts';
import { boolean } from './params.ts';

const MAX_COMMANDS = 50;

/** A method that was carried out inside a batch, with its own `time`. */
export interface NestedAnswer extends Answer {
  readonly time: JsonObject;
}

/** Runs one command as if it had been a request of its own. */
export type RunCommand = (method: string, fields: Fields) => Promise<NestedAnswer>;

/**
 * `batch`: the commands run one after the other, each may use the results of those before it. The batch itself always
 * succeeds; errors of commands are part of its result.
 *
 * @param figure - what the batch's commands took together, which each of their times tells
 */
export async function runBatch(
  fields: Fields,
  run: RunCommand,
  figure: () => JsonObject,
): Promise<Answer> {
  const halt = boolean.read(fields['halt'] ?? false) ?? false;
  const results = new Map<string, Json>();
  const errors = new Map<string, Json>();
  const totals = new Map<string, Json>();
  const nexts = new Map<string, Json>();
  const times = new Map<string, JsonObject>();

  const commands = commandsOf(fields['cmd']);
  const keys = new Set(commands.map(([key]) => key));
  for (const [index, [key, command]] of commands.entries()) {
    try {
      if (index >= MAX_COMMANDS) throw new RestError(SYSTEM_ERRORS.batchLength);
      const answer = await runCommand(command, results, keys, run);
      results.set(key, answer.result);
      times.set(key, answer.time);
      if (answer.total !== undefined) totals.set(key, answer.total);
      if (answer.next !== undefined) nexts.set(key, answer.next);
    } catch (error) {
      if (!(error instanceof RestError)) throw error;
      errors.set(key, error.toBody());
      if (halt) break;
    }
  }
  const whole = figure();
  for (const [key, time] of times) times.set(key, { ...time, ...whole });
  return {
    result: {
      result: phpArray(results),
      result_error: phpArray(errors),
      result_total: phpArray(totals),
      result_next: phpArray(nexts),
      result_time: phpArray(times),
    },
  };
}

async function runCommand(
  command: Value,
  results: ReadonlyMap<string, Json>,
  keys: ReadonlySet<string>,
  run: RunCommand,
): Promise<NestedAnswer> {
  if (typeof command !== 'string') throw new RestError(SYSTEM_ERRORS.methodNotFound);
  const { method, fields } = parseCommand(command);
  if (method.toLowerCase() === 'batch') throw new RestError(SYSTEM_ERRORS.batchMethod);
  return run(method, resolveReferences(fields, results, keys));
}

/** `cmd` is a list, a structure, or absent. */
function commandsOf(cmd: Value | undefined): (readonly [string, Value])[] {
  if (Array.isArray(cmd)) return cmd.map((command, index) => [String(index), command]);
  return isFields(cmd) ? Object.entries(cmd) : [];
}
