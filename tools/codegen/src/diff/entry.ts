/** What differs between two states of the docs. */
import { compare } from '@oint/reference/typescript';

import type { Cause } from './causes.ts';
import { type ChangeKind, type ChangeRule, changeRules, restLevels } from './change-rules.ts';
import { heavier, type Level, LEVELS, type Levels, PACKAGES, type PackageName } from './levels.ts';

/** One thing that differs, as the comparison finds it. */
export interface Change {
  readonly kind: ChangeKind;
  /** Dotted: section, function, and where it applies the parameter or the path in the result. */
  readonly subject: string;
  /** `null` where it did not exist. */
  readonly before: string | null;
  /** `null` where it does not exist. */
  readonly after: string | null;
}

/** A change and how much it means. */
export interface Entry extends Change {
  /** The heaviest of its levels. */
  readonly level: Level;
  readonly levels: Levels;
  /** Of changes of the reference, where it is known. */
  readonly cause?: Cause | undefined;
}

/** Rates a change by the rules. `template`: it is one of a function that makes no request. */
export function rate(change: Change, template: boolean): Entry {
  const rule: ChangeRule = changeRules[change.kind];
  return entryOf(change, (template ? rule.templateLevels : undefined) ?? rule.levels);
}

/** Rates a change of the reference. */
export function rateRest(change: Change, cause?: Cause): Entry {
  const entry = entryOf(change, restLevels(changeRules[change.kind]));
  return cause === undefined ? entry : { ...entry, cause };
}

function entryOf(change: Change, levels: Levels): Entry {
  // Every rule has a level for one package at least.
  const level = PACKAGES.map((name) => levels[name]).reduce(heavier, null) ?? 'fix';
  return { ...change, level, levels };
}

/** The heaviest first; then by subject and kind, the same on every machine. */
export function sortEntries(entries: readonly Entry[]): Entry[] {
  return entries.toSorted(
    (a, b) =>
      LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
      compare(a.subject, b.subject) ||
      compare(a.kind, b.kind) ||
      compare(a.before ?? '', b.before ?? '') ||
      compare(a.after ?? '', b.after ?? ''),
  );
}

/** The heaviest level that entries have for a package, or for any; `null` where it does not notice them. */
export function levelOf(entries: readonly Entry[], name?: PackageName): Level | null {
  return entries
    .map(({ level, levels }) => (name === undefined ? level : levels[name]))
    .reduce(heavier, null);
}
