import { UsageError } from '../arguments/usage-error.ts';
import type { Messages } from '../messages/messages.ts';
import type { Placed } from './row-action.ts';

/** Which column goes where. */
export interface Mapping {
  /** Of a row's values, those that are mapped, with their places. */
  place(values: ReadonlyMap<string, unknown>): Placed;
}

/** `TITLE=name`: what is filled, and the column that fills it. */
export interface Pair {
  readonly target: string;
  readonly column: string;
}

/** `--map TITLE=name`, also several in one, between commas. The last `=` outside of brackets divides: `filter[>=ID]=id`. */
export function readPairs(values: readonly string[], messages: Messages): readonly Pair[] {
  return values
    .flatMap((value) => value.split(','))
    .map((text) => {
      const [, target, column] = /^\s*((?:[^=[\]]|\[[^\]]*\])+)=(.+?)\s*$/u.exec(text) ?? [];
      if (target === undefined || column === undefined) {
        throw new UsageError(messages.each.wrongMap(text));
      }
      return { target: target.trim(), column: column.trim() };
    });
}

/** Columns as `--map` says; without it, each fills what it is called. */
export function mappingOf(
  pairs: readonly Pair[],
  pathOf: (target: string) => readonly string[],
): Mapping {
  const paths = new Map<string, readonly string[]>();
  const path = (target: string): readonly string[] => {
    const known = paths.get(target) ?? pathOf(target);
    paths.set(target, known);
    return known;
  };
  for (const { target } of pairs) path(target);
  return {
    place(values) {
      const mapped =
        pairs.length > 0
          ? pairs.map(({ target, column }) => [target, values.get(column)] as const)
          : [...values];
      // An empty cell says nothing. JSON has `null` and `""` for who means them.
      return mapped
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([target, value]) => [path(target), value] as const);
    },
  };
}

/** Columns that are mapped, and that the rows do not have. */
export function absentColumns(
  pairs: readonly Pair[],
  columns: readonly string[],
): readonly string[] {
  return pairs.map(({ column }) => column).filter((column) => !columns.includes(column));
}
