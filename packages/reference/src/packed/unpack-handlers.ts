import type { EventFacts, EventsFacts } from '../facts/event-facts.ts';
import { FORMAT, type ObjectFact } from '../facts/facts.ts';
import type { PlacementFacts, PlacementsFacts } from '../facts/placement-facts.ts';
import type { PackedEvents, PackedPlacements } from './format.ts';

// Codegen wrote the texts from facts of these very forms.

export function unpackEvents({ auth, events }: PackedEvents): EventsFacts {
  const common: ObjectFact = JSON.parse(auth);
  return { format: FORMAT, auth: common, events: unpacked<EventFacts>(events) };
}

export function unpackPlacements(placements: PackedPlacements): PlacementsFacts {
  return { format: FORMAT, placements: unpacked<PlacementFacts>(placements) };
}

function unpacked<Facts>(texts: Readonly<Record<string, string>>): Record<string, Facts> {
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => {
      const facts: Facts = JSON.parse(text);
      return [name, facts];
    }),
  );
}
