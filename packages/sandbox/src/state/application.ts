import { randomBytes } from 'node:crypto';

import type { Fields, JsonObject } from '../values.ts';
import { OfflineQueue } from './offline-queue.ts';
import { Sequence } from './sequence.ts';

/** A subscription to an event. */
export interface EventHandler {
  readonly id: number;
  readonly event: string;
  /** Where the event is sent to; empty for one that waits in the queue. */
  readonly url: string;
  /** On whose behalf; 0 for whoever's action it is. */
  readonly userId: number;
  readonly isOffline: boolean;
  /** Key of the source whose own changes are left out. */
  readonly connector: string;
  readonly options: Fields;
  /** When an event was last sent: milliseconds since the epoch. */
  sentAt: number;
}

/** The handler of a widget. */
export interface PlacementHandler {
  readonly placement: string;
  readonly url: string;
  /** 0 for everybody. */
  readonly userId: number;
  readonly title: string;
  readonly description: string;
  readonly languages: JsonObject;
  readonly options: JsonObject;
}

/** The application on the portal, and what it has registered. */
export class InstalledApplication {
  /** Nobody is told of anything before the installation is complete. */
  isInstalled = true;
  version = 1;
  /** What `app.info` calls it. */
  code = '';
  /** What events of the portal are known by; a new one with each installation. */
  token = newToken();
  readonly queue = new OfflineQueue();
  #handlers: readonly EventHandler[] = [];
  #placements: readonly PlacementHandler[] = [];
  readonly #ids = new Sequence(0);

  get handlers(): readonly EventHandler[] {
    return this.#handlers;
  }

  get placements(): readonly PlacementHandler[] {
    return this.#placements;
  }

  addHandler(handler: Omit<EventHandler, 'id' | 'sentAt'>): void {
    const id = this.#ids.next();
    this.#handlers = [...this.#handlers, { ...handler, id, sentAt: Number.NEGATIVE_INFINITY }];
  }

  /** @returns how many there were */
  removeHandlers(isMeant: (handler: EventHandler) => boolean): number {
    const rest = this.#handlers.filter((handler) => !isMeant(handler));
    const count = this.#handlers.length - rest.length;
    this.#handlers = rest;
    return count;
  }

  addPlacement(handler: PlacementHandler): void {
    this.#placements = [...this.#placements, handler];
  }

  /** @returns how many there were */
  removePlacements(isMeant: (handler: PlacementHandler) => boolean): number {
    const rest = this.#placements.filter((handler) => !isMeant(handler));
    const count = this.#placements.length - rest.length;
    this.#placements = rest;
    return count;
  }

  /** Puts it there anew, as if it had never been there. It is not complete yet. */
  install(version: number): void {
    this.uninstall();
    this.version = version;
    this.token = newToken();
  }

  /** What it has registered goes with it. */
  uninstall(): void {
    this.isInstalled = false;
    this.#handlers = [];
    this.#placements = [];
    this.queue.clear();
  }
}

function newToken(): string {
  return randomBytes(16).toString('hex');
}
