/** Which field of a REST method a parameter of a page most likely fills. */
import type { FieldFact, ObjectFact } from '@oint/reference';

import type { Conversion } from '../ir.ts';
import { wordsOf } from '../names/case.ts';
import { type As, CONVERSIONS } from '../names/conversions.ts';
import type { TableParameter } from '../parse/parameter-table.ts';
import { fits } from '../reference/fit.ts';

/** A parameter as both of its pages have it. */
export interface PageParameter {
  readonly row: TableParameter;
  /** Name in the English page, which is like the field's; `null` without such a page. */
  readonly english: string | null;
  readonly required: boolean;
}

export interface Guess {
  readonly field: string;
  readonly as: As | null;
}

/** What speaks for a field: names most of all, then need and type, then the order. */
const WEIGHT = { sameName: 10, sharedWords: 6, required: 1, text: 0.5, distance: -0.3 };

/** For each parameter the field that it fills; `null` where none is left that could take its type. */
export function matchFields(
  parameters: readonly PageParameter[],
  { fields }: ObjectFact,
): (Guess | null)[] {
  const entries = Object.entries(fields);
  const pairs = parameters.flatMap((parameter, index) =>
    entries.flatMap(([field, fact], position) => {
      const as = wayToFit(parameter.row, fact);
      if (as === undefined) return [];
      const distance = Math.abs(index - position);
      return [
        {
          index,
          guess: { field, as },
          score: likeness(parameter, field, fact) + distance * WEIGHT.distance,
        },
      ];
    }),
  );
  const guesses: (Guess | null)[] = parameters.map(() => null);
  const taken = new Set<string>();
  for (const { index, guess } of pairs.toSorted((a, b) => b.score - a.score)) {
    if (guesses[index] !== null || taken.has(guess.field)) continue;
    guesses[index] = guess;
    taken.add(guess.field);
  }
  return guesses;
}

function likeness(
  { row, english, required }: PageParameter,
  field: string,
  fact: FieldFact,
): number {
  const wanted = wordsOf(field);
  const names = [row.option.replaceAll('-', '_'), english ?? ''].map(wordsOf);
  const shared = Math.max(...names.map((words) => overlap(words, wanted)));
  const sameName = shared === 1 ? WEIGHT.sameName : 0;
  const sameNeed = required === (fact.required === true) ? WEIGHT.required : 0;
  const text = fact.type === 'string' && row.types.some(({ kind }) => kind === 'string');
  return sameName + shared * WEIGHT.sharedWords + sameNeed + (text ? WEIGHT.text : 0);
}

/** Share of the words that two names have in common. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const all = new Set([...a, ...b]);
  return all.size === 0 ? 0 : a.filter((word) => b.includes(word)).length / all.size;
}

/** Ways of sending that a binding may ask for, by the type that the page has. */
const WAYS: readonly As[] = ['yn', 'list'];

/** The conversion that makes the page's type fit, `null` where none is needed, `undefined` where none does. */
function wayToFit({ types }: TableParameter, { type }: FieldFact): As | null | undefined {
  if (fits(types, natural(types), type)) return null;
  // A structure that fits no field is not one of its elements either: it brings fields.
  if (types.some(({ kind }) => kind === 'structure')) return undefined;
  return WAYS.find(
    (as) =>
      (as === 'yn') === types.some(({ kind }) => kind === 'boolean') &&
      fits(types, CONVERSIONS[as], type),
  );
}

/** What becomes of dates and files without a word of the binding. */
function natural(types: TableParameter['types']): Conversion | null {
  if (types.some(({ kind }) => kind === 'date')) return 'dateIso';
  return types.some(({ kind }) => kind === 'binary') ? 'fileBase64' : null;
}
