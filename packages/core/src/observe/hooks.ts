import type { CallTime } from '../envelope.ts';
import type { OintError } from '../errors/oint-error.ts';

/** What every event tells. No event holds a secret, a parameter or a result. */
export interface CallEvent {
  /** The same for all attempts of one call. */
  readonly id: string;
  readonly method: string;
  readonly portal: string;
  /** 1 for the first attempt. */
  readonly attempt: number;
}

/** A request is about to be sent. */
export interface RequestEvent extends CallEvent {
  /** Characters of the body. */
  readonly size: number;
}

/** An attempt has ended, well or not. */
export interface ResponseEvent extends CallEvent {
  /** Milliseconds from the request to the end of the answer. */
  readonly duration: number;
  /** HTTP status, when there was an answer. */
  readonly status: number | undefined;
  /** Why the attempt failed. */
  readonly error: OintError | undefined;
  /** What the portal says about its own time. */
  readonly time: CallTime | undefined;
}

/** A call will be repeated. */
export interface RetryEvent extends CallEvent {
  readonly error: OintError;
  /** Milliseconds of backoff; what the limits demand comes on top, as a wait. */
  readonly delay: number;
}

/** A call has to wait for the portal's limits. */
export interface WaitEvent extends CallEvent {
  /** Milliseconds, as far as they can be known. */
  readonly duration: number;
}

/** The portal has moved; the client uses the new address from now on. */
export interface RedirectEvent extends CallEvent {
  /** The new address, as {@link CallEvent.portal} is written. */
  readonly to: string;
}

/** A list has read a page with rows. No event holds a row. */
export interface PageEvent {
  readonly method: string;
  readonly portal: string;
  /** Rows of the page. */
  readonly rows: number;
  /** Rows of the list so far, these included. */
  readonly read: number;
  /** Rows that match, where the portal counts them. */
  readonly total: number | undefined;
}

/**
 * Functions that are told what happens to calls, for measuring and tracing. An exception in one of them, or a promise
 * of theirs that is rejected, does not reach the call; the logger is told.
 *
 * @example
 * const client = createClient({
 *   url,
 *   hooks: { response: ({ method, duration }) => histogram.record(duration, { method }) },
 * });
 */
export interface Hooks {
  request?: ((event: RequestEvent) => void) | undefined;
  response?: ((event: ResponseEvent) => void) | undefined;
  retry?: ((event: RetryEvent) => void) | undefined;
  wait?: ((event: WaitEvent) => void) | undefined;
  redirect?: ((event: RedirectEvent) => void) | undefined;
  page?: ((event: PageEvent) => void) | undefined;
}

/** Where the transport writes what it does. `console` fits, and so do the usual loggers. */
export interface Logger {
  debug(message: string, fields?: object): void;
  warn(message: string, fields?: object): void;
}
