import { isFields, type Json, type Value } from '../../values.ts';
import type { RunCommand } from '../batch.ts';
import { RestError, SYSTEM_ERRORS } from '../errors.ts';
import type { Answer } from '../method.ts';
import { V3_ERRORS } from './errors.ts';

/**
 * `batch` of REST 3.0: a list of `{ method, query }`, a list of results. The first call that fails fails the batch, as
 * there is no place for its error in the list; what ran before stays done.
 */
export async function runBatchV3(body: Value | undefined, run: RunCommand): Promise<Answer> {
  const commands = commandsOf(body);
  if (commands === undefined) throw new RestError(V3_ERRORS.invalidSelect);
  const results: Json[] = [];
  for (const command of commands) {
    const method = isFields(command) ? command['method'] : undefined;
    const query = isFields(command) ? command['query'] : undefined;
    if (typeof method !== 'string') throw new RestError(V3_ERRORS.invalidSelect);
    if (method.toLowerCase() === 'batch') throw new RestError(SYSTEM_ERRORS.batchMethod);
    const answer = await run(method, isFields(query) ? query : {});
    results.push(answer.result);
  }
  return { result: results };
}

/** A list; for PHP an object with the keys 0, 1, 2 … is one too, and the official client sends it so. */
function commandsOf(body: Value | undefined): readonly Value[] | undefined {
  if (Array.isArray(body)) return body;
  if (!isFields(body)) return undefined;
  const entries = Object.entries(body);
  const isList = entries.length > 0 && entries.every(([key], index) => key === String(index));
  return isList ? entries.map(([, command]) => command) : undefined;
}
