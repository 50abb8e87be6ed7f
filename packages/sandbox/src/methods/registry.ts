import type { ApiVersion, Method, MethodIndex } from '../portal/method.ts';
import { EVENT_METHODS } from './calendar/event-methods.ts';
import { PARTICIPATION_METHODS } from './calendar/participation.ts';
import { SECTION_METHODS } from './calendar/section.ts';
import { CALENDAR_SETTINGS_METHODS } from './calendar/settings.ts';
import { CRM_METHODS } from './crm/crm.ts';
import { DEPARTMENT_METHODS } from './department.ts';
import { DISK_METHODS } from './disk/disk.ts';
import { COMMENT_METHODS } from './feed/comment.ts';
import { POST_METHODS } from './feed/post-methods.ts';
import { CHAT_USER_METHODS } from './im/chat-users.ts';
import { CHAT_METHODS } from './im/chat.ts';
import { COUNTER_METHODS } from './im/counters.ts';
import { DIALOG_METHODS } from './im/dialog.ts';
import { IM_DISK_METHODS } from './im/disk.ts';
import { MESSAGE_METHODS } from './im/message.ts';
import { NOTIFY_METHODS } from './im/notify.ts';
import { IM_USER_METHODS } from './im/user.ts';
import { SYSTEM_METHODS } from './system.ts';
import { ALL_TASK_METHODS } from './tasks/tasks.ts';
import { USER_CHANGE_METHODS } from './user-changes.ts';
import { USER_METHODS } from './user.ts';
import { SYSTEM_METHODS_V3 } from './v3/system.ts';
import { TASK_METHODS_V3 } from './v3/task.ts';
import { WORKING_DAY_METHODS } from './working-day.ts';

/** Every method that the portal serves, found by its name in any case. */
export class MethodRegistry implements MethodIndex {
  readonly #methods: Readonly<Record<ApiVersion, Map<string, Method>>> = {
    2: new Map(),
    3: new Map(),
  };
  #scopes: readonly string[] | undefined;

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
    this.#scopes ??= this.#collectScopes();
    return this.#scopes;
  }

  find(name: string, version: ApiVersion = 2): Method | undefined {
    return this.#methods[version].get(name.toLowerCase());
  }

  #collectScopes(): string[] {
    const methods = [...this.all, ...this.allOfV3];
    return [...new Set(methods.flatMap((method) => method.scopes))].toSorted();
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
    SYSTEM_METHODS,
    USER_METHODS,
    USER_CHANGE_METHODS,
    MESSAGE_METHODS,
    NOTIFY_METHODS,
    DIALOG_METHODS,
    CHAT_METHODS,
    CHAT_USER_METHODS,
    IM_USER_METHODS,
    COUNTER_METHODS,
    IM_DISK_METHODS,
    SECTION_METHODS,
    EVENT_METHODS,
    PARTICIPATION_METHODS,
    CALENDAR_SETTINGS_METHODS,
    DISK_METHODS,
    CRM_METHODS,
    DEPARTMENT_METHODS,
    POST_METHODS,
    WORKING_DAY_METHODS,
    COMMENT_METHODS,
    ALL_TASK_METHODS,
    SYSTEM_METHODS_V3,
    TASK_METHODS_V3,
  ]);
}
