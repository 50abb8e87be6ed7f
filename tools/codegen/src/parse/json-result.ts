/** A result as a page shows it: JSON, or what is left of it where it was long, secret or binary. */
import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import type { JsonValue } from '../ir.ts';
import { MASK } from '../text/mask.ts';
import { MOST_NESTED } from './complexity.ts';
import type { Fence } from './prepare.ts';

export type Result =
  | { readonly kind: 'whole'; readonly value: JsonValue }
  /** Too little is there to know its type. */
  | { readonly kind: 'part' }
  /** Nothing, an error of the API, or what cannot be read; then it is reported. */
  | { readonly kind: 'none' };

const NONE: Result = { kind: 'none' };

export function readResult(fence: Fence, file: string, diagnostics: Diagnostics): Result {
  const place = { line: fence.line, column: 1 };
  const text = fence.value.trim();
  const partial = (what: string): Result => {
    const reason = `This result is ${what}, so nothing is known of its type; show a whole answer, if there can be one`;
    diagnostics.report('partial-result', file, place, reason);
    return { kind: 'part' };
  };
  const wrong = (reason: string): Result => {
    diagnostics.report('bad-json', file, place, reason);
    return NONE;
  };
  if (text === '') return NONE;
  if (/^NOT JSON\b/iu.test(text)) return partial('binary');
  const value = parsed(text);
  if (value instanceof SyntaxError)
    return isCut(text) ? partial('cut') : wrong(`This result is no JSON: ${value.message}`);
  if (nestsDeeper(value, MOST_NESTED))
    return wrong(`This result nests deeper than ${MOST_NESTED} levels; shorten the example`);
  if (isErrorBody(value)) return NONE;
  if (isMasked(value)) {
    const reason = `This result has \`${MASK}\` in the place of values, of which no type is known; show made-up ones`;
    diagnostics.report('partial-result', file, place, reason);
  }
  return { kind: 'whole', value };
}

function parsed(text: string): JsonValue | SyntaxError {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return error;
    throw error;
  }
}

/** A long result ends in a line of dots, in the middle of what is open. */
function isCut(text: string): boolean {
  return /^[{[]/u.test(text) && /\n[ \t]*(?:\.{3}|…)$/u.test(text);
}

function isMasked(value: JsonValue): boolean {
  let level: readonly JsonValue[] = [value];
  while (level.length > 0) {
    if (level.includes(MASK)) return true;
    level = level.flatMap((item) =>
      typeof item === 'object' && item !== null ? Object.values(item) : [],
    );
  }
  return false;
}

function nestsDeeper(value: JsonValue, limit: number): boolean {
  let level: readonly JsonValue[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true;
    level = level.flatMap((item) =>
      typeof item === 'object' && item !== null ? Object.values(item) : [],
    );
  }
  return false;
}

/** An example of a failure says nothing of the result's type. */
function isErrorBody(value: JsonValue): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    'error' in value &&
    !('result' in value)
  );
}
