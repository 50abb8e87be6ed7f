/**
 * Example answers without their values.
 *
 * @example
 *   `{ "result": [{ "ID": "7" }, { "ID": "9" }], "total": 2 }` leaves
 *   `{ "result": [{ "ID": "numeric-string" }], "total": "integer" }`.
 */
import type { Skeleton, SkeletonObject, ValueKind } from '@oint/reference';

import { isNumeric, isYesNo } from '../shape/admits.ts';
import { isRecord } from '../text/records.ts';
import { holdsCut } from '../text/relaxed-json.ts';

/** The answers as they differ. The time of a call looks the same everywhere. */
export function skeletonsOf(
  envelopes: readonly Readonly<Record<string, unknown>>[],
): SkeletonObject[] {
  return distinct(
    envelopes.map((envelope) =>
      Object.fromEntries(
        Object.entries(envelope).map(([key, value]) => [
          key,
          key === 'time' && isRecord(value) ? 'time' : skeletonOf(value),
        ]),
      ),
    ),
  );
}

export function skeletonOf(value: unknown): Skeleton {
  if (Array.isArray(value)) return distinct(wholeOf(value).map(skeletonOf));
  if (!isRecord(value)) return kindOf(value);
  const keys = Object.keys(value);
  const areNumbered = keys.length > 0 && keys.every((key) => /^\d+$/u.test(key));
  if (!areNumbered)
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, skeletonOf(inner)] as const),
    );
  return Object.fromEntries(distinct(wholeOf(Object.values(value)).map(skeletonOf)).entries());
}

/** The items from which nothing is cut, where there are such. */
function wholeOf(items: readonly unknown[]): readonly unknown[] {
  const whole = items.filter((item) => !holdsCut(item));
  return whole.length > 0 ? whole : items;
}

/** Each once, as they come first. */
function distinct<T extends Skeleton>(skeletons: readonly T[]): T[] {
  const firsts = new Map(skeletons.toReversed().map((one) => [JSON.stringify(one), one]));
  return [...firsts.values()].toReversed();
}

const DATE = /^\d{4}-\d\d-\d\d$/u;
const MOMENT = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/u;

function kindOf(value: unknown): ValueKind {
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'double';
  if (typeof value !== 'string') return 'null';
  if (isNumeric(value)) return 'numeric-string';
  if (isYesNo(value)) return 'yes-no';
  if (DATE.test(value)) return 'date';
  return MOMENT.test(value) ? 'datetime' : 'string';
}
