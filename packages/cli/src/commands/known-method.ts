import type { Context } from '../context/context.ts';
import { fieldLabel } from '../help/type-label.ts';
import { nearestNames } from '../names/nearest-names.ts';
import type { MethodFacts } from '../reference/facts.ts';
import { findMisspellings, findMisspeltValues } from '../reference/misspellings.ts';
import { missingChoices, missingParams, unfitValues } from '../reference/objections.ts';
import { byName, inOrder } from '../reference/positional.ts';
import { findMethods, loadFacts, methodNames, versionOf } from '../reference/reference.ts';
import type { ApiVersion } from '../reference/reference.ts';
import type { Library } from '../spec/library.ts';

type Params = Readonly<Record<string, unknown>>;

/** What the reference knows of a call before its parameters are read. */
export interface KnownCall {
  readonly name: string;
  readonly version: ApiVersion;
  /** Whether it may be repeated. */
  readonly access: 'read' | 'write';
  /** The method, where the reference has it. */
  readonly facts: MethodFacts | undefined;
}

/** The call of a method: of the version that is wanted, or of the first one that has it. */
export async function knownCall(
  { reference }: Library,
  name: string,
  wanted: ApiVersion | undefined,
): Promise<KnownCall> {
  const found = findMethods(await reference.loadIndex(), name).find(
    ({ method }) => wanted === undefined || versionOf(method) === wanted,
  );
  return {
    name,
    version: found === undefined ? (wanted ?? 2) : versionOf(found.method),
    access: found?.method.access ?? 'write',
    facts: found && (await loadFacts(reference, found)),
  };
}

/**
 * The parameters of a call in the order that it needs. Doubts go to stderr, as the reference may lack what a portal has; the
 * call is made all the same.
 */
export async function adviseCall(
  library: Library,
  { name, version, facts }: KnownCall,
  params: Params,
  context: Context,
): Promise<Params> {
  if (facts !== undefined) return adviseParams(facts, params, context);
  const { messages } = context;
  const index = await library.reference.loadIndex();
  const versions = findMethods(index, name).map(({ method }) => versionOf(method));
  if (versions.length === 0) await warnOfName(name, methodNames(index), context);
  else if (!versions.includes(version)) {
    await warn([messages.notInVersion(name, version)], context);
  }
  return params;
}

/** The reference does not have every method of every portal: without a near name there is nothing to say. */
async function warnOfName(name: string, names: readonly string[], context: Context): Promise<void> {
  const { messages } = context;
  const nearest = await nearestNames(name, names, { contained: false, tolerance: 0.25 });
  if (nearest.length === 0) return;
  await warn([messages.unknownMethodSent(name), messages.didYouMean(nearest)], context);
}

async function adviseParams(facts: MethodFacts, params: Params, context: Context): Promise<Params> {
  const { messages } = context;
  const { name: method, params: known, positional = [], deprecated } = facts;
  if (deprecated !== undefined) {
    await warn([messages.deprecatedMethod(method, deprecated.successor)], context);
  }
  const ordered = inOrder(params, positional);
  const named = byName(params, positional);
  for (const { name, field } of missingParams(named, known)) {
    if (name === ordered.missing) continue;
    await warn([messages.missingParameter(method, name, fieldLabel(field, messages))], context);
  }
  for (const names of missingChoices(named, known)) {
    await warn([messages.missingChoice(method, names)], context);
  }
  for (const { name, nearest } of await findMisspellings(named, known)) {
    await warn([messages.unknownParameter(method, name), ...hint(nearest, context)], context);
  }
  for (const { name, value, nearest } of await findMisspeltValues(named, known)) {
    await warn([messages.unknownName(method, name, value), ...hint(nearest, context)], context);
  }
  for (const { name, field } of unfitValues(named, known)) {
    await warn([messages.unfitValue(method, name, fieldLabel(field, messages))], context);
  }
  if (ordered.missing !== undefined) {
    await warn([messages.positionalGap(method, ordered.missing)], context);
  }
  return ordered.params;
}

function hint(nearest: readonly string[], { messages }: Context): readonly string[] {
  return nearest.length > 0 ? [messages.didYouMean(nearest)] : [];
}

async function warn(lines: readonly string[], { shell, redactor }: Context): Promise<void> {
  await shell.stderr.write(`${redactor.text(lines.join('\n'))}\n`);
}
