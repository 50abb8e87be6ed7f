/** One thing that is wrong with pages and bindings. */
import { type RuleName, severityOf } from './rules.ts';

/** One-based line and column in a source file. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Something wrong, as plain data. */
export interface Finding {
  readonly rule: RuleName;
  /** Relative to the project's root. */
  readonly file: string;
  readonly place: Place | null;
  /** What was found, and what would be right. */
  readonly reason: string;
}

/** `docs/x.md:14:5 error [unknown-type] …`: one line, as a terminal shows it. */
export function formatFinding({ rule, file, place, reason }: Finding): string {
  const at = place === null ? '' : `:${place.line}:${place.column}`;
  return visible(`${file}${at} ${severityOf(rule)} [${rule}] ${reason}`);
}

/** Controls and marks that turn the direction of text, as escapes: a page must not steer the terminal. */
function visible(text: string): string {
  return text.replaceAll(
    /[\p{Cc}\p{Cs}\p{Bidi_Control}\u{2028}\u{2029}\u{FEFF}]/gu,
    (char) => `\\u{${char.charCodeAt(0).toString(16)}}`,
  );
}
