/**
 * Facts as texts of files.
 *
 * @example
 *   Of `crm.deal.get`, of the scope `crm`, `crm/crm.deal.get.json` is written, its keys sorted, a field a line.
 */
import {
  EVENTS_FILE,
  type EventsFacts,
  PLACEMENTS_FILE,
  type PlacementsFacts,
  type SourceFacts,
  type SystemErrorsFacts,
  factsPath,
  FORMAT,
  ERRORS_FILE,
  NOTICE_FILE,
  READINGS_FILE,
  type ReadingsFacts,
  SOURCE_FILE,
} from '@oint/reference';
import { compare } from '@oint/reference/typescript';

import { keyOf } from '../../diff/compare-methods.ts';
import type { Read } from '../events/read-events.ts';
import { answersFiles } from '../skeletons/answers-files.ts';
import type { Files } from './facts-folder.ts';
import type { Import } from './imported.ts';

/**
 * @param notice The licence of the descriptions, where the facts have any.
 * @param importer A hash of what read the checkouts.
 */
export function filesOf(
  imported: Import,
  source: SourceFacts,
  notice: string | null,
  importer: string,
): Files {
  const { methods, systemErrors } = imported;
  const files = methods.map(({ facts }): [string, string] => [factsPath(facts), formatJson(facts)]);
  const errors: SystemErrorsFacts = { errors: systemErrors, format: FORMAT };
  return new Map([
    ...files,
    ...[...answersFiles(methods)].map(([path, own]) => [path, formatJson(own)] as const),
    // A part of the documentation without the system's errors gives no file.
    ...(systemErrors.length === 0 ? [] : [[ERRORS_FILE, formatJson(errors)] as const]),
    ...handlerFiles(imported),
    [READINGS_FILE, formatJson(readingsOf(imported, importer))],
    [SOURCE_FILE, formatJson(source)],
    ...(notice === null ? [] : [[NOTICE_FILE, notice] as const]),
  ]);
}

/** Events and placements; a part of the documentation without any gives no file. */
function handlerFiles({ auth, events, placements }: Import): (readonly [string, string])[] {
  const eventsFacts: EventsFacts = { auth, events: factsIn(events), format: FORMAT };
  const placementsFacts: PlacementsFacts = { format: FORMAT, placements: factsIn(placements) };
  return [
    ...(events.size === 0 ? [] : [[EVENTS_FILE, formatJson(eventsFacts)] as const]),
    ...(placements.size === 0 ? [] : [[PLACEMENTS_FILE, formatJson(placementsFacts)] as const]),
  ];
}

function factsIn<Facts>(read: ReadonlyMap<string, Read<Facts>>): Record<string, Facts> {
  return Object.fromEntries([...read].map(([name, { facts }]) => [name, facts]));
}

/** Of which texts each method, event and placement was read. */
function readingsOf({ methods, events, placements }: Import, importer: string): ReadingsFacts {
  const hashes = methods.map(({ facts, hashes: own }) => [keyOf(facts), own.join(' ')] as const);
  const handlers = [...events, ...placements].map(
    ([name, { hashes: own }]) => [name, own.join(' ')] as const,
  );
  return {
    format: FORMAT,
    ...(handlers.length === 0 ? {} : { handlers: Object.fromEntries(handlers) }),
    importer,
    methods: Object.fromEntries(hashes),
  };
}

/** Indented, with short values on one line: a changed field is a changed line. */
export function formatJson(value: unknown): string {
  return `${format(value, '')}\n`;
}

const WIDTH = 100;

function format(value: unknown, indent: string): string {
  const flat = formatFlat(value, WIDTH - indent.length);
  if (flat !== null) return flat;
  const inner = `${indent}  `;
  if (Array.isArray(value))
    return `[\n${value.map((item) => inner + format(item, inner)).join(',\n')}\n${indent}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = entriesOf(value).map(
    ([key, entry]) => `${inner}${JSON.stringify(key)}: ${format(entry, inner)}`,
  );
  return `{\n${entries.join(',\n')}\n${indent}}`;
}

/** The value on one line, or `null` as soon as it has no room there. */
function formatFlat(value: unknown, room: number): string | null {
  if (typeof value !== 'object' || value === null) {
    const text = JSON.stringify(value);
    return text.length < room ? text : null;
  }
  const list = Array.isArray(value);
  const parts: string[] = [];
  let left = room - 2;
  for (const [key, entry] of list ? value.entries() : entriesOf(value)) {
    const name = typeof key === 'number' ? '' : `${JSON.stringify(key)}: `;
    const text = formatFlat(entry, left - name.length);
    if (text === null) return null;
    parts.push(`${name}${text}`);
    left -= name.length + text.length + 2;
  }
  if (list) return `[${parts.join(', ')}]`;
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

function entriesOf(value: object): [string, unknown][] {
  return Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .toSorted(([a], [b]) => compare(a, b));
}
