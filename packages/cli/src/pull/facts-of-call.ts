/** What a call takes of a pulled portal once its parameters are known: what its kind of items or its list has, and no other. */
import type { MethodFacts } from '@oint/reference';

import type { PortalFacts, PortalValue } from './portal-facts.ts';

/** What was pulled into facts, and what these were before. */
interface Pulled {
  readonly bare: MethodFacts;
  readonly portal: PortalFacts;
}

const PULLED = new WeakMap<MethodFacts, Pulled>();

/** Remembers of facts that a portal was pulled into them. */
export function notePulled(facts: MethodFacts, pulled: Pulled): void {
  PULLED.set(facts, pulled);
}

/** The facts for parameters by their names; the same ones where these decide on nothing. */
export async function factsOfCall(
  facts: MethodFacts,
  params: Readonly<Record<string, unknown>>,
): Promise<MethodFacts> {
  const pulled = PULLED.get(facts);
  if (pulled === undefined) return facts;
  const { chosenFacts } = await import('./choices.ts');
  return chosenFacts(pulled.bare, pulled.portal, params) ?? facts;
}

/** The values that the portal has told of the field at a path, with what people call them; none where it has not. */
export async function valuesOfCall(
  facts: MethodFacts,
  params: Readonly<Record<string, unknown>>,
  path: readonly string[],
): Promise<readonly PortalValue[]> {
  const pulled = PULLED.get(facts);
  if (pulled === undefined || path.length === 0) return [];
  const { toldValues } = await import('./told-values.ts');
  return toldValues(pulled.bare, pulled.portal, params, path);
}
