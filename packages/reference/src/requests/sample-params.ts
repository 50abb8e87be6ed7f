import { isConditions, SAMPLE_CONDITIONS } from '../facts/conditions.ts';
import type { MethodFacts, ObjectFact, ScalarFact, TypeFact } from '../facts/facts.ts';
import { isArray, isEnum, isObject, isUnion } from '../facts/kinds.ts';
import type { Params } from './params.ts';

/** What a value may look like. */
const SAMPLES: Readonly<Record<Exclude<ScalarFact, 'string'>, unknown>> = {
  any: 1,
  boolean: true,
  date: '2026-01-31',
  datetime: '2026-01-31T18:00:00+03:00',
  double: 0.5,
  'empty-list': [],
  file: ['note.txt', 'SGVsbG8='],
  'file-content': ['note.txt', 'SGVsbG8='],
  integer: 1,
  null: null,
  'numeric-string': '1',
  timestamp: 1_769_871_600,
  'yes-no': 'Y',
};

/** Of a method that reads its parameters by position and names none as required, so many are shown. */
const SHOWN_POSITIONS = 2;

/**
 * Parameters of a call to copy: values for those that are required.
 *
 * @param text - for what may be any text
 */
export function sampleParams(facts: MethodFacts, text: string): Params {
  const entries = shownParams(facts).flatMap((name): [string, unknown][] => {
    const type = facts.params.fields[name]?.type;
    // An order without a structure is a direction.
    return type === undefined ? [] : [[name, valueOf(type, /^order$/iu.test(name) ? 'ASC' : text)]];
  });
  return Object.fromEntries(entries);
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

function valueOf(type: TypeFact, text: string): unknown {
  if (type === 'string') return text;
  if (typeof type === 'string') return SAMPLES[type];
  if (isEnum(type)) return type.enum[0];
  if (isConditions(type)) return SAMPLE_CONDITIONS;
  if (isArray(type)) return [valueOf(type.array, text)];
  if (isUnion(type)) {
    const first = type.anyOf.find((member) => member !== 'null');
    return valueOf(first ?? 'any', text);
  }
  return isObject(type) ? structureOf(type, text) : SAMPLES.any;
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
