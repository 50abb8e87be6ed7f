/** Events and placements, a module each: of each of them facts are a line of JSON. */
import {
  type EventFacts,
  EVENTS_FILE,
  type EventsFacts,
  PLACEMENTS_FILE,
  type PlacementFacts,
  type PlacementsFacts,
} from '@oint/reference';
import type { PackedEvents, PackedPlacements } from '@oint/reference/packed';
import { literal } from '@oint/reference/typescript';

import { referenceBanner } from '../banner.ts';

export function eventsModule({ auth, events }: EventsFacts): string {
  const packed: PackedEvents = { auth: textOf(auth), events: textsOf(events) };
  return `// ${referenceBanner(EVENTS_FILE)}\nimport type { PackedEvents } from '../../packed/format.ts';

export const events: PackedEvents = ${literal(packed)};
`;
}

export function placementsModule({ placements }: PlacementsFacts): string {
  const packed: PackedPlacements = textsOf(placements);
  return `// ${referenceBanner(PLACEMENTS_FILE)}\nimport type { PackedPlacements } from '../../packed/format.ts';

export const placements: PackedPlacements = ${literal(packed)};
`;
}

function textsOf(
  facts: Readonly<Record<string, EventFacts | PlacementFacts>>,
): Record<string, string> {
  return Object.fromEntries(Object.entries(facts).map(([name, own]) => [name, textOf(own)]));
}

/** Without evidence for the importer. */
function textOf(facts: unknown): string {
  return JSON.stringify(facts, (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'from' in value && value.from === 'example'
      ? { ...value, from: undefined }
      : value,
  );
}
