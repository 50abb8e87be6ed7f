import type { CallRecord } from '../portal/execution.ts';
import type { Fields } from '../values.ts';
import type { Incoming } from './incoming.ts';

/** A request that arrived, as tests look at it. Credentials are left out. */
export interface RequestRecord {
  /** The HTTP method. */
  readonly verb: string;
  /** The REST method as it was written; `''` where the address names none. */
  readonly method: string;
  readonly version: 2 | 3;
  /** How the caller showed who they are. */
  readonly auth: 'webhook' | 'token' | 'none';
  /** Query and body together, decoded. */
  readonly params: Fields;
  readonly contentType: string;
  readonly userAgent: string;
  readonly idempotencyKey: string | undefined;
  /** When it arrived, by the portal's clock. */
  readonly at: number;
  /** The methods that were carried out for it. */
  readonly calls: readonly CallRecord[];
  /** The kind of the fault that it met. */
  readonly fault: string | undefined;
  /** The HTTP status of the answer; undefined as long as there is none. */
  readonly status: number | undefined;
}

/** The last requests, oldest first. */
export class RequestLog {
  readonly #limit: number;
  readonly #records: RequestRecord[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  get records(): readonly RequestRecord[] {
    return this.#records;
  }

  /**
   * Notes a request that has arrived.
   *
   * @returns takes the status of the answer, once there is one
   */
  open(
    incoming: Incoming,
    more: Pick<RequestRecord, 'at' | 'calls' | 'fault'>,
  ): (status: number) => void {
    let answered: number | undefined;
    this.#add({
      verb: incoming.verb,
      method: incoming.route.method,
      version: incoming.route.version,
      auth: incoming.credentials.kind,
      params: incoming.params,
      contentType: incoming.contentType,
      userAgent: incoming.userAgent,
      idempotencyKey: incoming.idempotencyKey,
      ...more,
      get status() {
        return answered;
      },
    });
    return (status) => {
      answered = status;
    };
  }

  clear(): void {
    this.#records.length = 0;
  }
  #add(record: RequestRecord): void {
    if (this.#limit === 0) return;
    // Dropping half at a time keeps adding cheap.
    if (this.#records.length >= 2 * this.#limit) this.#records.splice(0, this.#limit);
    this.#records.push(record);
  }
}
