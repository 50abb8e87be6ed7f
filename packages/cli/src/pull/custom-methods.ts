import type { MethodFacts, Reference } from '@oint/reference';

import { choiceOf } from './choices.ts';
import { joinedReference } from './own-methods.ts';
import type { PortalFacts } from './portal-facts.ts';
import type { CustomMethod } from './portal-module.ts';
import { PULLED_SCOPES } from './tables.ts';
import { hasCustomFields, isChosen, ownersOf } from './with-portal.ts';

/** The methods that take or give what the portal has of its own, or that it describes itself, in the scopes that were asked for. */
export async function customMethods(
  published: Reference,
  portal: PortalFacts,
): Promise<readonly CustomMethod[]> {
  const { methods = [] } = portal;
  const reference = joinedReference(published, methods);
  const index = await reference.loadMethods();
  const described = new Set(methods.map(({ name }) => name.toLowerCase()));
  const wanted = new Set(
    (portal.scopes ?? Object.keys(PULLED_SCOPES)).flatMap((scope) => PULLED_SCOPES[scope] ?? []),
  );
  const found: CustomMethod[] = [];
  for (const method of index.all) {
    const isDescribed = described.has(method.name.toLowerCase());
    if (!isDescribed && !wanted.has(method.scope)) continue;
    const facts = await reference.loadFacts(method);
    // An entry has both versions of a name.
    if (isDescribed || isKnown(facts, portal))
      found.push({ facts, described: await reference.loadDescribed(method, portal.language) });
  }
  return found;
}

/** Whether the portal has told of anything that the method takes or gives. */
function isKnown(facts: MethodFacts, portal: PortalFacts): boolean {
  if (choiceOf(facts, portal) !== undefined) return true;
  return hasCustomFields(facts) && !isChosen(facts) && ownersOf(facts, portal).length > 0;
}
