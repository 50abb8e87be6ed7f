import { isFields, type Fields, type Value } from '../values.ts';

/** A row as the filter sees it: the text of a field, or several; undefined where there is no such field. */
export type Row = (field: string) => string | readonly string[] | undefined;

/** A row whose fields are all at hand. */
export function rowOf(fields: Readonly<Record<string, string | readonly string[]>>): Row {
  return (field) => (Object.hasOwn(fields, field) ? fields[field] : undefined);
}

/** Prepares a check of values against what is wanted. */
type Test = (wanted: string) => (actual: string) => boolean;

/** Prefixes of a filter key, the longer ones first. Their negations stand apart. */
const OPERATORS: readonly (readonly [prefix: string, test: Test, negated: boolean])[] = [
  ['!=%', like, true],
  ['!%=', like, true],
  ['!@', equals, true],
  ['!%', contains, true],
  ['!=', equals, true],
  ['>=', (wanted) => (actual) => compare(actual, wanted) >= 0, false],
  ['<=', (wanted) => (actual) => compare(actual, wanted) <= 0, false],
  ['=%', like, false],
  ['%=', like, false],
  ['>', (wanted) => (actual) => compare(actual, wanted) > 0, false],
  ['<', (wanted) => (actual) => compare(actual, wanted) < 0, false],
  ['@', equals, false],
  ['%', contains, false],
  ['!', equals, true],
  ['=', equals, false],
];

/**
 * Reads a filter into a check of rows: every condition has to hold. Conditions on fields that a row does not have are
 * ignored.
 */
export function compileFilter(filter: Fields): (row: Row) => boolean {
  const conditions = Object.entries(filter).map(([key, wanted]) => readCondition(key, wanted));
  return (row) => conditions.every((holds) => holds(row));
}

function readCondition(key: string, value: Value): (row: Row) => boolean {
  const [prefix, test, negated] = OPERATORS.find(([start]) => key.startsWith(start)) ?? [
    '',
    // Without a prefix a text may hold the wildcard of LIKE.
    like,
    false,
  ];
  const field = key.slice(prefix.length).toUpperCase();
  const tests = texts(value).map((text) => test(text));
  return (row) => {
    const actual = row(field);
    if (actual === undefined) return true;
    const actuals = typeof actual === 'string' ? [actual] : actual;
    return tests.some((holds) => actuals.some(holds)) !== negated;
  };
}

function texts(value: Value): string[] {
  if (Array.isArray(value)) return value.flatMap(texts);
  if (isFields(value)) return Object.values(value).flatMap(texts);
  if (value === true) return ['Y'];
  if (value === false) return ['N'];
  return value === null || typeof value === 'object' ? [''] : [String(value)];
}

function equals(wanted: string): (actual: string) => boolean {
  const folded = wanted.toLowerCase();
  return (actual) => actual.toLowerCase() === folded;
}

function contains(wanted: string): (actual: string) => boolean {
  const folded = wanted.toLowerCase();
  return (actual) => actual.toLowerCase().includes(folded);
}

/** SQL's LIKE: `%` is any text. */
function like(wanted: string): (actual: string) => boolean {
  if (!wanted.includes('%')) return equals(wanted);
  const pattern = wanted
    .split('%')
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
    .join('.*');
  const regex = new RegExp(`^${pattern}$`, 'isu');
  return (actual) => regex.test(actual);
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
  const name = field.toUpperCase();
  const text = (row: Row): string => [row(name) ?? ''].flat()[0] ?? '';
  return (a, b) => (descending ? compare(text(b), text(a)) : compare(text(a), text(b)));
}
