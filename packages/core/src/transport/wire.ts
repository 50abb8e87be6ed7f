import { systemClock, type Clock } from '../clock.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
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
  readonly allowPrivateNetwork: boolean;
  /** Where the portal is now: whoever learns that it has moved sets it. */
  portal: string;

  constructor(portal: string, options: ClientOptions) {
    this.portal = portal;
    this.fetch = options.fetch ?? ((url, init) => globalThis.fetch(url, init));
    this.clock = options.clock ?? systemClock;
    this.observer = new Observer(options.hooks, options.logger);
    this.timeout = options.timeout ?? DEFAULT_TIMEOUT;
    this.maxResponseBytes = options.maxResponseBytes ?? DEFAULT_MAX_RESPONSE;
    checkTimeout(this.timeout);
    if (!(this.maxResponseBytes > 0)) {
      throw new ConfigurationError('`maxResponseBytes` must be a number above 0', {
        kind: 'max-response-bytes',
      });
    }
    this.allowPrivateNetwork = options.allowPrivateNetwork ?? false;
  }
}

/** @throws ConfigurationError unless it is a number of milliseconds; `0` and `Infinity` mean no limit. */
export function checkTimeout(timeout: number): void {
  if (timeout >= 0) return;
  throw new ConfigurationError(
    '`timeout` must be a number of milliseconds; 0 or Infinity for no limit',
    { kind: 'timeout' },
  );
}
