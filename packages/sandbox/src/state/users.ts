import type { Json } from '../values.ts';

/** What a user shows to others with `im.user.status.set`. */
export const USER_STATUSES = ['online', 'dnd', 'away', 'break'] as const;
export type UserStatus = (typeof USER_STATUSES)[number];

/** A person of the portal. */
export interface User {
  readonly id: number;
  active: boolean;
  admin: boolean;
  firstName: string;
  lastName: string;
  email: string;
  gender: 'M' | 'F' | '';
  position: string;
  departments: readonly number[];
  phone: string;
  city: string;
  /** `#rrggbb`, behind the initials where there is no picture. */
  color: string;
  status: UserStatus;
  /** Since when the user is away from the keyboard: milliseconds since the epoch. */
  idleSince: number | undefined;
  registeredAt: number;
  lastActivityAt: number;
  /** Further fields, by their names in the `user` module. */
  readonly details: Map<string, Json>;
}

/** The portal's people, by identifier. */
export class Users {
  readonly #users = new Map<number, User>();
  #sorted: readonly User[] | undefined;

  add(user: User): void {
    this.#users.set(user.id, user);
    this.#sorted = undefined;
  }

  get(id: number): User | undefined {
    return this.#users.get(id);
  }

  /** Everybody, by identifier. */
  get all(): readonly User[] {
    this.#sorted ??= [...this.#users.values()].toSorted((a, b) => a.id - b.id);
    return this.#sorted;
  }

  /** Everybody whose identifier is larger, by identifier; one after the other, as there may be many. */
  *after(id: number): Generator<User> {
    const { all } = this;
    let [low, high] = [0, all.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((all[middle]?.id ?? 0) > id) high = middle;
      else low = middle + 1;
    }
    for (let index = low; index < all.length; index += 1) {
      const user = all[index];
      if (user !== undefined) yield user;
    }
  }
}

export function fullName(user: User): string {
  return `${user.firstName} ${user.lastName}`.trim();
}
