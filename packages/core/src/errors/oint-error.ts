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
 * Base of every error that this package throws. Neither its message nor its fields or causes hold
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
   * Whether the portal may have executed the call although it failed. `false` when it is known that it did
   * not; after a write, `true` means: look before you repeat.
   */
  abstract readonly mayHaveExecuted: boolean;

  /** Name, code, message and the fields of the class: what structured logs want. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message, ...Object.fromEntries(Object.entries(this)) };
  }
}
