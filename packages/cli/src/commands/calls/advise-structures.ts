import { fieldOf, type FieldFact, type MethodFacts } from '@oint/reference';
import type { Params } from '@oint/reference/requests';

import type { Context } from '../../context/context.ts';
import { plainNumbers } from '../../json/plain-numbers.ts';
import type { CommandSpec, OptionSpec, StructurePlace } from '../../spec/command.ts';
import { isRestLibrary, type Library } from '../../spec/library.ts';
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
  const given = options.flatMap((option) =>
    structureOf(option, plainNumbers(params[option.param])),
  );
  if (given.length === 0 || method === undefined || !isRestLibrary(library)) return;
  const { facts } = await knownCall(library, method, undefined);
  if (facts === undefined) return;
  for (const structure of given) await tellUnsent(facts.name, structure, context);
  const known = given.flatMap((structure): [string, FieldFact][] => {
    const fact = factOf(structure, facts);
    return fact === undefined ? [] : [[structure.name, fact]];
  });
  const named = Object.fromEntries(given.map(({ name, value }) => [name, value]));
  await adviseNames({ ...facts, params: { fields: Object.fromEntries(known) } }, named, context);
}

interface Given {
  /** What messages call it: the field that it fills, or its option. */
  readonly name: string;
  readonly place: StructurePlace;
  readonly value: object;
}

function structureOf({ option, place }: OptionSpec, value: unknown): Given[] {
  if (place === undefined || typeof value !== 'object' || value === null) return [];
  return [{ name: 'field' in place ? place.field : option, place, value }];
}

/** What is known of a structure: of one whose keys become parameters, all that the method takes. */
function factOf({ place }: Given, { params }: MethodFacts): FieldFact | undefined {
  return 'field' in place ? fieldOf(params, place.field)?.[1] : { type: params };
}

/** Keys that the command does not pass on. */
async function tellUnsent(
  method: string,
  { place, value }: Given,
  context: Context,
): Promise<void> {
  if ('field' in place || place.keys === 'all') return;
  const { keys } = place;
  for (const key of Object.keys(value).filter((name) => !keys.includes(name)))
    await warnOfUnknown(method, key, keys, context);
}
