import { quietly } from '../../observe/quietly.ts';
import { PortalRequestError } from '../form/portal-request-error.ts';
import type { EventKey } from './event-key.ts';
import { parseEvent, type ParseOptions } from './parse-event.ts';
import type {
  AnyEvents,
  AnyPortalEvent,
  EventData,
  EventName,
  PortalEvent,
} from './portal-event.ts';

/** Which portals may send events, and what becomes of those that come. */
export interface EventsOptions extends ParseOptions {
  /** How portals are known: one application token, or `installations`. */
  key: EventKey;
  /**
   * Is told of what fails: requests that are not let in, without an event, and handlers, with theirs. The portal hears nothing
   * of it: it does not send an event again, whatever it is answered. What this function throws is lost.
   */
  onError: (error: unknown, event?: PortalEvent) => void;
  /**
   * Takes each event instead of the handlers, before the request is answered: for a queue that outlives the process. Its workers
   * call `dispatch`. Default: the handlers run here, after the answer.
   */
  enqueue?: ((event: PortalEvent) => unknown) | undefined;
}

/** What to answer to a request. */
export interface EventReceipt {
  /** HTTP status. */
  readonly status: number;
  /** Ends when all handlers have; it never fails. */
  readonly work: Promise<void>;
}

/** Takes requests in; what handlers of servers need. */
export interface EventReceiver {
  readonly maxBytes: number | undefined;
  /** Lets an event in and has its handlers begin. It does not wait for them. */
  receive(rawBody: string | Uint8Array): Promise<EventReceipt>;
  /** Tells of a request that cannot be read. */
  refuse(reason: unknown): EventReceipt;
}

/** Events of portals, and who handles them. */
export interface PortalEvents<Events extends object = AnyEvents> extends EventReceiver {
  /** Has a function called for each event of this name, beside those that are called already. */
  on<Name extends EventName<Events>>(
    name: Name,
    handler: (event: PortalEvent<Name, EventData<Events, Name>>) => unknown,
  ): this;
  /** An event that the table does not know, such as `ONCRMDYNAMICITEMADD_147`. */
  on(name: string & {}, handler: (event: PortalEvent) => unknown): this;
  /**
   * Has the handlers of an event called and waits for them: for the workers of a queue.
   *
   * @throws What a handler throws, when all have ended.
   */
  dispatch(event: PortalEvent | AnyPortalEvent<Events>): Promise<void>;
  /** Ends when no handler runs any more: before a server stops. */
  settled(): Promise<void>;
}

/**
 * Makes a place where events of portals come in. `nodeHandler`, `fetchHandler` and `honoHandler` connect it to a server.
 *
 * @example
 * const events = createEvents<Events>({ key: { applicationToken }, onError: console.error });
 * events.on('ONCRMDEALADD', ({ data }) => console.log(data.FIELDS.ID));
 * createServer(nodeHandler(events)).listen(8080);
 */
export function createEvents<Events extends object = AnyEvents>(
  options: EventsOptions,
): PortalEvents<Events>;
export function createEvents(options: EventsOptions): PortalEvents {
  return new EventPlace(options);
}

type Handler = (event: PortalEvent) => unknown;

class EventPlace implements PortalEvents {
  readonly #options: EventsOptions;
  readonly #handlers = new Map<string, Handler[]>();
  readonly #running = new Set<Promise<void>>();

  constructor(options: EventsOptions) {
    this.#options = options;
  }

  get maxBytes(): number | undefined {
    return this.#options.maxBytes;
  }

  on(name: string, handler: Handler): this {
    const key = name.toUpperCase();
    this.#handlers.set(key, [...(this.#handlers.get(key) ?? []), handler]);
    return this;
  }

  async receive(rawBody: string | Uint8Array): Promise<EventReceipt> {
    const { enqueue, key } = this.#options;
    try {
      const event = await parseEvent(rawBody, key, this.#options);
      const isRemoval = event.isVerified && event.name === 'ONAPPUNINSTALL';
      if (isRemoval && 'lookup' in key) await key.forget?.(event.memberId);
      if (enqueue === undefined) return { status: 200, work: this.#start(event) };
      await enqueue(event);
      return { status: 200, work: Promise.resolve() };
    } catch (error) {
      return this.refuse(error);
    }
  }

  refuse(reason: unknown): EventReceipt {
    this.#tell(reason);
    const status = reason instanceof PortalRequestError ? reason.status : 500;
    return { status, work: Promise.resolve() };
  }

  async dispatch(event: PortalEvent): Promise<void> {
    const failures = await this.#run(event);
    if (failures.length > 1) throw new AggregateError(failures, 'several handlers failed');
    if (failures.length === 1) throw failures[0];
  }

  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  #start(event: PortalEvent): Promise<void> {
    const work = this.#work(event);
    this.#running.add(work);
    return work.finally(() => this.#running.delete(work));
  }

  async #work(event: PortalEvent): Promise<void> {
    // The answer goes first: what handlers do before they wait must not hold it up.
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
    for (const failure of await this.#run(event)) this.#tell(failure, event);
  }

  #tell(error: unknown, event?: PortalEvent): void {
    quietly(
      () => this.#options.onError(error, event),
      () => {},
    );
  }

  async #run(event: PortalEvent): Promise<unknown[]> {
    const handlers = this.#handlers.get(event.name) ?? [];
    const outcomes = await Promise.allSettled(handlers.map(async (handle) => handle(event)));
    return outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
  }
}
