/** What a step's result has to be: values as they are, structures in part, and what these say. */
import { filled, isRecord, type Known, OfRun, Seen } from './values.ts';

/** Any value of a kind. */
export class Kind {
  readonly kind: string;

  constructor(kind: 'text' | 'number' | 'list' | 'structure') {
    this.kind = kind;
  }
}

/** A list of which an entry fits, or none does. */
export class Holding {
  readonly entry: unknown;
  readonly times: 'some' | 'none';

  constructor(entry: unknown, times: 'some' | 'none') {
    this.entry = entry;
    this.times = times;
  }
}

export const NUMBER = new Kind('number');
export const TEXT = new Kind('text');
export const LIST = new Kind('list');
export const STRUCTURE = new Kind('structure');
export const holding = (entry: unknown): Holding => new Holding(entry, 'some');
export const without = (entry: unknown): Holding => new Holding(entry, 'none');

/** Where a value is not what was expected, each place in words. */
export function mismatches(
  expected: unknown,
  actual: unknown,
  known: Known,
  at = 'result',
): string[] {
  if (expected instanceof Kind) {
    return kindOf(actual) === expected.kind
      ? []
      : [`${at}: ${kindOf(actual)}, not ${expected.kind}`];
  }
  if (expected instanceof Holding) return held(expected, actual, known, at);
  if (expected instanceof Seen || expected instanceof OfRun) {
    return same(filled(expected, known), actual) ? [] : [`${at}: not the value of before`];
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual)) return [`${at}: ${kindOf(actual)}, not list`];
    const length =
      expected.length === actual.length
        ? []
        : [`${at}: ${actual.length} entries, not ${expected.length}`];
    return [
      ...length,
      ...expected.flatMap((item: unknown, index) =>
        mismatches(item, actual[index], known, `${at}[${index}]`),
      ),
    ];
  }
  if (isRecord(expected)) {
    if (!isRecord(actual)) return [`${at}: ${kindOf(actual)}, not structure`];
    return Object.entries(expected).flatMap(([key, value]) =>
      mismatches(value, actual[key], known, `${at}.${key}`),
    );
  }
  return Object.is(expected, actual)
    ? []
    : [`${at}: ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`];
}

function held({ entry, times }: Holding, actual: unknown, known: Known, at: string): string[] {
  if (!Array.isArray(actual)) return [`${at}: ${kindOf(actual)}, not list`];
  const fits = actual.some((item: unknown) => mismatches(entry, item, known).length === 0);
  if (fits === (times === 'some')) return [];
  return [times === 'some' ? `${at}: no entry of ${actual.length} fits` : `${at}: an entry fits`];
}

/** Identifiers come as numbers and as texts. */
function same(expected: unknown, actual: unknown): boolean {
  return isScalar(expected) && isScalar(actual)
    ? String(expected) === String(actual)
    : Object.is(expected, actual);
}

function isScalar(value: unknown): value is string | number {
  return typeof value === 'number' || typeof value === 'string';
}

export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'structure';
  return typeof value === 'string' ? 'text' : typeof value;
}
