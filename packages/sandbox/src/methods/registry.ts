import type { ApiVersion, Method, MethodIndex } from '../portal/method.ts';
import { EVENT_METHODS } from './calendar/event-methods.ts';
import { PARTICIPATION_METHODS } from './calendar/participation.ts';
import { SECTION_METHODS } from './calendar/section.ts';
import { CALENDAR_SETTINGS_METHODS } from './calendar/settings.ts';
import { CATEGORY_METHODS } from './crm/category-methods.ts';
import { COMPANY_METHODS } from './crm/company.ts';
import { CONTACT_METHODS } from './crm/contact.ts';
import { DEAL_METHODS } from './crm/deal.ts';
import { ITEM_PRODUCT_ROW_METHODS } from './crm/item-product-rows.ts';
import { ITEM_METHODS } from './crm/items.ts';
import { LEAD_METHODS } from './crm/lead.ts';
import { PROCESS_TYPE_METHODS } from './crm/process-types.ts';
import { STATUS_METHODS } from './crm/status.ts';
import { USER_FIELD_CONFIG_METHODS } from './crm/user-field-config.ts';
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
    DEPARTMENT_METHODS,
    POST_METHODS,
    WORKING_DAY_METHODS,
    COMMENT_METHODS,
    LEAD_METHODS,
    DEAL_METHODS,
    CONTACT_METHODS,
    COMPANY_METHODS,
    STATUS_METHODS,
    CATEGORY_METHODS,
    PROCESS_TYPE_METHODS,
    ITEM_METHODS,
    ITEM_PRODUCT_ROW_METHODS,
    USER_FIELD_CONFIG_METHODS,
    ALL_TASK_METHODS,
    SYSTEM_METHODS_V3,
    TASK_METHODS_V3,
  ]);
}
