/**
 * Example answers without their values: keys, kinds and nesting, as the documentation shows them.
 *
 * @example
 *   `{ "result": [{ "ID": "7", "TITLE": "Lunch" }], "total": 1 }` is
 *   `{ "result": [{ "ID": "number text", "TITLE": "text" }], "total": "number" }`.
 */
import { type AnswersFacts, FORMAT, type SkeletonFact } from '@oint/reference';

import type { ImportedMethod } from '../facts/method-facts.ts';
import { sorted } from '../facts/to-facts.ts';
import { isRecord } from '../text/records.ts';

/** The answers of each method that shows any, each form once. */
export function answersOf(methods: readonly ImportedMethod[]): AnswersFacts {
  const shown = methods.flatMap(({ facts, responses }): [string, readonly SkeletonFact[]][] =>
    responses.length === 0
      ? []
      : [
          [
            facts.version === 3 ? `${facts.name}.v3` : facts.name,
            distinct(responses.map(({ value: { time: _time, ...answer } }) => skeletonOf(answer))),
          ],
        ],
  );
  return { answers: sorted(shown), format: FORMAT };
}

export function skeletonOf(value: unknown): SkeletonFact {
  if (Array.isArray(value)) return distinct(value.map(skeletonOf));
  if (isRecord(value))
    return sorted(
      Object.entries(value).map(([key, entry]): [string, SkeletonFact] => [
        nameOf(key),
        skeletonOf(entry),
      ]),
    );
  if (value === null) return 'null';
  return typeof value === 'string' ? kindOfText(value) : kindOf(value);
}

/** An ID is a value, where it is a name too. */
function nameOf(key: string): string {
  return /^\d+$/u.test(key) ? '*' : key;
}

function kindOf(value: unknown): SkeletonFact {
  return typeof value === 'boolean' ? 'flag' : 'number';
}

function kindOfText(text: string): SkeletonFact {
  if (/^-?\d+(?:\.\d+)?$/u.test(text)) return 'number text';
  if (text === 'Y' || text === 'N') return 'letter';
  if (text === '') return 'empty text';
  return /^\d{4}-\d\d-\d\d(?:T|$)/u.test(text) ? 'date text' : 'text';
}

/** A list of many rows of one form has that form once. */
function distinct(skeletons: readonly SkeletonFact[]): readonly SkeletonFact[] {
  return [...new Map(skeletons.map((one) => [JSON.stringify(one), one])).values()];
}
