/** How answers differ in shape; no value of them is told, for a report that may be shown to others. */
import { kindOf } from '../scenarios/expected.ts';
import { isRecord } from '../scenarios/values.ts';
import type { Outcome } from '../scenarios/way.ts';

/** Differences of the portal's outcome from the local one's, in words. */
export function differences(local: Outcome, portal: Outcome): string[] {
  if (local.kind === 'error' || portal.kind === 'error') {
    const [ours, theirs] = [named(local), named(portal)];
    return ours === theirs ? [] : [`${theirs} in the place of ${ours}`];
  }
  const [ours, theirs] = [kindsIn(local.value), kindsIn(portal.value)];
  return [...new Set([...ours.keys(), ...theirs.keys()])].toSorted().flatMap((path) => {
    const [own, other] = [ours.get(path), theirs.get(path)];
    if (own === undefined) return isBelowNew(path, ours) ? [] : [`${path}: only the portal has it`];
    if (other === undefined)
      return isBelowNew(path, theirs) ? [] : [`${path}: only the local portal has it`];
    return own === other ? [] : [`${path}: ${other}, local ${own}`];
  });
}

function named(outcome: Outcome): string {
  if (outcome.kind === 'result') return 'a result';
  return outcome.code === '' ? 'an error without a code' : `the error ${masked(outcome.code)}`;
}

/** The kinds of values at each path; entries of a list share theirs. */
function kindsIn(value: unknown): Map<string, string> {
  const found = new Map<string, Set<string>>();
  collect(value, 'result', found);
  return new Map([...found].map(([path, kinds]) => [path, [...kinds].toSorted().join(' or ')]));
}

function collect(value: unknown, path: string, found: Map<string, Set<string>>): void {
  const kinds = found.get(path);
  if (kinds === undefined) found.set(path, new Set([kindOf(value)]));
  else kinds.add(kindOf(value));
  if (Array.isArray(value)) for (const item of value) collect(item, `${path}[]`, found);
  else if (isRecord(value)) {
    for (const [key, item] of Object.entries(value)) collect(item, `${path}.${masked(key)}`, found);
  }
}

/** Names with numbers in them are identifiers: of users, of custom fields, of whatever is somebody's. */
function masked(key: string): string {
  return key.replaceAll(/\d+/gu, '#');
}

/** What lies below something that one side lacks is not told again. */
function isBelowNew(path: string, known: ReadonlyMap<string, string>): boolean {
  const parent = path.endsWith('[]') ? path.slice(0, -2) : path.slice(0, path.lastIndexOf('.'));
  return parent !== '' && !known.has(parent);
}
