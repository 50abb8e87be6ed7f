/** What can be wrong with pages and bindings, and how it is told. */
import { type RuleName, rules } from './rules.ts';

/** One-based line and column in a source file. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export type Severity = 'error' | 'warning';

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
    return this.#findings.some(({ rule }) => rules[rule].severity === 'error');
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

  /** One line a finding: `docs/x.md:14:5 error [unknown-type] …`. */
  format(): string {
    return this.findings.map((finding) => `${formatFinding(finding)}\n`).join('');
  }

  /** `2 errors, 1 warning`, or an empty string. */
  summary(): string {
    const errors = this.#findings.filter(({ rule }) => rules[rule].severity === 'error').length;
    const warnings = this.#findings.length - errors;
    return [
      ...(errors === 0 ? [] : [counted(errors, 'error')]),
      ...(warnings === 0 ? [] : [counted(warnings, 'warning')]),
    ].join(', ');
  }
}

/** Something wrong, as plain data. */
export interface Finding {
  readonly rule: RuleName;
  readonly file: string;
  readonly place: Place | null;
  readonly reason: string;
}

function formatFinding({ rule, file, place, reason }: Finding): string {
  const at = place === null ? '' : `:${place.line}:${place.column}`;
  return visible(`${file}${at} ${rules[rule].severity} [${rule}] ${reason}`);
}

/** Longest text of a page that a diagnostic repeats. */
const LONGEST_QUOTE = 100;

/** What is quoted between backticks may be of any length in a page; who reads the diagnostic needs its beginning. */
function clipQuotes(reason: string): string {
  return reason.replaceAll(/`([^`]*)`/gu, (quote, text: string) =>
    text.length > LONGEST_QUOTE ? `\`${text.slice(0, LONGEST_QUOTE)}…\`` : quote,
  );
}

/** Controls and marks that turn the direction of text, as escapes: a page must not steer the terminal. */
function visible(text: string): string {
  return text.replaceAll(
    /[\p{Cc}\p{Cs}\p{Bidi_Control}\u{2028}\u{2029}\u{FEFF}]/gu,
    (char) => `\\u{${char.charCodeAt(0).toString(16)}}`,
  );
}

/** Most names that a diagnostic lists. */
const MOST_LISTED = 20;

/** Names for a diagnostic: `a, b, c and 9 more`. */
export function listed(names: readonly string[]): string {
  const rest = names.length - MOST_LISTED;
  const shown = names.slice(0, MOST_LISTED).join(', ');
  return rest > 0 ? `${shown} and ${rest} more` : shown;
}

/** `1 file`, `2 files`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Order by code units: the same on every machine, whatever its locale. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
