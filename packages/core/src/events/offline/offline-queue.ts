import type { Client } from '../../client.ts';
import { readReservation, reservedUnder, type Reservation } from './offline-event.ts';

/** Which events of the queue are meant. */
export interface QueueChoice {
  /** Key of the source, as it was given to `event.bind`: each has a queue of its own. */
  authConnector?: string | undefined;
  /** As `event.offline.get` takes it: `{ '=EVENT_NAME': 'ONCRMDEALADD' }`. */
  filter?: Readonly<Record<string, string | number>> | undefined;
}

const PAGE_SIZE = 50;

/** The queue of offline events of one portal. */
export class OfflineQueue {
  readonly #client: Pick<Client, 'call'>;
  readonly #connector: { readonly auth_connector?: string };
  readonly #filter: QueueChoice['filter'];

  constructor(client: Pick<Client, 'call'>, { authConnector, filter }: QueueChoice) {
    this.#client = client;
    this.#connector = authConnector === undefined ? {} : { auth_connector: authConnector };
    this.#filter = filter;
  }

  /** Reserves the oldest events: nobody else gets them until they are cleared. */
  async reserve(limit: number, signal: AbortSignal): Promise<Reservation> {
    const filter = this.#filter === undefined ? {} : { filter: this.#filter };
    const params = { clear: 0, limit, ...filter, ...this.#connector };
    return readReservation(await this.#call('event.offline.get', params, signal));
  }

  /** What is left of a reservation. */
  async reserved(processId: string, limit: number, signal: AbortSignal): Promise<Reservation> {
    const params = { clear: 0, process_id: processId, limit, ...this.#connector };
    const { events } = readReservation(await this.#call('event.offline.get', params, signal));
    return { processId, events };
  }

  /** All names under which events are reserved. */
  async processes(signal: AbortSignal): Promise<string[]> {
    const found = new Set<string>();
    for (let start = 0; ; start += PAGE_SIZE) {
      const params = { order: { ID: 'ASC' }, start, ...this.#connector };
      const rows = await this.#call('event.offline.list', params, signal);
      if (!Array.isArray(rows)) break;
      for (const row of rows) {
        const processId = reservedUnder(row);
        if (processId !== undefined) found.add(processId);
      }
      if (rows.length < PAGE_SIZE) break;
    }
    return [...found];
  }

  /** Takes events out of the queue, for good. No signal ends it: what is done has to be told. */
  async clear(processId: string, ids: readonly string[]): Promise<void> {
    await this.#client.call('event.offline.clear', { process_id: processId, id: [...ids] });
  }

  /** Leaves events in the queue, marked as erroneous: they are not given again unless somebody asks for them. */
  async mark(processId: string, messageIds: readonly string[]): Promise<void> {
    const params = { process_id: processId, message_id: [...messageIds] };
    await this.#client.call('event.offline.error', params);
  }

  async #call(
    method: string,
    params: Readonly<Record<string, unknown>>,
    signal: AbortSignal,
  ): Promise<unknown> {
    return this.#client.call(method, params, { signal });
  }
}
