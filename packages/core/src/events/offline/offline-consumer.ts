import type { Client } from '../../client.ts';
import { wait } from '../../clock-wait.ts';
import { systemClock, type Clock } from '../../clock.ts';
import type { AnyEvents } from '../requests/portal-event.ts';
import type { AnyOfflineEvent, OfflineEvent, Reservation } from './offline-event.ts';
import { OfflineQueue, type QueueChoice } from './offline-queue.ts';
import { settleAll } from './settle-all.ts';

/** Who of several consumers of one queue holds which reservation: something that ends by itself, as a key of Redis does. */
export interface ReservationHolders {
  /** Says that this consumer holds it, from now on. */
  hold(processId: string): Promise<void>;
  /** Whether another one that lives holds it. */
  isHeld(processId: string): Promise<boolean>;
  release(processId: string): Promise<void>;
}

export interface OfflineConsumerOptions<Events extends object = AnyEvents> extends QueueChoice {
  /** Does what an event asks for. The event leaves the queue when this has succeeded, so it can come again: after a crash. */
  handle: (event: AnyOfflineEvent<Events>, signal: AbortSignal) => unknown;
  /**
   * Is told of what fails: a handler, with its event, which stays in the queue marked as erroneous; or a request, after which the
   * consumer goes on at the next turn.
   */
  onError: (error: unknown, event?: OfflineEvent) => void;
  /** How many handlers run at once. Default: 1, so that events come in their order. */
  concurrency?: number | undefined;
  /** How many events are reserved at once; none further before these are done. Default: 50. */
  limit?: number | undefined;
  /** Milliseconds until an empty queue is asked again. Default: 10 000. */
  pause?: number | undefined;
  /** End when the queue is empty. Default: wait for more. */
  untilEmpty?: boolean | undefined;
  /**
   * Where several consumers read one queue. Default: this one is alone, and what it finds reserved when it begins is left of one
   * that has died.
   */
  holders?: ReservationHolders | undefined;
  /** Time, for tests. Default: the machine's. */
  clock?: Clock | undefined;
}

/** Reads a portal's queue of offline events. */
export interface OfflineConsumer {
  /**
   * Handles events until the signal ends it, or the queue is empty where that is asked for. Handlers that run then come to their
   * end, and what they have done is cleared. What a consumer before has reserved and not cleared comes first.
   */
  run(signal?: AbortSignal): Promise<void>;
  /** Asks the queue at once: for `ONOFFLINEEVENT`. */
  wake(): void;
}

/**
 * Consumes the offline events of a portal, each at least once: they are reserved, handled, and only then cleared.
 * They need a client of an application, with an administrator's token.
 *
 * @example
 * const consumer = offlineConsumer<Events>(client, { handle: ({ name, data }) => sync(name, data), onError });
 * events.on('ONOFFLINEEVENT', () => consumer.wake());
 * await consumer.run(signal);
 */
export function offlineConsumer<Events extends object = AnyEvents>(
  client: Pick<Client, 'call'>,
  options: OfflineConsumerOptions<Events>,
): OfflineConsumer;
export function offlineConsumer(
  client: Pick<Client, 'call'>,
  options: OfflineConsumerOptions<UntypedEvents>,
): OfflineConsumer {
  return new QueueConsumer(client, options);
}

const DEFAULT_LIMIT = 50;
const DEFAULT_PAUSE = 10_000;
const NEVER = new AbortController().signal;

/** Which events there are, only the caller knows. */
interface UntypedEvents {
  readonly [name: string]: { readonly data: unknown };
}

class QueueConsumer implements OfflineConsumer {
  readonly #options: OfflineConsumerOptions<UntypedEvents>;
  readonly #queue: OfflineQueue;
  readonly #limit: number;
  /** Whether something may be reserved that nobody handles. */
  #mayBeLeft = true;
  #isWoken = false;
  #wake: (() => void) | undefined;

  constructor(client: Pick<Client, 'call'>, options: OfflineConsumerOptions<UntypedEvents>) {
    this.#options = options;
    this.#queue = new OfflineQueue(client, options);
    this.#limit = options.limit ?? DEFAULT_LIMIT;
  }

  wake(): void {
    this.#isWoken = true;
    this.#wake?.();
  }

  async run(signal: AbortSignal = NEVER): Promise<void> {
    const { onError, untilEmpty = false } = this.#options;
    while (!signal.aborted) {
      let wasEmpty = true;
      this.#isWoken = false;
      try {
        wasEmpty = await this.#turn(signal);
        if (wasEmpty && untilEmpty) return;
      } catch (error) {
        if (signal.aborted) return;
        // Events may have been reserved by a request whose answer is lost.
        this.#mayBeLeft = true;
        onError(error);
      }
      if (wasEmpty && !this.#isWoken) await this.#rest(signal);
    }
  }

  /** @returns Whether there was nothing to do. */
  async #turn(signal: AbortSignal): Promise<boolean> {
    if (this.#mayBeLeft) await this.#takeOver(signal);
    if (signal.aborted) return true;
    const reservation = await this.#reserve(signal);
    if (reservation.events.length === 0) return true;
    await this.#carryOut(reservation, signal);
    return false;
  }

  /** Until the answer is here nobody knows what it has reserved. */
  async #reserve(signal: AbortSignal): Promise<Reservation> {
    this.#mayBeLeft = true;
    const reservation = await this.#queue.reserve(this.#limit, signal);
    this.#mayBeLeft = false;
    return reservation;
  }

  async #takeOver(signal: AbortSignal): Promise<void> {
    const { holders } = this.#options;
    for (const processId of await this.#queue.processes(signal)) {
      if ((await holders?.isHeld(processId)) === true) continue;
      await this.#finish(processId, signal);
    }
    this.#mayBeLeft = signal.aborted;
  }

  async #finish(processId: string, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const reservation = await this.#queue.reserved(processId, this.#limit, signal);
      if (reservation.events.length === 0) return;
      await this.#carryOut(reservation, signal);
    }
  }

  async #carryOut({ processId, events }: Reservation, signal: AbortSignal): Promise<void> {
    if (processId === null) throw new Error('the portal has reserved events under no name');
    const { concurrency = 1, holders } = this.#options;
    await holders?.hold(processId);
    const done: OfflineEvent[] = [];
    const failed: OfflineEvent[] = [];
    await settleAll(events, concurrency, signal, async (event) => {
      ((await this.#succeeds(event, signal)) ? done : failed).push(event);
    });
    if (done.length > 0)
      await this.#queue.clear(
        processId,
        done.map(({ id }) => id),
      );
    if (failed.length > 0) {
      await this.#queue.mark(
        processId,
        failed.map(({ messageId }) => messageId),
      );
    }
    if (done.length + failed.length < events.length) this.#mayBeLeft = true;
    await holders?.release(processId);
  }

  async #succeeds(event: OfflineEvent, signal: AbortSignal): Promise<boolean> {
    const { handle, onError } = this.#options;
    try {
      await handle(event, signal);
      return true;
    } catch (error) {
      onError(error, event);
      return false;
    }
  }

  /** Ends when time is over, somebody wakes it, or the signal ends all. */
  async #rest(signal: AbortSignal): Promise<void> {
    const { clock = systemClock, pause = DEFAULT_PAUSE } = this.#options;
    const woken = new AbortController();
    this.#wake = () => woken.abort();
    try {
      await wait(clock, pause, AbortSignal.any([signal, woken.signal]));
    } catch {
      // Somebody woke it, or it is to end.
    } finally {
      this.#wake = undefined;
    }
  }
}
