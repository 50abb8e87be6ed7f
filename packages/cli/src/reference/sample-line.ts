import { quoted } from '../arguments/quoted.ts';
import type { Language } from '../spec/language.ts';
import { callLine } from './call-line.ts';
import { isConditions, sampleConditions } from './conditions.ts';
import type { MethodFacts, ObjectFact, ScalarFact, TypeFact } from './facts.ts';

/** What a value may look like. */
const samples: Readonly<Record<Exclude<ScalarFact, 'string'>, unknown>> = {
  any: 1,
  boolean: true,
  date: '2026-01-31',
  datetime: '2026-01-31T18:00:00+03:00',
  double: 0.5,
  'empty-list': [],
  // A name and the content in base64.
  file: ['note.txt', 'SGVsbG8='],
  integer: 1,
  null: null,
  'numeric-string': '1',
  timestamp: 1_769_871_600,
  'yes-no': 'Y',
};

/** Of a method that reads its parameters by position and names none as required, so many are shown. */
const SHOWN_POSITIONS = 2;

/**
 * A command line to copy, with values for the required parameters.
 *
 * @param more - further words, behind the parameters
 */
export function sampleLine(
  library: string,
  facts: MethodFacts,
  language: Language,
  more: readonly string[] = [],
): string {
  const { name, params } = facts;
  const words = shownParams(facts).flatMap((key) => {
    const type = params.fields[key]?.type;
    return type === undefined ? [] : wordsOf(key, valueOf(type, textFor(key, language)));
  });
  return [callLine(library, name), ...[...words, ...more].map(quoted)].join(' ');
}

/** What is required, and what stands before it where positions count. */
function shownParams({ params, positional = [] }: MethodFacts): readonly string[] {
  const chosen = new Set((params.oneOf ?? []).flatMap(([first = '']) => first));
  const required = Object.keys(params.fields).filter(
    (key) => params.fields[key]?.required === true || chosen.has(key),
  );
  const positions = positional.filter((key) => key.toLowerCase() !== 'auth');
  if (required.length === 0) return positions.slice(0, SHOWN_POSITIONS);
  const last = positions.findLastIndex((key) => required.includes(key));
  return [...new Set([...positions.slice(0, last + 1), ...required])];
}

/** A text that may stand in a parameter: of an order, a direction. */
function textFor(parameter: string, language: Language): string {
  if (/^order$/i.test(parameter)) return 'ASC';
  return language === 'ru' ? 'текст' : 'text';
}

function valueOf(type: TypeFact, text: string): unknown {
  if (type === 'string') return text;
  if (typeof type === 'string') return samples[type];
  if ('enum' in type) return type.enum[0];
  if (isConditions(type)) return sampleConditions;
  if ('array' in type) return [valueOf(type.array, text)];
  if ('anyOf' in type) {
    const first = type.anyOf.find((member) => member !== 'null');
    return valueOf(first ?? 'any', text);
  }
  return structureOf(type, text);
}

/** The required fields, or the first one where none is. */
function structureOf({ fields }: ObjectFact, text: string): Record<string, unknown> {
  const all = Object.entries(fields);
  const required = all.filter(([, field]) => field.required === true);
  return Object.fromEntries(
    (required.length > 0 ? required : all.slice(0, 1)).map(([name, { type }]) => [
      name,
      valueOf(type, text),
    ]),
  );
}

/** A value as parameters of the command line: nested keys where they can say it, else JSON. */
function wordsOf(path: string, value: unknown): readonly string[] {
  if (typeof value === 'string') return [`${path}=${value}`];
  if (Array.isArray(value)) {
    const flat = value.length > 0 && value.every((item) => typeof item !== 'object');
    return flat ? value.flatMap((item) => wordsOf(`${path}[]`, item)) : [`${path}:=${json(value)}`];
  }
  if (typeof value !== 'object' || value === null) return [`${path}:=${json(value)}`];
  const entries = Object.entries(value);
  return entries.length > 0 && entries.every(([key]) => /^[^[\]=\s]+$/.test(key))
    ? entries.flatMap(([key, nested]) => wordsOf(`${path}[${key}]`, nested))
    : [`${path}:=${json(value)}`];
}

/** With single quotes: double ones are lost in some shells. */
function json(value: unknown): string {
  return JSON.stringify(value).replaceAll('"', "'");
}
