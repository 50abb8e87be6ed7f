import { AbortedError } from '../errors/aborted-error.ts';
import { NetworkError } from '../errors/network-error.ts';
import type { OintError } from '../errors/oint-error.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import type { AttemptAbort } from '../http/abort.ts';
import type { Operation } from '../operation/operation.ts';
import { codeOf, type Redactor } from '../secrets/redactor.ts';

export interface ExchangeFailure {
  readonly method: string;
  /** Milliseconds that the attempt had. */
  readonly timeout: number;
  readonly abort: AttemptAbort;
  /** The operation that it belongs to, whose end ends the attempt. */
  readonly operation: Operation;
  readonly redactor: Redactor;
  /** Who did not answer. Default: the portal. */
  readonly whom?: string;
}

/** Codes of failures that happen before a request is sent. */
const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'ERR_PROXY_TUNNEL',
]);

/** The error that a failed exchange means to the caller. */
export function exchangeError(error: unknown, failure: ExchangeFailure): OintError {
  const { abort, method, operation, timeout, redactor, whom = 'the portal' } = failure;
  if (operation.ended === 'caller') return new AbortedError(method, operation.reason, true);
  if (abort.cause !== undefined) {
    return new TimeoutError(`${method}: no complete answer within ${timeout} ms`, {
      method,
      mayHaveExecuted: true,
      timeout,
    });
  }
  const mayHaveExecuted = !wasNeverSent(error);
  const cause = redactor.error(error);
  return new NetworkError(`${method}: ${summaryOf(cause, mayHaveExecuted, whom)}`, {
    method,
    mayHaveExecuted,
    cause,
  });
}

function wasNeverSent(error: unknown): boolean {
  return causesOf(error).some((cause) => NEVER_SENT.has(codeOf(cause) ?? ''));
}

/** The built-in `fetch` says "fetch failed" and hides what happened in its causes. */
function summaryOf(cause: Error, mayHaveExecuted: boolean, whom: string): string {
  const innermost = causesOf(cause).at(-1);
  const code = codeOf(innermost);
  const text = innermost instanceof Error ? innermost.message : '';
  const detail = code === undefined || text.includes(code) ? text : `${code} ${text}`.trim();
  const what = mayHaveExecuted ? 'the connection broke' : `${whom} cannot be reached`;
  return detail === '' ? what : `${what}: ${detail}`;
}

function causesOf(error: unknown): unknown[] {
  const chain: unknown[] = [];
  for (let link = error; link !== undefined && chain.length < 8;) {
    chain.push(link);
    link = link instanceof Error ? link.cause : undefined;
  }
  return chain;
}
