import { fieldOf } from '@oint/reference';

import { assign, parseFields, pathIn } from '../../arguments/fields.ts';
import { parseArguments } from '../../arguments/parse.ts';
import { textOf } from '../../arguments/text-of.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import type { Context } from '../../context/context.ts';
import type { Placed, RowAction } from '../../each/row-action.ts';
import { copyOf } from '../../json/containers.ts';
import { callArities } from '../../spec/arities.ts';
import type { RestLibrary } from '../../spec/library.ts';
import { adviseCall, knownCall } from '../calls/known-method.ts';
import { readInput, readTextOf } from '../calls/method-params.ts';
import { readApiVersion } from '../given/api-version.ts';
import { type EachLine, eachLine } from './each-line.ts';

/** A REST method that is called for many rows. */
export async function eachMethod(
  library: RestLibrary,
  method: string,
  words: readonly string[],
  context: Context,
): Promise<EachLine> {
  const { messages, sources } = context;
  const parsed = await parseArguments(words, callArities(library), messages, 'parameters');
  const { options, positionals } = parsed;
  const known = await knownCall(library, method, readApiVersion(options.get('api'), context));
  const { version, facts } = known;
  const readText = readTextOf(known);
  const input = await readInput(textOf(options.get('input')), context);
  const base = await parseFields(positionals, input, { messages, inputs: sources, readText });
  const paramsOf = (values: Placed): Record<string, unknown> => {
    const params = copyOf({ ...base });
    for (const [path, value] of values) {
      const read = typeof value === 'string' ? (readText?.(path, value) ?? value) : value;
      if (!assign(params, path, read)) throw new UsageError(messages.fieldConflict(path.join('.')));
    }
    return params;
  };
  const action: RowAction = {
    // What is no parameter is one of the fields of the entity, where the method has such.
    pathOf(target) {
      const path = pathIn(target);
      const isParam = facts === undefined || fieldOf(facts.params, path[0] ?? '') !== null;
      const fields = isParam ? undefined : fieldOf(facts.params, 'fields');
      return fields === undefined || fields === null ? path : [fields[0], ...path];
    },
    prepare: async (values) => ({
      kind: 'call',
      call: { method, params: paramsOf(values), version },
    }),
    advise: async (values) => void (await adviseCall(library, known, paramsOf(values), context)),
    identity: [method, version, base],
  };
  return eachLine(library, action, parsed, context);
}
