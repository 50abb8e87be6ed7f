import { errorOfVersion3, type Call } from './call.ts';
import type { Now } from './clock.ts';
import type { Answer } from './http.ts';

const DAY = 24 * 3600 * 1000;

/** Answers of version 3 that are kept under the caller's `Idempotency-Key`. */
export class Idempotency {
  readonly #now: Now;
  readonly #kept = new Map<string, { body: string; answer: Answer; at: number }>();

  constructor(now: Now) {
    this.#now = now;
  }

  /** The answer that was kept; undefined: execute. Refuses a key that is none or stands for another body. */
  recall(key: string, call: Call, body: string): Answer | undefined {
    if (!/^[\x20-\x7e]{1,255}$/u.test(key)) {
      throw errorOfVersion3(400, 'INVALIDIDEMPOTENCYKEY', 'Invalid idempotency key');
    }
    const kept = this.#kept.get(nameOf(key, call));
    if (kept === undefined || kept.at + DAY <= this.#now()) return undefined;
    if (kept.body === body) return kept.answer;
    throw errorOfVersion3(422, 'IDEMPOTENCYKEYREUSED', 'The key was used with another body');
  }

  /** Keeps a successful answer: when it is finished, so that two requests at once both run. */
  keep(key: string, call: Call, body: string, answer: Answer): void {
    this.#kept.set(nameOf(key, call), { body, answer, at: this.#now() });
  }
}

/** "The key is unique within a single application or webhook, a single user, and a single method." */
function nameOf(key: string, { credential, method }: Call): string {
  return JSON.stringify([credential, method.toLowerCase(), key]);
}
