/** Events and placements by their names: what portals send to applications by themselves. */
import type { EventFacts, ObjectFact, PlacementFacts, Reference } from '@oint/reference';

export type HandlerKind = 'event' | 'placement';

/** One of them in a list. */
export interface ListedHandler {
  readonly kind: HandlerKind;
  /** `ONCRMDEALADD`, `CRM_DEAL_DETAIL_TAB`. */
  readonly name: string;
  /** The permission under which it is listed. */
  readonly scope: string;
  readonly deprecated: boolean;
  /** Texts by which it is found too. */
  readonly texts: readonly string[];
}

export interface FoundEvent {
  readonly kind: 'event';
  readonly name: string;
  readonly facts: EventFacts;
  /** What `auth` holds. */
  readonly auth: ObjectFact;
}

export interface FoundPlacement {
  readonly kind: 'placement';
  readonly code: string;
  readonly facts: PlacementFacts;
}

/** The event or the placement that a name means, in any case; with a number where a family has its star, or an entity its ID. */
export async function findHandler(
  reference: Reference,
  name: string,
): Promise<FoundEvent | FoundPlacement | undefined> {
  const wanted = name.toUpperCase();
  const { auth, events } = await reference.loadEvents();
  const own = [wanted, wanted.replace(/_\d+$/u, '')].find((key) => Object.hasOwn(events, key));
  const event = own === undefined ? undefined : events[own];
  if (own !== undefined && event !== undefined && (own === wanted || event.suffixed === true)) {
    return { kind: 'event', name: own, facts: event, auth: event.auth ?? auth };
  }
  const { placements } = await reference.loadPlacements();
  const found = Object.entries(placements).find(([code]) => isCode(wanted, code));
  return found && { kind: 'placement', code: found[0], facts: found[1] };
}

/** `CRM_DYNAMIC_183_DETAIL_TAB` is one of `CRM_DYNAMIC_*_DETAIL_TAB`. */
function isCode(name: string, code: string): boolean {
  const [head = '', tail] = code.split('*');
  if (tail === undefined) return name === code;
  const isLonger = name.length >= head.length + tail.length;
  return isLonger && name.startsWith(head) && name.endsWith(tail);
}

/** All of them: events, then placements. */
export async function listedHandlers(reference: Reference): Promise<readonly ListedHandler[]> {
  const [{ events }, { placements }] = await Promise.all([
    reference.loadEvents(),
    reference.loadPlacements(),
  ]);
  return [
    ...Object.entries(events).map(([name, { name: written, scopes, deprecated }]) => ({
      kind: 'event' as const,
      name,
      scope: scopes[0] ?? '',
      deprecated: deprecated !== undefined,
      texts: ['event', 'событие', written.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, ' ')],
    })),
    ...Object.entries(placements).map(([name, { scopes, deprecated }]) => ({
      kind: 'placement' as const,
      name,
      scope: scopes.at(-1) ?? '',
      deprecated: deprecated === true,
      texts: ['placement', 'widget', 'точка встраивания', 'виджет', name.replaceAll('_', ' ')],
    })),
  ];
}
