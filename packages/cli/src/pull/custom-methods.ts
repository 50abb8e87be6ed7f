import type { MethodFacts, Reference } from '@oint/reference';

import { choiceOf } from './choices.ts';
import type { PortalFacts } from './portal-facts.ts';
import type { CustomMethod } from './portal-module.ts';
import { PULLED_SCOPES } from './tables.ts';
import { hasCustomFields, isChosen, ownersOf } from './with-portal.ts';

/** The methods that take or give what the portal has of its own, in the scopes that were asked for. */
export async function customMethods(
  reference: Reference,
  portal: PortalFacts,
): Promise<readonly CustomMethod[]> {
  const { all } = await reference.loadMethods();
  const wanted = new Set(
    (portal.scopes ?? Object.keys(PULLED_SCOPES)).flatMap((scope) => PULLED_SCOPES[scope] ?? []),
  );
  const found: CustomMethod[] = [];
  for (const method of all.filter(({ scope }) => wanted.has(scope))) {
    const facts = await reference.loadFacts(method);
    if (isKnown(facts, portal))
      found.push({ facts, described: await reference.loadDescribed(method, portal.language) });
  }
  return found;
}

/** Whether the portal has told of anything that the method takes or gives. */
function isKnown(facts: MethodFacts, portal: PortalFacts): boolean {
  if (choiceOf(facts, portal) !== undefined) return true;
  return hasCustomFields(facts) && !isChosen(facts) && ownersOf(facts, portal).length > 0;
}
