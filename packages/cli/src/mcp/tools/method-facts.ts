import { methodNames, type IndexedMethod, type MethodFacts } from '@oint/reference';

import { findCommand } from '../../names/find-command.ts';
import type { RestLibrary } from '../../spec/library.ts';
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
  { library }: Session,
  name: string,
  version: 2 | 3 | undefined,
): Promise<KnownMethod> {
  const { reference } = library;
  const methods = await reference.loadMethods();
  const found = methods.find(name);
  const indexed = found.find((method) => version === undefined || method.version === version);
  if (indexed !== undefined) return { indexed, facts: await reference.loadFacts(indexed) };
  if (found.length > 0) throw new ToolError(`${name}: there is no version ${version} of it`);
  const method = await methodOfFunction(library, name);
  if (method !== undefined) {
    throw new ToolError(
      `${name}: a function of the library; the method that it calls is ${method}`,
    );
  }
  const { nearestNames } = await import('@oint/reference/nearest-names');
  const nearest = nearestNames(name, methodNames(methods.all));
  const hint = nearest.length > 0 ? `did you mean ${nearest.join(', ')}?` : 'look with b24_search';
  throw new ToolError(`${name}: the reference does not have this method; ${hint}`);
}

/** `CreateDeal`, `СоздатьСделку` → `crm.deal.add` */
async function methodOfFunction(
  { loadIndex }: RestLibrary,
  name: string,
): Promise<string | undefined> {
  return findCommand(await loadIndex(), name)?.command.method;
}
