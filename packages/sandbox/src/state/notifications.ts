import type { Value } from '../values.ts';
import { Sequence } from './sequence.ts';

/** A notice to one person, apart from chats. */
export interface Notification {
  readonly id: number;
  readonly userId: number;
  /** 0 for system notifications. */
  readonly authorId: number;
  readonly date: number;
  readonly text: string;
  /** With the application that it is unique in; empty for none. */
  readonly tag: string;
  readonly subTag: string;
  readonly attach: Value | undefined;
  read: boolean;
}

/** The portal's notifications, oldest first. */
export class Notifications {
  readonly #notifications = new Map<number, Notification>();
  readonly #ids = new Sequence(20_000);

  /** Adds one; others of the same person with the same tag go. */
  add(notification: Omit<Notification, 'id' | 'read'>): Notification {
    const { userId, tag } = notification;
    if (tag !== '') this.removeWhere((one) => one.userId === userId && one.tag === tag);
    const added = { ...notification, id: this.#ids.next(), read: false };
    this.#notifications.set(added.id, added);
    return added;
  }

  get(id: number): Notification | undefined {
    return this.#notifications.get(id);
  }

  of(userId: number): Notification[] {
    return [...this.#notifications.values()].filter((one) => one.userId === userId);
  }

  /** @returns whether there was anything to remove */
  removeWhere(applies: (notification: Notification) => boolean): boolean {
    const gone = [...this.#notifications.values()].filter(applies);
    for (const { id } of gone) this.#notifications.delete(id);
    return gone.length > 0;
  }
}

export function unreadNotifications(notifications: readonly Notification[]): number {
  return notifications.filter((one) => !one.read).length;
}
