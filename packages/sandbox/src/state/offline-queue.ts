import { createHash } from 'node:crypto';

import type { Json } from '../values.ts';
import { Sequence } from './sequence.ts';

/** An event that waits until the application asks for it. */
export interface QueuedEvent {
  readonly id: number;
  readonly event: string;
  readonly data: Json;
  /** The same for the same event of the same thing. */
  readonly messageId: string;
  /** Key of the source; empty for the queue without one. */
  readonly connector: string;
  /** When it happened last: milliseconds since the epoch. */
  changedAt: number;
  /** The process that has reserved it; empty when it is free. */
  processId: string;
  isErroneous: boolean;
}

/** Changes of which the application has not been told, of many of the same thing the last alone. */
export class OfflineQueue {
  readonly #events = new Map<number, QueuedEvent>();
  readonly #ids = new Sequence(0);

  get all(): QueuedEvent[] {
    return [...this.#events.values()];
  }

  /** What is reserved stays as it is: who has reserved it may have read the thing before this change. */
  add(event: string, data: Json, connector: string, now: number): void {
    const messageId = createHash('md5')
      .update(JSON.stringify([event, data]))
      .digest('hex');
    const same = this.all.find(
      (one) => one.messageId === messageId && one.connector === connector && one.processId === '',
    );
    if (same !== undefined) {
      same.changedAt = now;
      return;
    }
    const id = this.#ids.next();
    const state = { changedAt: now, processId: '', isErroneous: false };
    this.#events.set(id, { id, event, data, messageId, connector, ...state });
  }

  remove(events: readonly QueuedEvent[]): void {
    for (const { id } of events) this.#events.delete(id);
  }

  clear(): void {
    this.#events.clear();
  }
}
