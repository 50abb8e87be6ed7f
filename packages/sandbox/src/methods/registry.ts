import type { ApiVersion, Method, MethodIndex } from '../portal/method.ts';
import { diskMethods } from './disk/disk.ts';
import { chatUserMethods } from './im/chat-users.ts';
import { chatMethods } from './im/chat.ts';
import { counterMethods } from './im/counters.ts';
import { dialogMethods } from './im/dialog.ts';
import { imDiskMethods } from './im/disk.ts';
import { messageMethods } from './im/message.ts';
import { notifyMethods } from './im/notify.ts';
import { imUserMethods } from './im/user.ts';
import { systemMethods } from './system.ts';
import { userMethods } from './user.ts';
import { systemMethodsV3 } from './v3/system.ts';
import { taskMethodsV3 } from './v3/task.ts';

/** Every method that the portal serves, found by its name in any case. */
export class MethodRegistry implements MethodIndex {
  readonly #methods: Readonly<Record<ApiVersion, Map<string, Method>>> = {
    2: new Map(),
    3: new Map(),
  };

  constructor(groups: readonly (readonly Method[])[]) {
    for (const method of groups.flat()) {
      this.#methods[method.version].set(method.name.toLowerCase(), method);
    }
  }

  get all(): readonly Method[] {
    return [...this.#methods[2].values()];
  }

  get allOfV3(): readonly Method[] {
    return [...this.#methods[3].values()];
  }

  get scopes(): readonly string[] {
    const methods = [...this.all, ...this.allOfV3];
    return [...new Set(methods.flatMap((method) => method.scopes))].toSorted();
  }

  find(name: string, version: ApiVersion = 2): Method | undefined {
    return this.#methods[version].get(name.toLowerCase());
  }
}

/**
 * The methods that work on the portal's state, and those of a reference for which there is none.
 *
 * @param described - methods that only know their types
 */
export function allMethods(described: readonly Method[]): MethodRegistry {
  return new MethodRegistry([
    // Methods with state come later and take the place of those without.
    described,
    systemMethods,
    userMethods,
    messageMethods,
    notifyMethods,
    dialogMethods,
    chatMethods,
    chatUserMethods,
    imUserMethods,
    counterMethods,
    imDiskMethods,
    diskMethods,
    systemMethodsV3,
    taskMethodsV3,
  ]);
}
