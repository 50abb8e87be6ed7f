/** What is wrong with pages and bindings, collected and told. */
import { compare } from '@oint/reference/typescript';

import { counted } from '../text/phrases.ts';
import { type Finding, formatFinding, type Place } from './finding.ts';
import { type RuleName, severityOf } from './rules.ts';

/** Collects what every stage finds, so that one run tells everything. */
export class Diagnostics {
  readonly #findings: Finding[] = [];

  /**
   * Records a finding. `file` is relative to the project's root; `reason` says what was found and what would be right.
   */
  report(rule: RuleName, file: string, place: Place | null, reason: string): void {
    this.#findings.push({ rule, file, place, reason: clipQuotes(reason) });
  }

  /** Adds what was recorded before, of an unchanged file. */
  replay(findings: readonly Finding[]): void {
    this.#findings.push(...findings);
  }

  get failed(): boolean {
    return this.#findings.some(({ rule }) => severityOf(rule) === 'error');
  }

  /** Whether a file below a folder has an error. */
  failedBelow(folder: string): boolean {
    return this.#findings.some(
      ({ rule, file }) => severityOf(rule) === 'error' && file.startsWith(`${folder}/`),
    );
  }

  /** In the order in which they were found. */
  get recorded(): readonly Finding[] {
    return this.#findings;
  }

  /** Sorted by file, then place, then rule. */
  get findings(): readonly Finding[] {
    return this.#findings.toSorted(
      (a, b) =>
        compare(a.file, b.file) ||
        (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
        (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
        compare(a.rule, b.rule) ||
        compare(a.reason, b.reason),
    );
  }

  /** One line a finding. */
  format(): string {
    return this.findings.map((finding) => `${formatFinding(finding)}\n`).join('');
  }

  /** `2 errors, 1 warning`, or an empty string. */
  summary(): string {
    const errors = this.#findings.filter(({ rule }) => severityOf(rule) === 'error').length;
    const warnings = this.#findings.length - errors;
    return [
      ...(errors === 0 ? [] : [counted(errors, 'error')]),
      ...(warnings === 0 ? [] : [counted(warnings, 'warning')]),
    ].join(', ');
  }
}

/** Longest text of a page that a diagnostic repeats. */
const LONGEST_QUOTE = 100;

/** What is quoted between backticks may be of any length in a page; who reads the diagnostic needs its beginning. */
function clipQuotes(reason: string): string {
  return reason.replaceAll(/`([^`]*)`/gu, (quote, text: string) =>
    text.length > LONGEST_QUOTE ? `\`${text.slice(0, LONGEST_QUOTE)}…\`` : quote,
  );
}
