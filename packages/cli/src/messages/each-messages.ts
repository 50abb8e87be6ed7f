import type { EachOption } from '../spec/each-options.ts';

/** Rows of a run of `each`, by what became of them. */
export interface EachTally {
  readonly done: number;
  readonly failed: number;
  readonly unknown: number;
  readonly before: number;
  /** Files with the rows that failed, and with those that may have been carried out. */
  readonly failedFile: string;
  readonly unknownFile: string;
}

/** What is said about commands that are carried out for many rows. */
export interface EachMessages {
  readonly summary: string;
  /** Behind the word itself, in lists and in its help. */
  readonly shortUsage: string;
  readonly usage: string;
  readonly details: readonly string[];
  readonly option: Readonly<Record<EachOption, string>>;
  commandNeeded(line: string): string;
  readonly fromNeeded: string;
  readonly journalNeeded: string;
  readonly wrongConcurrency: string;
  wrongMap(text: string): string;
  /** A target that the command does not have, with those that it has. */
  noTarget(target: string, options: readonly string[]): string;
  noColumn(column: string): string;
  missing(names: readonly string[]): string;
  notForRows(command: string): string;
  notBehind(option: string): string;
  takenFile(file: string): string;
  otherJournal(file: string): string;
  otherRows(file: string): string;
  journalRemedy(file: string): string;
  encodingRemedy(encoding: string): string;
  /** Why a row is reported that was sent when a run was killed. */
  readonly inFlight: string;
  tally(tally: EachTally): string;
  unknownRemedy(file: string): string;
  /** A row of `--dry-run` from which no request can be made. */
  wrongRow(row: number, why: string): string;
}
