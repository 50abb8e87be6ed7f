import type { Envelope } from '../envelope.ts';
import type { HttpAnswer } from '../http/exchange.ts';
import { isTooDeep } from './nesting.ts';
import { isRecord } from './record.ts';

/**
 * The envelope of an answer that is plainly good; undefined for any other, of which `readAnswer` knows what it is. Programs
 * whose calls go well load no more than this.
 */
export function goodAnswer<Result>(answer: HttpAnswer): Envelope<Result> | undefined {
  const { isUtf8, status, text, tooLarge } = answer;
  if (status >= 400 || tooLarge || !isUtf8 || isTooDeep(text)) return undefined;
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(body) || (body['error'] ?? false) !== false) return undefined;
  return hasResult<Result>(body) ? body : undefined;
}

/** What the result is like, the caller of the method says; that there is one, is checked here. */
export function hasResult<Result>(
  body: Readonly<Record<string, unknown>>,
): body is Readonly<Record<string, unknown>> & Envelope<Result> {
  return Object.hasOwn(body, 'result');
}
