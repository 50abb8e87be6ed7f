/**
 * The file of corrections as data. What it says otherwise than it may is an error with its place.
 *
 * @example
 *   `- method: crm.item.add`, `at: requests fields.isReccurring`, `name: isRecurring`, `evidence: …` is one correction.
 */
import { SCALARS, type ScalarFact, type TypeFact } from '@oint/reference';
import { parseDocument } from 'yaml';

import { isRecord } from '../text/records.ts';
import { type Correction, CORRECTIONS_FILE, type Right } from './correction.ts';
import { CorrectionsError } from './corrections-error.ts';

const PLACES = ['requests', 'answers', 'params', 'result'] as const;
const KEYS = new Set(['method', 'version', 'at', 'name', 'value', 'type', 'also', 'evidence']);

export function parseCorrections(text: string): Correction[] {
  const document = parseDocument(text);
  const [broken] = document.errors;
  if (broken !== undefined) throw new CorrectionsError(`${CORRECTIONS_FILE}: ${broken.message}`);
  const entries: unknown = document.toJS() ?? [];
  if (!Array.isArray(entries)) throw new CorrectionsError(`${CORRECTIONS_FILE} is no list`);
  return entries.flatMap((entry: unknown, index) => parseEntry(entry, index + 1));
}

/** One correction for each method and each place that the entry names. */
function parseEntry(entry: unknown, number: number): Correction[] {
  const refuse = (what: string): CorrectionsError =>
    new CorrectionsError(`${CORRECTIONS_FILE}, entry ${number}: ${what}`);
  if (!isRecord(entry)) throw refuse('is no object');
  const odd = Object.keys(entry).find((key) => !KEYS.has(key));
  if (odd !== undefined) throw refuse(`there is no ${odd}; there are ${[...KEYS].join(', ')}`);
  const { method, version = 2, at, evidence } = entry;
  const methods = [method].flat().filter((each: unknown) => typeof each === 'string');
  if (methods.length === 0 || methods.length < [method].flat().length)
    throw refuse('method is no text');
  if (version !== 2 && version !== 3) throw refuse('version is neither 2 nor 3');
  if (typeof evidence !== 'string' || evidence.trim() === '') throw refuse('it has no evidence');
  const right = rightOf(entry);
  return [at].flat().flatMap((each: unknown): Correction[] => {
    const [word, below, ...more] = typeof each === 'string' ? each.split(' ') : [];
    const place = PLACES.find((known) => known === word);
    if (place === undefined || (below === undefined && place !== 'result') || more.length > 0)
      throw refuse(`at is none of ${PLACES.join(', ')} with a path behind it`);
    const ofExamples = place === 'requests' || place === 'answers';
    if (right === null || (right.kind !== 'name' && isTyped(right) === ofExamples))
      throw refuse(
        'examples have a name or the value none, params and result a name, a type or also',
      );
    const path = stepsOf(below);
    return methods.map((name) => ({
      method: name,
      version,
      at: place,
      path,
      right,
      evidence: evidence.trim(),
    }));
  });
}

/** Without a path it is the whole result. */
function stepsOf(path: string | undefined): string[] {
  return path === undefined ? [] : path.split('.');
}

function isTyped({ kind }: Right): boolean {
  return kind === 'type' || kind === 'also' || kind === 'absent';
}

function rightOf({ name, value, type, also }: Readonly<Record<string, unknown>>): Right | null {
  const given = [name, value, type, also].filter((own) => own !== undefined);
  if (given.length !== 1) return null;
  if (typeof name === 'string') return { kind: 'name', name };
  if (value === 'none') return { kind: 'no value' };
  if (also === 'absent') return { kind: 'absent' };
  const [, other] = typeof also === 'string' ? (/^as (\S+)$/u.exec(also) ?? []) : [];
  if (other !== undefined) return { kind: 'also', type: { as: stepsOf(other) } };
  const text = type ?? also;
  const parsed = typeof text === 'string' ? parseType(text) : null;
  return parsed === null ? null : { kind: type === undefined ? 'also' : 'type', type: parsed };
}

/** `integer | null`, `string[]`; an `object` may have any fields. */
function parseType(text: string): TypeFact | null {
  const members = text.split('|').map((member) => parseMember(member.trim()));
  if (members.some((member) => member === null)) return null;
  const known = members.filter((member) => member !== null);
  const [only, ...others] = known;
  return only !== undefined && others.length === 0 ? only : { anyOf: known };
}

function parseMember(text: string): TypeFact | null {
  if (text.endsWith('[]')) {
    const items = parseMember(text.slice(0, -2));
    return items === null ? null : { array: items };
  }
  if (text === 'object') return { fields: {}, others: 'any' };
  return isScalar(text) ? text : null;
}

function isScalar(text: string): text is ScalarFact {
  return SCALARS.some((name) => name === text);
}
