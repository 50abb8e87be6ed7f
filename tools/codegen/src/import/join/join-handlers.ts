/**
 * Events and placements of two checkouts, of which the first is the newer one.
 *
 * @example
 *   An event whose `data` the newer page leaves open has the fields of the older page.
 */
import { posix } from 'node:path';

import type { EventFacts, ObjectFact, PlacementFacts } from '@oint/reference';
import { compare } from '@oint/reference/typescript';

import type { Read, ReadEvents } from '../events/read-events.ts';
import { fillObject, fillType } from './fill-gaps.ts';

type ByName<Facts> = ReadonlyMap<string, Read<Facts>>;

/** What `auth` holds where no page tells. */
const NO_AUTH: ObjectFact = { fields: {}, others: 'any' };

export function joinEvents(
  newer: ReadEvents,
  older: ReadEvents | undefined,
): { readonly auth: ObjectFact; readonly events: ByName<EventFacts> } {
  const events = older === undefined ? newer.events : spelledAs(newer.events, older.events);
  return {
    auth: newer.auth ?? older?.auth ?? NO_AUTH,
    events: joined(events, older?.events, (own, other) => ({
      ...own,
      data: fillType(own.data, other.data),
    })),
  };
}

export function joinPlacements(
  newer: ByName<PlacementFacts>,
  older: ByName<PlacementFacts> | undefined,
): ByName<PlacementFacts> {
  return joined(newer, older, (own, other) => ({
    ...own,
    options: fillObject(own.options, other.options),
  }));
}

/** By their names, in order. */
function joined<Facts>(
  newer: ByName<Facts>,
  older: ByName<Facts> | undefined,
  fill: (own: Facts, other: Facts) => Facts,
): ByName<Facts> {
  const filled = [...newer].map(([name, own]): [string, Read<Facts>] => {
    const other = older?.get(name);
    if (other === undefined) return [name, own];
    return [
      name,
      { facts: fill(own.facts, other.facts), hashes: [...own.hashes, ...other.hashes] },
    ];
  });
  const more = [...(older ?? [])].filter(([name]) => !newer.has(name));
  return new Map([...filled, ...more].toSorted(([a], [b]) => compare(a, b)));
}

/** Of a page that the two call differently, the name is right that the path has too. */
function spelledAs(newer: ByName<EventFacts>, older: ByName<EventFacts>): ByName<EventFacts> {
  const spelled = new Map(
    [...older.values()]
      .filter(({ facts }) => isOfItsPath(facts))
      .map(({ facts }) => [facts.page, facts.name]),
  );
  return new Map(
    [...newer].map(([name, own]): [string, Read<EventFacts>] => {
      const other = isOfItsPath(own.facts) ? undefined : spelled.get(own.facts.page);
      return other === undefined
        ? [name, own]
        : [other.toUpperCase(), { ...own, facts: { ...own.facts, name: other } }];
    }),
  );
}

function isOfItsPath({ name, page }: EventFacts): boolean {
  const file = posix.basename(page, '.md').replaceAll('-', '').toLowerCase();
  return file === name.replaceAll('.', '').toLowerCase();
}
