import { isFields } from '../values.ts';
import type { Fields, Value } from '../values.ts';

/** A row as the filter sees it: every field as text, several values as a list. */
export type Row = Readonly<Record<string, string | readonly string[]>>;

type Test = (actual: string, wanted: string) => boolean;

/** Prefixes of a filter key, the longer ones first. Their negations stand apart. */
const OPERATORS: readonly (readonly [prefix: string, test: Test, negated: boolean])[] = [
  ['!=%', like, true],
  ['!%=', like, true],
  ['!@', equals, true],
  ['!%', contains, true],
  ['!=', equals, true],
  ['>=', (actual, wanted) => compare(actual, wanted) >= 0, false],
  ['<=', (actual, wanted) => compare(actual, wanted) <= 0, false],
  ['=%', like, false],
  ['%=', like, false],
  ['>', (actual, wanted) => compare(actual, wanted) > 0, false],
  ['<', (actual, wanted) => compare(actual, wanted) < 0, false],
  ['@', equals, false],
  ['%', contains, false],
  ['!', equals, true],
  ['=', equals, false],
];

/** Keeps the rows that meet every condition. Conditions on unknown fields are ignored. */
export function matches(row: Row, filter: Fields): boolean {
  return Object.entries(filter).every(([key, wanted]) => meets(row, key, wanted));
}

function meets(row: Row, key: string, wanted: Value): boolean {
  const [prefix, test, negated] = OPERATORS.find(([start]) => key.startsWith(start)) ?? [
    '',
    // Without a prefix a text may hold the wildcard of LIKE.
    like,
    false,
  ];
  const field = key.slice(prefix.length).toUpperCase();
  const actual = Object.hasOwn(row, field) ? row[field] : undefined;
  if (actual === undefined) return true;
  const actuals = typeof actual === 'string' ? [actual] : actual;
  const found = texts(wanted).some((text) => actuals.some((one) => test(one, text)));
  return found !== negated;
}

function texts(value: Value): string[] {
  if (Array.isArray(value)) return value.flatMap(texts);
  if (isFields(value)) return Object.values(value).flatMap(texts);
  if (value === true) return ['Y'];
  if (value === false) return ['N'];
  return value === null || typeof value === 'object' ? [''] : [String(value)];
}

function equals(actual: string, wanted: string): boolean {
  return actual.toLowerCase() === wanted.toLowerCase();
}

function contains(actual: string, wanted: string): boolean {
  return actual.toLowerCase().includes(wanted.toLowerCase());
}

/** SQL's LIKE: `%` is any text. */
function like(actual: string, wanted: string): boolean {
  const pattern = wanted
    .split('%')
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join('.*');
  return new RegExp(`^${pattern}$`, 'is').test(actual);
}

/** Numbers by value, dates by moment, all else by letters. */
function compare(actual: string, wanted: string): number {
  const [a, b] = [Number(actual), Number(wanted)];
  if (actual !== '' && wanted !== '' && !Number.isNaN(a) && !Number.isNaN(b)) return a - b;
  const [from, to] = [Date.parse(actual), Date.parse(wanted)];
  if (!Number.isNaN(from) && !Number.isNaN(to)) return from - to;
  return actual.localeCompare(wanted);
}

/** Orders rows by one field. */
export function byField(field: string, descending: boolean): (a: Row, b: Row) => number {
  const text = (row: Row): string => [row[field.toUpperCase()] ?? ''].flat()[0] ?? '';
  return (a, b) => (descending ? compare(text(b), text(a)) : compare(text(a), text(b)));
}
