import type { Context } from '../context.ts';
import { findMisspellings } from '../reference/misspellings.ts';
import { inOrder } from '../reference/positional.ts';
import { findMethods, loadFacts, methodNames, versionOf } from '../reference/reference.ts';
import type { ApiVersion, FoundMethod } from '../reference/reference.ts';
import type { Library } from './library.ts';
import { nearestNames } from './names.ts';

type Params = Readonly<Record<string, unknown>>;

/** A call as the reference advises it. */
export interface AdvisedCall {
  readonly params: Params;
  readonly version: ApiVersion;
  readonly access: 'read' | 'write';
}

/**
 * What the reference knows of a call: whether it may be repeated, its version, the order of its parameters. Doubts go to
 * stderr, as the reference may lack what a portal has; the call is made all the same.
 */
export async function adviseCall(
  library: Library,
  name: string,
  params: Params,
  wanted: ApiVersion | undefined,
  context: Context,
): Promise<AdvisedCall> {
  const { messages } = context;
  const index = await library.reference.loadIndex();
  const methods = findMethods(index, name);
  const found =
    wanted === undefined ? methods[0] : methods.find(({ method }) => versionOf(method) === wanted);
  if (found === undefined) {
    if (methods.length > 0) await warn([messages.notInVersion(name, wanted ?? 2)], context);
    else await warnOfName(name, methodNames(index), context);
    return { params, version: wanted ?? 2, access: 'write' };
  }
  return {
    params: await adviseParams(library, found, params, context),
    version: versionOf(found.method),
    access: found.method.access ?? 'write',
  };
}

/** The reference does not have every method of every portal: without a near name there is nothing to say. */
async function warnOfName(name: string, names: readonly string[], context: Context): Promise<void> {
  const { messages } = context;
  const nearest = await nearestNames(name, names, { contained: false, tolerance: 0.25 });
  if (nearest.length === 0) return;
  await warn([messages.unknownMethodSent(name), messages.didYouMean(nearest)], context);
}

/** Facts are loaded only where there are parameters to look at. */
async function adviseParams(
  { reference }: Library,
  found: FoundMethod,
  params: Params,
  context: Context,
): Promise<Params> {
  const { messages } = context;
  const facts = Object.keys(params).length === 0 ? undefined : await loadFacts(reference, found);
  if (facts === undefined) return params;
  for (const { name, nearest } of await findMisspellings(params, facts.params)) {
    const hint = nearest.length > 0 ? [messages.didYouMean(nearest)] : [];
    await warn([messages.unknownParameter(facts.name, name), ...hint], context);
  }
  if (facts.positional === undefined) return params;
  const ordered = inOrder(params, facts.positional);
  if (ordered.missing !== undefined) {
    await warn([messages.positionalGap(facts.name, ordered.missing)], context);
  }
  return ordered.params;
}

async function warn(lines: readonly string[], { shell, redactor }: Context): Promise<void> {
  await shell.stderr.write(`${redactor.text(lines.join('\n'))}\n`);
}
