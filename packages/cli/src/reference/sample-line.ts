import type { Language } from '../language.ts';
import { callLine } from './call-line.ts';
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

/** A command line to copy, with values for the required parameters. */
export function sampleLine(
  library: string,
  { name, params, positional = [], version }: MethodFacts,
  sayVersion: boolean,
  language: Language,
): string {
  const chosen = new Set((params.oneOf ?? []).flatMap(([first = '']) => first));
  const required = Object.keys(params.fields).filter(
    (key) => params.fields[key]?.required === true || chosen.has(key),
  );
  const last = positional.findLastIndex((key) => required.includes(key));
  const names = new Set([...positional.slice(0, last + 1), ...required]);
  const words = [...names].flatMap((key) => {
    const type = params.fields[key]?.type;
    return type === undefined ? [] : wordsOf(key, valueOf(type, language));
  });
  return [
    callLine(library, name),
    ...words.map(quoted),
    ...(sayVersion ? [`--api v${version}`] : []),
  ].join(' ');
}

function valueOf(type: TypeFact, language: Language): unknown {
  if (type === 'string') return language === 'ru' ? 'текст' : 'text';
  if (typeof type === 'string') return samples[type];
  if ('enum' in type) return type.enum[0];
  if ('array' in type) return [valueOf(type.array, language)];
  if ('anyOf' in type) {
    const first = type.anyOf.find((member) => member !== 'null');
    return valueOf(first ?? 'any', language);
  }
  return structureOf(type, language);
}

/** The required fields, or the first one where none is. */
function structureOf({ fields }: ObjectFact, language: Language): Record<string, unknown> {
  const all = Object.entries(fields);
  const required = all.filter(([, field]) => field.required === true);
  return Object.fromEntries(
    (required.length > 0 ? required : all.slice(0, 1)).map(([name, { type }]) => [
      name,
      valueOf(type, language),
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

function quoted(word: string): string {
  return /^[\p{L}\p{N}_.:=+,/-]+$/u.test(word) ? word : `"${word}"`;
}
