import type { ApiVersion, Method, MethodIndex, MethodSource } from '../portal/method.ts';
import { APP_INFO_METHODS } from './applications/app-info.ts';
import { EVENT_HANDLER_METHODS } from './applications/event-handlers.ts';
import { OFFLINE_EVENT_METHODS } from './applications/offline-events.ts';
import { PLACEMENT_METHODS } from './applications/placements.ts';
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
import { ALL_LISTS_METHODS } from './lists/lists.ts';
import { SYSTEM_METHODS } from './system.ts';
import { ALL_TASK_METHODS } from './tasks/tasks.ts';
import { USER_CHANGE_METHODS } from './user-changes.ts';
import { PEOPLES_FIELD_METHODS } from './user-custom-fields.ts';
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
  readonly #further: MethodSource | undefined;
  #scopes: readonly string[] | undefined;

  /** @param further Methods that are served where no other has their name. */
  constructor(groups: readonly (readonly Method[])[], further?: MethodSource) {
    this.#further = further;
    for (const method of groups.flat()) {
      this.#methods[method.version].set(method.name.toLowerCase(), method);
    }
  }

  get all(): readonly Method[] {
    return this.#allOf(2);
  }

  get allOfV3(): readonly Method[] {
    return this.#allOf(3);
  }

  get scopes(): readonly string[] {
    this.#scopes ??= this.#collectScopes();
    return this.#scopes;
  }

  find(name: string, version: ApiVersion = 2): Method | undefined {
    return this.#methods[version].get(name.toLowerCase()) ?? this.#further?.find(name, version);
  }

  #allOf(version: ApiVersion): Method[] {
    const own = this.#methods[version];
    const further = this.#further?.all.filter((method) => method.version === version) ?? [];
    const others = further.filter(({ name }) => !own.has(name.toLowerCase()));
    return [...others, ...own.values()];
  }

  #collectScopes(): string[] {
    const methods = [...this.#methods[2].values(), ...this.#methods[3].values()];
    const own = methods.flatMap(({ scopes }) => scopes);
    return [...new Set([...(this.#further?.scopes ?? []), ...own])].toSorted();
  }
}

/**
 * The methods that work on the portal's state, and those of a reference for which there is none.
 *
 * @param described - methods that only know their types
 */
export function allMethods(described?: MethodSource): MethodRegistry {
  const withState = [
    SYSTEM_METHODS,
    APP_INFO_METHODS,
    EVENT_HANDLER_METHODS,
    OFFLINE_EVENT_METHODS,
    PLACEMENT_METHODS,
    USER_METHODS,
    USER_CHANGE_METHODS,
    PEOPLES_FIELD_METHODS,
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
    ALL_LISTS_METHODS,
    SYSTEM_METHODS_V3,
    TASK_METHODS_V3,
  ];
  return new MethodRegistry(withState, described);
}
