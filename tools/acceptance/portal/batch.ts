import {
  entriesOf,
  errorBody,
  isRecord,
  parameter,
  PortalError,
  textOf,
  type Call,
  type Outcome,
} from './call.ts';
import type { Time } from './clock.ts';
import type { Executor } from './execute.ts';
import { parseQuery } from './params.ts';
import { phpMap } from './php-json.ts';

const MAXIMUM = 50;

/** `upload` and `download` and a further `batch` cannot stand in one. */
const NOT_ALLOWED = /^(batch|upload|download)$/iu;

/**
 * `batch` of version 2: commands as texts, one after the other, `$result[key][field]` replaced by what came before.
 *
 * @param limit So many commands are executed, then the connection breaks.
 */
export function runBatch(
  call: Call,
  executor: Executor,
  time: (command: Call) => Time,
  limit = Infinity,
): Outcome {
  const commands = entriesOf(parameter(call.params, 'cmd'));
  const halts = ['1', 'true'].includes(textOf(parameter(call.params, 'halt')));
  const keys = new Set(commands.map(([key]) => key));
  const results = new Map<string, unknown>();
  const errors: [string, unknown][] = [];
  const totals: [string, unknown][] = [];
  const nexts: [string, unknown][] = [];
  const executed: [string, Call][] = [];
  for (const [index, [key, text]] of commands.entries()) {
    if (index >= limit) break;
    try {
      if (index >= MAXIMUM) throw tooLong();
      const command = commandOf(textOf(text), call, results, keys);
      const outcome = executor.command(command);
      if (outcome === undefined) continue;
      results.set(key, outcome.result);
      if (outcome.total !== undefined) totals.push([key, outcome.total]);
      if (outcome.next !== undefined) nexts.push([key, outcome.next]);
      executed.push([key, command]);
    } catch (error) {
      if (!(error instanceof PortalError)) throw error;
      errors.push([key, errorBody(error, 2)]);
      if (halts) break;
    }
  }
  return {
    result: {
      result: phpMap([...results]),
      result_error: phpMap(errors),
      result_total: phpMap(totals),
      result_next: phpMap(nexts),
      // Only now: all commands carry the figure that the batch has in the end.
      result_time: phpMap(executed.map(([key, command]) => [key, time(command)])),
    },
  };
}

function tooLong(): PortalError {
  return new PortalError(400, 'ERROR_BATCH_LENGTH_EXCEEDED', 'Max batch length exceeded');
}

function commandOf(
  text: string,
  { credential }: Call,
  results: ReadonlyMap<string, unknown>,
  keys: ReadonlySet<string>,
): Call {
  const [method = '', ...query] = text.split('?');
  if (NOT_ALLOWED.test(method)) {
    throw new PortalError(
      405,
      'ERROR_BATCH_METHOD_NOT_ALLOWED',
      'Method is not allowed for batch usage',
    );
  }
  const params = Object.fromEntries(
    Object.entries(parseQuery(query.join('?'))).map(([name, value]) => [
      name,
      resolve(value, results, keys),
    ]),
  );
  return { version: 2, method, params, credential, inBatch: true };
}

/** Replaces references, however deep they stand. */
function resolve(
  value: unknown,
  results: ReadonlyMap<string, unknown>,
  keys: ReadonlySet<string>,
): unknown {
  if (isRecord(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, resolve(part, results, keys)]),
    );
  }
  if (typeof value !== 'string') return value;
  const whole = reference(value, results, keys);
  if (whole !== undefined) return whole.value;
  return value.replaceAll(/\$result(?:\[[^\]]*\])+/gu, (found) => {
    const part = reference(found, results, keys);
    return part === undefined ? found : textOf(part.value);
  });
}

/** What a reference stands for: `''` where its command gave nothing, undefined where no command is meant. */
function reference(
  text: string,
  results: ReadonlyMap<string, unknown>,
  keys: ReadonlySet<string>,
): { value: unknown } | undefined {
  if (!/^\$result(?:\[[^\]]*\])+$/u.test(text)) return undefined;
  const [key = '', ...path] = [...text.matchAll(/\[([^\]]*)\]/gu)].map(([, name = '']) => name);
  if (!keys.has(key)) return undefined;
  let value = results.get(key);
  for (const name of path) value = entriesOf(value).find(([field]) => field === name)?.[1];
  return { value: value ?? '' };
}
