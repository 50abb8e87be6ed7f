import type { Params } from '@oint/reference/requests';

import type { Context } from '../context/context.ts';
import type { CommandSpec, OptionSpec, StructurePlace } from '../spec/command.ts';
import { isRestLibrary, type Library } from '../spec/library.ts';
import { adviseNames, knownCall, warnOfUnknown } from './known-method.ts';

/**
 * Looks up the keys of structures that were given as options, as it is done with the parameters of a method that is
 * called by its name. Doubts go to stderr; the call is made all the same. What has no structure costs nothing.
 */
export async function adviseStructures(
  library: Library,
  { method, options }: CommandSpec,
  params: Params,
  context: Context,
): Promise<void> {
  const given = options.flatMap((option) => structureOf(option, params[option.param]));
  if (given.length === 0 || method === undefined || !isRestLibrary(library)) return;
  const { facts } = await knownCall(library, method, undefined);
  if (facts === undefined) return;
  const named: Record<string, unknown> = {};
  for (const { place, value } of given) {
    if ('field' in place) named[place.field] = value;
    else {
      const { keys } = place;
      const isSent = ([key]: [string, unknown]): boolean => keys === 'all' || keys.includes(key);
      const entries = Object.entries(value);
      for (const [key, entry] of entries.filter(isSent)) named[key] = entry;
      if (keys === 'all') continue;
      const unsent = entries.filter((entry) => !isSent(entry)).map(([key]) => key);
      for (const key of unsent) await warnOfUnknown(facts.name, key, keys, context);
    }
  }
  await adviseNames(facts, named, context);
}

interface Given {
  readonly place: StructurePlace;
  readonly value: object;
}

function structureOf({ place }: OptionSpec, value: unknown): Given[] {
  return place !== undefined && typeof value === 'object' && value !== null
    ? [{ place, value }]
    : [];
}
