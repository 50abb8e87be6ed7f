import type { Reference } from '@oint/reference';

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
    if (!hasCustomFields(facts)) continue;
    const isKnown = isChosen(facts) ? portal.items.length > 0 : ownersOf(facts, portal).length > 0;
    if (isKnown)
      found.push({ facts, described: await reference.loadDescribed(method, portal.language) });
  }
  return found;
}
