/** Files of events and placements as texts: what they hold, or that they cannot be read. */
import { EVENTS_FILE, type EventsFacts } from './event-facts.ts';
import { FORMAT } from './facts.ts';
import { FactsError, parseJson } from './parse.ts';
import { PLACEMENTS_FILE, type PlacementsFacts } from './placement-facts.ts';

/** A reference without events. */
export const NO_EVENTS: EventsFacts = {
  format: FORMAT,
  auth: { fields: {}, others: 'any' },
  events: {},
};

/** A reference without placements. */
export const NO_PLACEMENTS: PlacementsFacts = { format: FORMAT, placements: {} };

/**
 * @param text `null` where there is no file
 * @throws FactsError when the text does not hold events in this format
 */
export function parseEvents(text: string | null): EventsFacts {
  if (text === null) return NO_EVENTS;
  const facts = parseJson(text);
  if (!isEvents(facts)) throw new FactsError(EVENTS_FILE);
  return facts;
}

/**
 * @param text `null` where there is no file
 * @throws FactsError when the text does not hold placements in this format
 */
export function parsePlacements(text: string | null): PlacementsFacts {
  if (text === null) return NO_PLACEMENTS;
  const facts = parseJson(text);
  if (!isPlacements(facts)) throw new FactsError(PLACEMENTS_FILE);
  return facts;
}

/** The importer wrote the file: its format and its outline tell that it is one. */
function isEvents(value: unknown): value is EventsFacts {
  return isOfFormat(value) && 'auth' in value && 'events' in value && isObject(value.events);
}

function isPlacements(value: unknown): value is PlacementsFacts {
  return isOfFormat(value) && 'placements' in value && isObject(value.placements);
}

function isOfFormat(value: unknown): value is object {
  return isObject(value) && 'format' in value && value.format === FORMAT;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
