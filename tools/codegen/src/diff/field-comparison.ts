/** Comparisons field by field. */
import type { JsonValue, Localized } from '../ir.ts';
import type { ChangeKind } from './change-rules.ts';
import type { Change } from './entry.ts';

/** Two states of one thing, and what it is called. */
export interface Pair<Node> {
  readonly subject: string;
  readonly before: Node;
  readonly after: Node;
}

/** A comparison for every field: one that the representation gains cannot be forgotten. */
export type FieldComparisons<Node> = {
  readonly [Field in keyof Node]-?: (pair: Pair<Node>) => readonly Change[];
};

/** All that differs, in the order of the comparisons. */
export function compareFields<Node>(
  comparisons: FieldComparisons<Node>,
  pair: Pair<Node>,
): Change[] {
  const all: readonly ((of: Pair<Node>) => readonly Change[])[] = Object.values(comparisons);
  return all.flatMap((comparison) => comparison(pair));
}

/** A change of one value, where there is one. */
export function valueChange(
  kind: ChangeKind,
  subject: string,
  before: string | null,
  after: string | null,
): Change[] {
  return before === after ? [] : [{ kind, subject, before, after }];
}

/** A change of a text that is there to be read. */
export function proseChange(subject: string, before?: string, after?: string): Change[] {
  return valueChange('text-changed', subject, before ?? null, after ?? null);
}

/** Changes of a text in each language. `text` makes prose of it. */
export function textChanges<Text>(
  subject: string,
  before: Localized<Text>,
  after: Localized<Text>,
  text: (value: Text) => string,
): Change[] {
  return (['ru', 'en'] as const).flatMap((language) =>
    valueChange(
      'text-changed',
      `${subject}.${language}`,
      text(before[language]),
      text(after[language]),
    ),
  );
}

/** JSON whose text is the same when its value is: the order of keys does not matter. */
export function canonicalJson(value: JsonValue): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
