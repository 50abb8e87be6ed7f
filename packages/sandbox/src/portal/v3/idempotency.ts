import { createHash } from 'node:crypto';

import type { Clock } from '../../clock.ts';
import type { JsonObject } from '../../values.ts';
import type { Caller } from '../access.ts';
import { RestError } from '../errors.ts';
import { V3_ERRORS } from './errors.ts';

/** Answers are kept for a day. */
const KEPT_MS = 86_400_000;

interface Stored {
  readonly bodyHash: string;
  readonly at: number;
  readonly answer: JsonObject;
}

/** The answers to calls that came with an `Idempotency-Key`, so that a repeated call is not carried out again. */
export class IdempotentAnswers {
  readonly #stored = new Map<string, Stored>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /**
   * The stored answer of the same call, if there is one.
   *
   * @throws RestError for a key that is malformed, or was used with another body
   */
  find(caller: Caller, method: string, key: string, body: string): JsonObject | undefined {
    if (!/^[\x20-\x7e]{1,255}$/u.test(key)) throw new RestError(V3_ERRORS.invalidKey);
    const stored = this.#stored.get(slot(caller, method, key));
    if (stored === undefined || stored.at + KEPT_MS <= this.#clock.now()) return undefined;
    if (stored.bodyHash !== hash(body)) throw new RestError(V3_ERRORS.keyReused);
    return stored.answer;
  }

  /** Keeps the answer of a call that succeeded. */
  store(caller: Caller, method: string, key: string, body: string, answer: JsonObject): void {
    const now = this.#clock.now();
    this.#stored.set(slot(caller, method, key), { bodyHash: hash(body), at: now, answer });
    this.#forgetOld(now);
  }

  /** The map is in the order of storing. */
  #forgetOld(now: number): void {
    for (const [name, { at }] of this.#stored) {
      if (at + KEPT_MS > now) return;
      this.#stored.delete(name);
    }
  }
}

/** A key counts within one webhook or application, one user and one method. */
function slot(caller: Caller, method: string, key: string): string {
  return [caller.client, caller.userId, method.toLowerCase(), key].join('\n');
}

function hash(body: string): string {
  return createHash('sha256').update(body).digest('hex');
}
