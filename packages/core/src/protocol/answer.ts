import type { Envelope } from '../envelope.ts';
import type { AnyApiError } from '../errors/any-oint-error.ts';
import { ApiError, type ApiErrorDetails } from '../errors/api-error.ts';
import { AuthorizationError } from '../errors/authorization-error.ts';
import {
  InvalidResponseError,
  type InvalidResponseReason,
} from '../errors/invalid-response-error.ts';
import { LimitError } from '../errors/limit-error.ts';
import type { HttpAnswer } from '../http/exchange.ts';
import type { Redactor } from '../secrets/redactor.ts';
import { authorizationKind, limitKind } from './error-kinds.ts';
import { hasResult } from './good-answer.ts';
import { isTooDeep } from './nesting.ts';
import { isRecord } from './record.ts';

const EXCERPT_LENGTH = 200;

/** What an answer is read with. */
export interface AnswerContext {
  readonly method: string;
  readonly redactor: Redactor;
}

/** The envelope of a successful answer; throws the error that any other answer means. */
export function readAnswer<Result>(answer: HttpAnswer, context: AnswerContext): Envelope<Result> {
  const body = readBody(answer, context);
  if (answer.status >= 400 || !hasResult<Result>(body)) {
    throw invalid('shape', 'the answer has neither result nor error', answer, context);
  }
  return body;
}

/** The JSON object of an answer that reports no error; throws the one that it does. */
export function readBody(
  answer: HttpAnswer,
  context: AnswerContext,
): Readonly<Record<string, unknown>> {
  if (answer.tooLarge) throw invalid('size', 'the answer is larger than allowed', answer, context);
  const body = parse(answer, context);
  if (answer.status === 429 && !isRecord(body)) throw refusedInFront(answer, context);
  if (!isRecord(body)) throw invalid('shape', 'the answer is not a JSON object', answer, context);
  const failure = failureOf(body);
  if (failure !== undefined) {
    const details = {
      method: context.method,
      status: answer.status,
      apiCode: context.redactor.text(failure.code),
      description: context.redactor.text(failure.description),
      body: context.redactor.json(body),
    };
    throw apiErrorOf(details, answer.headers.get('retry-after'));
  }
  return body;
}

/** The class of error that a code of the portal belongs to. */
export function apiErrorOf(
  details: ApiErrorDetails,
  retryAfter: string | null = null,
): AnyApiError {
  const kind = limitKind(details.apiCode);
  if (kind === 'operating')
    return new LimitError(details, { retryAfter: untilReset(details.body) });
  if (kind !== undefined || details.status === 429) {
    return new LimitError(details, { retryAfter: seconds(retryAfter) });
  }
  const refusal = authorizationKind(details.apiCode, details.status);
  return refusal !== undefined
    ? new AuthorizationError(details, refusal)
    : // Its type alone says less: the class has the codes of its subclasses too.
      Object.assign(new ApiError(details), { code: 'api' as const });
}

/** Servers in front of the portal refuse with pages and texts of their own, which do not say that nothing was executed. */
function refusedInFront(answer: HttpAnswer, { method, redactor }: AnswerContext): LimitError {
  const { headers, status, text } = answer;
  const description = 'too many requests for a server in front of the portal';
  const body = redactor.excerpt(text, EXCERPT_LENGTH);
  const details = { method, status, apiCode: '', description, body };
  const error = new LimitError(details, { retryAfter: seconds(headers.get('retry-after')) });
  return Object.assign(error, { mayHaveExecuted: true });
}

/** The error of an answer that is none. */
export function invalid(
  reason: InvalidResponseReason,
  message: string,
  answer: HttpAnswer,
  context: AnswerContext,
): InvalidResponseError {
  return new InvalidResponseError(message, {
    reason,
    method: context.method,
    status: answer.status,
    excerpt: context.redactor.excerpt(answer.text, EXCERPT_LENGTH),
  });
}

/** Code and text of an error, in the form of version 2 or 3. */
export interface Failure {
  code: string;
  description: string;
}

/**
 * The error that a body reports, if it does. Lists of some portals carry an empty `error` beside their
 * result: that is none.
 */
export function failureOf(body: Readonly<Record<string, unknown>>): Failure | undefined {
  const { error } = body;
  if (error === undefined || error === null || error === false) return undefined;
  if (isRecord(error)) {
    return { code: textOf(error['code']), description: describe(error) };
  }
  const code = textOf(error);
  const isEmpty = code === '' || (Array.isArray(error) && error.length === 0);
  if (isEmpty && 'result' in body) return undefined;
  return { code, description: textOf(body['error_description']) };
}

function parse(answer: HttpAnswer, context: AnswerContext): unknown {
  const text = withoutByteOrderMark(answer.text);
  const isJson = /^\s*[{[]/u.test(text);
  if (isJson && !answer.isUtf8)
    throw invalid('encoding', 'the answer is not UTF-8', answer, context);
  if (isJson && isTooDeep(text)) {
    throw invalid('depth', 'the answer is nested deeper than any real one', answer, context);
  }
  try {
    return JSON.parse(text);
  } catch {
    if (answer.status === 429) return undefined;
    // The parser's message quotes the body, so it is not kept as the cause.
    const reason = reasonOf(answer);
    throw invalid(reason, WHAT_IT_IS[reason], answer, context);
  }
}

const WHAT_IT_IS = {
  empty: 'the answer is empty',
  html: 'the answer is an HTML or XML page, not JSON',
  json: 'the answer is not complete JSON',
} as const;

function reasonOf(answer: HttpAnswer): keyof typeof WHAT_IT_IS {
  const type = answer.headers.get('content-type') ?? '';
  if (answer.text.trim() === '') return 'empty';
  return /html/iu.test(type) || /^\s*</u.test(answer.text) ? 'html' : 'json';
}

function withoutByteOrderMark(text: string): string {
  return text.startsWith('\u{FEFF}') ? text.slice(1) : text;
}

function describe(error: Readonly<Record<string, unknown>>): string {
  const details = Array.isArray(error['validation']) ? error['validation'] : [];
  const fields = details
    .filter(isRecord)
    .map((detail) => `${textOf(detail['field'])}: ${textOf(detail['message'])}`);
  return [textOf(error['message']), ...fields].filter((part) => part !== '').join('; ');
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === undefined || value === null) return '';
  return JSON.stringify(value);
}

/** Milliseconds until a part of the method's execution time is forgotten, when the body tells. */
function untilReset(body: unknown): number | undefined {
  if (!isRecord(body) || !isRecord(body['time'])) return undefined;
  const { operating_reset_at: resetAt, finish } = body['time'];
  if (typeof resetAt !== 'number' || typeof finish !== 'number') return undefined;
  return Math.max(0, Math.ceil((resetAt - finish) * 1000));
}

/** `Retry-After` of servers in front of the portal, as a number of seconds. */
function seconds(header: string | null): number | undefined {
  return header !== null && /^\d+$/u.test(header.trim()) ? Number(header) * 1000 : undefined;
}
