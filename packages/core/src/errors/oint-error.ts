/**
 * What went wrong, one word for each class of error, stable across versions:
 *
 * - `api` – the portal answered with an error of the method ({@link ApiError});
 * - `authorization` – the webhook or token is wrong, expired or lacks a permission;
 * - `limit` – one of the portal's limits, after all allowed repetitions;
 * - `network` – no connection, or it broke;
 * - `timeout` – no answer in time;
 * - `aborted` – the caller's signal;
 * - `invalid-response` – an answer that is not one of Bitrix24's (HTML, broken JSON, no `result`);
 * - `configuration` – the caller's options or parameters cannot work.
 */
export type OintErrorCode =
  | 'api'
  | 'authorization'
  | 'limit'
  | 'network'
  | 'timeout'
  | 'aborted'
  | 'invalid-response'
  | 'configuration';

/**
 * Base of every error that a call ends with. Neither its message nor its fields or causes hold
 * a secret: it can be logged as it is.
 *
 * @example
 * try {
 *   await client.call('user.get', { ID: 1 });
 * } catch (error) {
 *   if (error instanceof OintError && error.code === 'authorization') signInAgain();
 *   else throw error;
 * }
 */
export abstract class OintError extends Error {
  abstract readonly code: OintErrorCode;
  /**
   * Whether the portal may have executed the call although it failed, in any of its attempts. `false` when it is known
   * that it did not; after a write, `true` means: look before you repeat.
   */
  abstract readonly mayHaveExecuted: boolean;
  /** How often the request was sent, repetitions included; 0 when it never was. */
  readonly attempts: number = 0;
  /**
   * Version 3, writes: the key that the portal knows the write by. To repeat it yourself, give the same `idempotencyKey`: if
   * the portal has executed it, it answers again and executes nothing.
   */
  readonly idempotencyKey: string | undefined;

  /** Name, code, message and the fields of the class: what structured logs want. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message, ...Object.fromEntries(Object.entries(this)) };
  }
}
