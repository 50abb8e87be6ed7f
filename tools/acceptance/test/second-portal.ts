import { createClient, type Client, type ClientOptions, type Clock } from '@oint/core';
import { nodeFetch } from '@oint/core/node';

import { openPortal, type Portal, type PortalOptions } from '../portal/index.ts';

const FACTOR = 1000;

/** A second passes in a millisecond, for the client and the portal alike: nothing waits for real. */
export function fastClock(): Clock {
  const start = Date.now();
  const begin = performance.now();
  return {
    now: () => start + (performance.now() - begin) * FACTOR,
    after(milliseconds, task) {
      if (!Number.isFinite(milliseconds)) return () => undefined;
      const timer = setTimeout(task, milliseconds / FACTOR);
      return () => {
        clearTimeout(timer);
      };
    },
  };
}

export interface Connected extends AsyncDisposable {
  readonly portal: Portal;
  readonly client: Client;
  readonly clock: Clock;
  /** Another client of the same portal. */
  connect(options?: Partial<ClientOptions>): Client;
}

/** A portal and a client of it, on one clock. The time for one request is long enough for a busy machine. */
export async function connected(
  options: Partial<ClientOptions> = {},
  portalOptions: PortalOptions = {},
  clock = fastClock(),
): Promise<Connected> {
  const portal = await openPortal({ now: () => clock.now(), ...portalOptions });
  const fetch = nodeFetch();
  const connect = (further: Partial<ClientOptions> = {}): Client =>
    createClient({
      url: portal.webhookUrl,
      fetch,
      clock,
      timeout: 5_000_000,
      ...options,
      ...further,
    });
  return {
    portal,
    clock,
    connect,
    client: connect(),
    async [Symbol.asyncDispose]() {
      fetch.close();
      await portal[Symbol.asyncDispose]();
    },
  };
}

/** What a promise rejects with; undefined when it does not. */
export async function errorOf(promise: PromiseLike<unknown>): Promise<unknown> {
  try {
    await promise;
    return undefined;
  } catch (error) {
    return error;
  }
}

/** Waits on a clock. */
export function passed(clock: Clock, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    clock.after(milliseconds, resolve);
  });
}
