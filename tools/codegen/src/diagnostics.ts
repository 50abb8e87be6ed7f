/** What can be wrong with pages and bindings, and how it is told. */
import { VFileMessage } from 'vfile-message';

import { type RuleName, rules } from './rules.ts';

/** One-based line and column in a source file. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export type Severity = 'error' | 'warning';

/** Collects what every stage finds, so that one run tells everything. */
export class Diagnostics {
  readonly #messages: VFileMessage[] = [];

  /**
   * Records a finding. `file` is relative to the project's root; `reason` says what was found and what would be right.
   */
  report(rule: RuleName, file: string, place: Place | null, reason: string): void {
    const message = new VFileMessage(reason, {
      ...(place === null ? {} : { place }),
      ruleId: rule,
      source: 'oint-codegen',
    });
    message.file = file;
    message.fatal = rules[rule].severity === 'error';
    this.#messages.push(message);
  }

  /** Adds what an earlier run recorded of an unchanged file. */
  replay(messages: readonly RecordedDiagnostic[]): void {
    for (const { rule, file, place, reason } of messages) this.report(rule, file, place, reason);
  }

  get failed(): boolean {
    return this.#messages.some((message) => message.fatal === true);
  }

  /** Sorted by file, then place, then rule. */
  get messages(): readonly VFileMessage[] {
    return this.#messages.toSorted(
      (a, b) =>
        compare(a.file ?? '', b.file ?? '') ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0) ||
        compare(a.ruleId ?? '', b.ruleId ?? '') ||
        compare(a.reason, b.reason),
    );
  }

  /** One line a finding: `docs/x.md:14:5 error [unknown-type] …`. */
  format(): string {
    return this.messages.map((message) => `${formatMessage(message)}\n`).join('');
  }

  /** `2 errors, 1 warning`, or an empty string. */
  summary(): string {
    const errors = this.#messages.filter((message) => message.fatal === true).length;
    const warnings = this.#messages.length - errors;
    return [count(errors, 'error'), count(warnings, 'warning')]
      .filter((part) => part !== '')
      .join(', ');
  }
}

/** A finding as plain data. */
export interface RecordedDiagnostic {
  readonly rule: RuleName;
  readonly file: string;
  readonly place: Place | null;
  readonly reason: string;
}

function formatMessage(message: VFileMessage): string {
  const place = message.line === undefined ? '' : `:${message.line}:${message.column ?? 1}`;
  const severity = message.fatal === true ? 'error' : 'warning';
  return `${message.file ?? ''}${place} ${severity} [${message.ruleId ?? ''}] ${message.reason}`;
}

function count(n: number, word: string): string {
  if (n === 0) return '';
  return `${n} ${word}${n === 1 ? '' : 's'}`;
}

/** Order by code units: the same on every machine, whatever its locale. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
