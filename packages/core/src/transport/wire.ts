import { systemClock } from '../clock.ts';
import type { Clock } from '../clock.ts';
import type { Fetch } from '../http/fetch.ts';
import { Observer } from '../observe/observer.ts';
import type { Wire } from '../operation/ports.ts';
import type { ClientOptions } from '../options.ts';

const DEFAULT_TIMEOUT = 65_000;
const DEFAULT_MAX_RESPONSE = 64 * 2 ** 20;

/** The way to one portal. */
export class PortalWire implements Wire {
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly observer: Observer;
  readonly timeout: number;
  readonly maxResponseBytes: number;
  /** Where the portal is now: whoever learns that it has moved sets it. */
  portal: string;

  constructor(portal: string, options: ClientOptions) {
    this.portal = portal;
    this.fetch = options.fetch ?? ((url, init) => globalThis.fetch(url, init));
    this.clock = options.clock ?? systemClock;
    this.observer = new Observer(options.hooks, options.logger);
    this.timeout = options.timeout ?? DEFAULT_TIMEOUT;
    this.maxResponseBytes = options.maxResponseBytes ?? DEFAULT_MAX_RESPONSE;
  }
}
