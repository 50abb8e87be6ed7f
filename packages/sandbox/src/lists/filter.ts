import { yearsFirst } from '../portal/time.ts';
import { isFields, type Fields, type Value } from '../values.ts';

/** What a filter compares: numbers by value, texts by letters and as moments where they are such. */
export type Cell = string | number;

/** A row as the filter sees it: a field's value, or several; undefined where there is no such field. */
export type Row = (field: string) => Cell | readonly Cell[] | undefined;

/** A row whose fields are all at hand. */
export function rowOf(fields: Readonly<Record<string, Cell | readonly Cell[]>>): Row {
  return (field) => (Object.hasOwn(fields, field) ? fields[field] : undefined);
}

/** How the filters of a list are written. */
export interface FilterRules {
  /** The row's name of a field that a filter names; undefined for one that there is not. Upper case by default. */
  readonly fieldOf?: (name: string) => string | undefined;
  /** Whether a condition without a prefix knows `%`. They do by default. */
  readonly wildcards?: boolean;
}

type Check = (row: Row) => boolean;

/** Prepares a check of values against what is wanted. */
type Test = (wanted: string) => (actual: Cell) => boolean;

/** Prefixes of a filter key, the longer ones first. Their negations stand apart. */
const OPERATORS: readonly (readonly [prefix: string, test: Test, negated: boolean])[] = [
  ['!=%', like, true],
  ['!%=', like, true],
  ['!@', equals, true],
  ['!%', contains, true],
  ['!=', equals, true],
  ['>=', ordered((difference) => difference >= 0), false],
  ['<=', ordered((difference) => difference <= 0), false],
  ['=%', like, false],
  ['%=', like, false],
  ['>', ordered((difference) => difference > 0), false],
  ['<', ordered((difference) => difference < 0), false],
  ['@', equals, false],
  ['%', contains, false],
  ['!', equals, true],
  ['=', equals, false],
];

/** From the first of two values to the second. They are no test of one value, so they stand apart. */
const RANGES: readonly (readonly [prefix: string, negated: boolean])[] = [
  ['!><', true],
  ['><', false],
];

/**
 * Reads a filter into a check of rows: every condition has to hold, or with `logic: 'OR'` one of them. Numbered
 * conditions are filters themselves. Conditions on fields that a row does not have are ignored.
 */
export function compileFilter(filter: Fields, rules: FilterRules = {}): Check {
  const { logic, ...conditions } = filter;
  const checks = Object.entries(conditions).map(([key, wanted]) =>
    /^\d+$/u.test(key) && isFields(wanted)
      ? compileFilter(wanted, rules)
      : readCondition(key, wanted, rules),
  );
  const isAny = typeof logic === 'string' && logic.toUpperCase() === 'OR' && checks.length > 0;
  return isAny
    ? (row) => checks.some((holds) => holds(row))
    : (row) => checks.every((holds) => holds(row));
}

/** A condition of a filter, apart from what joins it with others. */
export interface Condition {
  /** The field as the filter writes it, without its prefix. */
  readonly name: string;
  readonly value: Value;
  /** Whether it looks for a part of a text. */
  readonly isPattern: boolean;
}

/** Every condition of a filter, those in nested ones too. */
export function conditionsIn(filter: Fields): Condition[] {
  return Object.entries(filter).flatMap(([key, value]) => {
    if (/^\d+$/u.test(key) && isFields(value)) return conditionsIn(value);
    if (key === 'logic') return [];
    const { prefix, name } = splitKey(key);
    return [{ name, value, isPattern: prefix.includes('%') }];
  });
}

function splitKey(key: string): { readonly prefix: string; readonly name: string } {
  const prefix = /^(?:!?><|!?=?%=?|!@|@|[<>!]=?|=)/u.exec(key)?.[0] ?? '';
  return { prefix, name: key.slice(prefix.length) };
}

function readCondition(key: string, value: Value, rules: FilterRules): Check {
  const { fieldOf = upperCase, wildcards = true } = rules;
  const { prefix, name } = splitKey(key);
  const field = fieldOf(name);
  if (field === undefined) return () => true;
  const range = RANGES.find(([one]) => one === prefix);
  if (range !== undefined) return onField(field, [between(texts(value))], range[1]);
  const [, test, negated] = OPERATORS.find(([one]) => one === prefix) ?? [
    '',
    wildcards ? like : equals,
    false,
  ];
  return onField(
    field,
    texts(value).map((text) => test(text)),
    negated,
  );
}

function onField(
  field: string,
  tests: readonly ((actual: Cell) => boolean)[],
  negated: boolean,
): Check {
  return (row) => {
    const actual = row(field);
    if (actual === undefined) return true;
    const actuals = typeof actual === 'object' ? actual : [actual];
    return tests.some((holds) => actuals.some(holds)) !== negated;
  };
}

function upperCase(name: string): string {
  return name.toUpperCase();
}

function texts(value: Value): string[] {
  if (Array.isArray(value)) return value.flatMap(texts);
  if (isFields(value)) return Object.values(value).flatMap(texts);
  if (value === true) return ['Y', '1'];
  // PHP's false is also what an empty field holds.
  if (value === false) return ['N', '0', ''];
  return value === null || typeof value === 'object' ? [''] : [String(value)];
}

function equals(wanted: string): (actual: Cell) => boolean {
  const folded = wanted.toLowerCase();
  const moment = momentOf(wanted);
  return (actual) => {
    if (typeof actual === 'number') return wanted.trim() !== '' && actual === Number(wanted);
    if (actual.toLowerCase() === folded) return true;
    return moment !== undefined && momentOf(actual) === moment;
  };
}

function contains(wanted: string): (actual: Cell) => boolean {
  const folded = wanted.toLowerCase();
  return (actual) => String(actual).toLowerCase().includes(folded);
}

/** SQL's LIKE: `%` is any text. */
function like(wanted: string): (actual: Cell) => boolean {
  if (!wanted.includes('%')) return equals(wanted);
  const pattern = wanted
    .split('%')
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
    .join('.*');
  const regex = new RegExp(`^${pattern}$`, 'isu');
  return (actual) => regex.test(String(actual));
}

/** As in SQL, nothing is larger or smaller than an empty field. */
function ordered(holds: (difference: number) => boolean): Test {
  return (wanted) => (actual) => actual !== '' && holds(compare(actual, wanted));
}

function between([from = '', to = '']: readonly string[]): (actual: Cell) => boolean {
  return (actual) => actual !== '' && compare(actual, from) >= 0 && compare(actual, to) <= 0;
}

/** Numbers by value, dates by moment, all else by letters. */
export function compare(actual: Cell, wanted: Cell): number {
  const [a, b] = [Number(actual), Number(wanted)];
  if (actual !== '' && wanted !== '' && !Number.isNaN(a) && !Number.isNaN(b)) return a - b;
  const [first, second] = [String(actual), String(wanted)];
  const [from, to] = [momentOf(first), momentOf(second)];
  if (from !== undefined && to !== undefined) return from - to;
  return first.localeCompare(second);
}

/** Dates are years first, or days with dots; one without a zone is the portal's, which lives in UTC. */
function momentOf(text: string): number | undefined {
  const iso = yearsFirst(text);
  if (!/^\d{4}-\d\d-\d\d/u.test(iso)) return undefined;
  const isLocal = /\d\d:\d\d(?::\d\d)?$/u.test(iso) && !/[+-]\d\d:?\d\d$/u.test(iso);
  const moment = Date.parse(isLocal ? `${iso.replace(' ', 'T')}Z` : iso);
  return Number.isNaN(moment) ? undefined : moment;
}
