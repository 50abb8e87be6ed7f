import type { Method, MethodIndex } from '../portal/method.ts';
import { diskMethods } from './disk/disk.ts';
import { chatMethods } from './im/chat.ts';
import { counterMethods } from './im/counters.ts';
import { dialogMethods } from './im/dialog.ts';
import { imDiskMethods } from './im/disk.ts';
import { messageMethods } from './im/message.ts';
import { imUserMethods } from './im/user.ts';
import { systemMethods } from './system.ts';
import { userMethods } from './user.ts';

/** Every method that the portal serves, found by its name in any case. */
export class MethodRegistry implements MethodIndex {
  readonly #methods = new Map<string, Method>();

  constructor(groups: readonly (readonly Method[])[]) {
    for (const method of groups.flat()) this.#methods.set(method.name.toLowerCase(), method);
  }

  get all(): readonly Method[] {
    return [...this.#methods.values()];
  }

  find(name: string): Method | undefined {
    return this.#methods.get(name.toLowerCase());
  }
}

/** The methods that work on the portal's state. */
export function builtInMethods(): MethodRegistry {
  return new MethodRegistry([
    systemMethods,
    userMethods,
    messageMethods,
    dialogMethods,
    chatMethods,
    imUserMethods,
    counterMethods,
    imDiskMethods,
    diskMethods,
  ]);
}
