import type { Clock } from '../clock.ts';
import type { Caller } from '../portal/access.ts';
import type { Fault, Faults } from '../portal/faults.ts';
import type { Occurrence } from '../portal/occurrence.ts';
import type { EventHandler, InstalledApplication } from '../state/application.ts';
import type { JsonObject } from '../values.ts';
import { encodeForm } from './encode-form.ts';

/** An event that was sent, or lost on its way. */
export interface Delivery {
  readonly event: string;
  readonly url: string;
  /** HTTP status of the answer; undefined where there was none. */
  readonly status: number | undefined;
}

/** Tokens and addresses, as events bring them. */
export interface EventAuth {
  /** Of the portal alone. */
  readonly portal: JsonObject;
  /** Of somebody of the portal, with a refresh token for what needs access for long. */
  tokens(holder: Pick<Caller, 'userId' | 'scopes'>, isLasting: boolean): JsonObject;
}

export interface DeliveriesOptions {
  readonly application: InstalledApplication;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly auth: () => EventAuth;
}

/** Events whose receivers need access for long. */
const LASTING: ReadonlySet<string> = new Set(['ONAPPINSTALL', 'ONAPPUPDATE', 'ONOFFLINEEVENT']);
const ONOFFLINEEVENT = 'ONOFFLINEEVENT';
const TIMEOUT_MS = 30_000;
const DEFAULT_MIN_TIMEOUT = 1;

/** Tells applications what happens: by requests, or by a queue. A request that fails is not sent again. */
export class Deliveries {
  readonly #options: DeliveriesOptions;
  readonly #done: Delivery[] = [];
  readonly #running = new Set<Promise<void>>();
  readonly #end = new AbortController();

  constructor(options: DeliveriesOptions) {
    this.#options = options;
  }

  /** Those that have come to an end, oldest first. */
  get done(): readonly Delivery[] {
    return this.#done;
  }

  /** Tells of something that a call has done. */
  announce({ event, data }: Occurrence, caller: Caller, connector: string): void {
    const { application, clock } = this.#options;
    if (!application.isInstalled) return;
    const handlers = application.handlers.filter((handler) => handler.event === event);
    const queues = handlers.filter(
      (handler) =>
        handler.isOffline && (handler.connector === '' || handler.connector !== connector),
    );
    for (const handler of queues) {
      application.queue.add(event, data, handler.connector, clock.now());
    }
    if (queues.length > 0) this.#tellOfQueue(caller);
    for (const handler of handlers) {
      if (!handler.isOffline) this.#sendTo(handler, data, caller);
    }
  }

  /** Sends an event to an address, whoever has subscribed. */
  send(url: string, event: string, data: JsonObject, auth: JsonObject, handlerId?: number): void {
    const delivery = this.#deliver(url, event, {
      event,
      event_handler_id: handlerId,
      data,
      ts: Math.floor(this.#options.clock.now() / 1000),
      auth,
    });
    this.#running.add(delivery);
    void delivery.finally(() => this.#running.delete(delivery));
  }

  /** Ends when all that has been sent has been answered. */
  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  /** Gives up what is under way. */
  close(): void {
    this.#end.abort();
  }

  #tellOfQueue(caller: Caller): void {
    const now = this.#options.clock.now();
    for (const handler of this.#options.application.handlers) {
      if (handler.event !== ONOFFLINEEVENT || handler.isOffline) continue;
      const given = Number(handler.options['minTimeout'] ?? DEFAULT_MIN_TIMEOUT);
      if (now - handler.sentAt < given * 1000) continue;
      handler.sentAt = now;
      this.#sendTo(handler, {}, caller);
    }
  }

  #sendTo(handler: EventHandler, data: JsonObject, caller: Caller): void {
    const { id, event, url, userId } = handler;
    const auth = this.#options.auth();
    const holder = { scopes: caller.scopes, userId: userId === 0 ? caller.userId : userId };
    const tokens = auth.tokens(holder, LASTING.has(event));
    this.send(url, event, data, { ...tokens, ...auth.portal }, id);
  }

  async #deliver(url: string, event: string, body: object): Promise<void> {
    const { faults, clock } = this.#options;
    const fault = faults.nextNamed(`delivery ${event}`) ?? faults.nextNamed('delivery');
    if (fault?.kind === 'latency') await clock.sleep(fault.milliseconds);
    const status = isLost(fault) ? undefined : await this.#post(url, encodeForm(body));
    this.#done.push({ event, url, status });
  }

  async #post(url: string, body: string): Promise<number | undefined> {
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body,
        redirect: 'manual',
        signal: AbortSignal.any([this.#end.signal, AbortSignal.timeout(TIMEOUT_MS)]),
      });
      await response.arrayBuffer();
      return response.status;
    } catch {
      return undefined;
    }
  }
}

/** A request that is late arrives; whatever else goes wrong, it does not. */
function isLost(fault: Fault | undefined): boolean {
  return fault !== undefined && fault.kind !== 'latency';
}
