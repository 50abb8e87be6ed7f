/** Execution time is kept in baskets of one minute for ten minutes. */
const BASKET_MS = 60_000;
const KEPT_MS = 10 * BASKET_MS;

interface Basket {
  readonly minute: number;
  readonly startedAt: number;
  spent: number;
}

/** What an answer says about the execution time of its method. */
export interface OperatingEntry {
  /** Accumulated execution time in seconds. */
  readonly seconds: number;
  /** When the oldest basket leaves the sum: seconds since the epoch. */
  readonly resetAt: number;
}

/** The books of execution time: one account for each client (webhook or application) and method. */
export class OperatingBooks {
  readonly #accounts = new Map<string, Basket[]>();
  readonly #limitSeconds: number;

  /** @param limitSeconds - a method whose sum is above this is blocked; `Infinity` for no limit */
  constructor(limitSeconds: number) {
    this.#limitSeconds = limitSeconds;
  }

  /** Whether the next call would be refused. The call that exceeds the limit is itself carried out. */
  isBlocked(client: string, method: string, now: number): boolean {
    return this.#spent(client, method, now) / 1000 > this.#limitSeconds;
  }

  /** Adds a call to the account. */
  book(client: string, method: string, startedAt: number, spent: number): void {
    const baskets = this.#account(client, method, startedAt);
    const minute = Math.floor(startedAt / BASKET_MS);
    const current = baskets.at(-1);
    if (current?.minute === minute) current.spent += spent;
    else baskets.push({ minute, startedAt, spent });
  }

  entry(client: string, method: string, now: number): OperatingEntry {
    const oldest = this.#account(client, method, now)[0]?.startedAt ?? now;
    return {
      seconds: Math.round(this.#spent(client, method, now) * 1000) / 1_000_000,
      resetAt: Math.floor((oldest + KEPT_MS) / 1000),
    };
  }

  #spent(client: string, method: string, now: number): number {
    return this.#account(client, method, now).reduce((sum, basket) => sum + basket.spent, 0);
  }

  /** The baskets that still count. */
  #account(client: string, method: string, now: number): Basket[] {
    const key = `${client}\n${method}`;
    const kept = (this.#accounts.get(key) ?? []).filter(
      (basket) => basket.startedAt + KEPT_MS > now,
    );
    this.#accounts.set(key, kept);
    return kept;
  }
}
