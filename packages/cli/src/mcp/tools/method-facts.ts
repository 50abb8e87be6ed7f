import { methodNames, type IndexedMethod, type MethodFacts } from '@oint/reference';

import type { Session } from '../session.ts';
import { ToolError } from '../tool-error.ts';

/** A method of the reference. */
export interface KnownMethod {
  readonly indexed: IndexedMethod;
  readonly facts: MethodFacts;
}

/**
 * The method of a name, in whatever case, of the version that is wanted or of the first that there is.
 *
 * @throws {ToolError} where the reference does not have it, with the nearest names
 */
export async function knownMethod(
  { library: { reference } }: Session,
  name: string,
  version: 2 | 3 | undefined,
): Promise<KnownMethod> {
  const methods = await reference.loadMethods();
  const found = methods.find(name);
  const indexed = found.find((method) => version === undefined || method.version === version);
  if (indexed !== undefined) return { indexed, facts: await reference.loadFacts(indexed) };
  if (found.length > 0) throw new ToolError(`${name}: there is no version ${version} of it`);
  const { nearestNames } = await import('@oint/reference/nearest-names');
  const nearest = nearestNames(name, methodNames(methods.all));
  const hint = nearest.length > 0 ? `did you mean ${nearest.join(', ')}?` : 'look with b24_search';
  throw new ToolError(`${name}: the reference does not have this method; ${hint}`);
}
