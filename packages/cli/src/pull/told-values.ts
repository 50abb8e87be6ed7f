/** What a portal has told of the values that a parameter may have. */
import type { MethodFacts } from '@oint/reference';

import { choiceOf, chosenOwner } from './choices.ts';
import type { PortalFacts, PortalValue, RecordType } from './portal-facts.ts';
import { ownersOf } from './with-portal.ts';

/** Of the parameter that chooses, the numbers of what there is to choose; of a field, its values. */
export function toldValues(
  facts: MethodFacts,
  portal: PortalFacts,
  params: Readonly<Record<string, unknown>>,
  path: readonly string[],
): readonly PortalValue[] {
  const choice = choiceOf(facts, portal);
  const [first = ''] = path;
  const chosen = choice?.variants.filter(
    ({ chooser }) => path.length === 1 && first.toLowerCase() === chooser.toLowerCase(),
  );
  if (chosen !== undefined && chosen.length > 0)
    return chosen.map(({ value, title }) => ({ value, title }));
  const owner = choice === undefined ? undefined : chosenOwner(choice, params);
  const owners: readonly RecordType[] =
    choice === undefined ? ownersOf(facts, portal) : owner === undefined ? [] : [owner];
  const names = path.map((key) => key.replace(/^[!<>=@%?*~+-]+/u, ''));
  const isOrder = first === facts.paging?.order;
  const field = owners
    .flatMap(({ fields }) => fields)
    .find((one) => one.names.some((name) => names.includes(name)));
  return isOrder ? [] : (field?.values ?? []);
}
