import { errorOfVersion3, isRecord, textOf, type Call, type Outcome } from './call.ts';
import type { Executor } from './execute.ts';
import type { Body } from './params.ts';

/**
 * `batch` of version 3: an array at the root, `{ method, query }` each; results in the same order. The documentation does
 * not say what an error inside does: here it ends the batch and is the whole answer, what came before stays executed.
 *
 * @param limit So many commands are executed, then the connection breaks.
 */
export function runBatch3(call: Call, body: Body, executor: Executor, limit = Infinity): Outcome {
  if (!Array.isArray(body)) {
    throw errorOfVersion3(400, 'INVALIDSELECT', 'The batch is not an array');
  }
  const commands: readonly unknown[] = body;
  const result = commands.slice(0, limit).map((command) => {
    const { method, query } = isRecord(command) ? command : {};
    const params = isRecord(query) ? query : {};
    const { credential } = call;
    return executor.command({
      version: 3,
      method: textOf(method),
      params,
      credential,
      inBatch: true,
    })?.result;
  });
  return { result };
}
