import { descriptionOf, methodNames, type ApiVersion, type MethodFacts } from '@oint/reference';
import {
  byName,
  findMisspellings,
  findMisspeltValues,
  inOrder,
  missingChoices,
  missingParams,
  unfitValues,
  type Params,
} from '@oint/reference/requests';

import type { Context } from '../../context/context.ts';
import { fieldLabel } from '../../help/type-label.ts';
import { plainNumbers } from '../../json/plain-numbers.ts';
import { factsOfCall } from '../../pull/facts-of-call.ts';
import type { Language } from '../../spec/language.ts';
import type { RestLibrary } from '../../spec/library.ts';

/** What the reference knows of a call before its parameters are read. */
export interface KnownCall {
  readonly name: string;
  readonly version: ApiVersion;
  /** Whether it may be repeated. */
  readonly access: 'read' | 'write';
  /** The method, where the reference has it. */
  readonly facts: MethodFacts | undefined;
  /** The facts with what they mean; loaded for who does something wrong. */
  readonly describe: (language: Language) => Promise<MethodFacts | undefined>;
}

/** The call of a method: of the version that is wanted, or of the first one that has it. */
export async function knownCall(
  { reference }: RestLibrary,
  name: string,
  wanted: ApiVersion | undefined,
): Promise<KnownCall> {
  const methods = await reference.loadMethods();
  const found = methods
    .find(name)
    .find(({ version }) => wanted === undefined || version === wanted);
  return {
    name,
    version: found?.version ?? wanted ?? 2,
    access: found?.access ?? 'write',
    facts: found && (await reference.loadFacts(found)),
    describe: async (language) => found && reference.loadDescribed(found, language),
  };
}

/**
 * The parameters of a call in the order that it needs. Doubts go to stderr, as the reference may lack what a portal has; the
 * call is made all the same.
 */
export async function adviseCall(
  library: RestLibrary,
  call: KnownCall,
  params: Params,
  context: Context,
): Promise<Params> {
  const { name, version, facts } = call;
  if (facts !== undefined) return adviseParams({ ...call, facts }, params, context);
  const { messages } = context;
  const methods = await library.reference.loadMethods();
  const versions = methods.find(name).map((method) => method.version);
  if (versions.length === 0) await warnOfName(name, methodNames(methods.all), context);
  else if (!versions.includes(version)) {
    await warn([messages.notInVersion(name, version)], context);
  }
  return params;
}

/** The reference does not have every method of every portal: without a near name there is nothing to say. */
async function warnOfName(name: string, names: readonly string[], context: Context): Promise<void> {
  const { messages } = context;
  // Loaded for mistakes alone. Near enough to be a slip: the call is sent, and a warning about a name that is right misleads.
  const { nearestNames } = await import('@oint/reference/nearest-names');
  const nearest = nearestNames(name, names, { contained: false, tolerance: 0.25 });
  if (nearest.length === 0) return;
  await warn([messages.unknownMethodSent(name), messages.didYouMean(nearest)], context);
}

async function adviseParams(
  { facts: whole, describe }: KnownCall & { readonly facts: MethodFacts },
  params: Params,
  context: Context,
): Promise<Params> {
  const { messages } = context;
  const { name: method, positional = [], deprecated } = whole;
  if (deprecated !== undefined) {
    await warn([messages.deprecatedMethod(method, deprecated.successor)], context);
  }
  const meaningOf = async (name: string): Promise<readonly string[]> => {
    const described = await describe(context.language);
    const text = described && descriptionOf(described.params, pathOf(name));
    return text === undefined ? [] : [`  ${name}: ${text}`];
  };
  const ordered = inOrder(params, positional);
  const named = byName(plainNumbers(params), positional);
  const facts = await factsOfCall(whole, named);
  const { params: known } = facts;
  for (const { name, field } of missingParams(named, known)) {
    if (name === ordered.missing) continue;
    const line = messages.missingParameter(method, name, fieldLabel(field, messages));
    await warn([line, ...(await meaningOf(name))], context);
  }
  for (const names of missingChoices(named, known)) {
    await warn([messages.missingChoice(method, names)], context);
  }
  await adviseNames(facts, named, context);
  for (const { name, field } of unfitValues(named, known)) {
    const line = messages.unfitValue(method, name, fieldLabel(field, messages));
    await warn([line, ...(await meaningOf(name))], context);
  }
  if (ordered.missing !== undefined) {
    await warn([messages.positionalGap(method, ordered.missing)], context);
  }
  return ordered.params;
}

/** Tells of names that the method does not know, in parameters and inside of them. */
export async function adviseNames(
  { name: method, params: known }: MethodFacts,
  params: Params,
  context: Context,
): Promise<void> {
  const { messages } = context;
  for (const { name, nearest } of await findMisspellings(params, known)) {
    await warn([messages.unknownParameter(method, name), ...hint(nearest, context)], context);
  }
  for (const { name, value, nearest } of await findMisspeltValues(params, known)) {
    await warn([messages.unknownName(method, name, value), ...hint(nearest, context)], context);
  }
}

/** Tells of a name that is none of those that are passed on. */
export async function warnOfUnknown(
  method: string,
  name: string,
  names: readonly string[],
  context: Context,
): Promise<void> {
  const { nearestNames } = await import('@oint/reference/nearest-names');
  const lines = [context.messages.unknownParameter(method, name)];
  await warn([...lines, ...hint(nearestNames(name, names), context)], context);
}

/** `fields[PHONE][0]` → its names */
function pathOf(name: string): readonly string[] {
  return name.split(/[[\]]+/u).filter((word) => word !== '');
}

function hint(nearest: readonly string[], { messages }: Context): readonly string[] {
  return nearest.length > 0 ? [messages.didYouMean(nearest)] : [];
}

async function warn(lines: readonly string[], { shell, redactor }: Context): Promise<void> {
  await shell.stderr.write(`${redactor.text(lines.join('\n'))}\n`);
}
