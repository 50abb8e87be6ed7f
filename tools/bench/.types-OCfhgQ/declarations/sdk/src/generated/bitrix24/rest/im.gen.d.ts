import type { NumberInput, SystemErrorCode, YesNo } from './values.gen.ts';
/** Methods of the scope `im`. */
export interface Im {
  'im.chat.add': {
    params: {
      AVATAR?: string | undefined;
      COLOR?:
        | 'RED'
        | 'GREEN'
        | 'MINT'
        | 'LIGHT_BLUE'
        | 'DARK_BLUE'
        | 'PURPLE'
        | 'AQUA'
        | 'PINK'
        | 'LIME'
        | 'BROWN'
        | 'AZURE'
        | 'KHAKI'
        | 'SAND'
        | 'MARENGO'
        | 'GRAY'
        | 'GRAPHITE'
        | undefined;
      COPILOT_MAIN_ROLE?: string | undefined;
      DESCRIPTION?: string | undefined;
      ENTITY_ID?: string | NumberInput | undefined;
      ENTITY_TYPE?:
        | 'VIDEOCONF'
        | 'AI_ASSISTANT_PRIVATE'
        | 'LINES'
        | 'LIVECHAT'
        | 'ANNOUNCEMENT'
        | 'CALENDAR'
        | 'MAIL'
        | 'CRM'
        | 'SONET_GROUP'
        | 'TASKS'
        | 'CALL'
        | undefined;
      MESSAGE?: string | undefined;
      TITLE?: string | undefined;
      TYPE?: 'OPEN' | 'CHAT' | (string & {}) | undefined;
      USERS?: readonly NumberInput[] | undefined;
    };
    result: number;
    errors: SystemErrorCode;
  };
  'im.chat.get': {
    params: {
      ENTITY_ID: string | NumberInput;
      ENTITY_TYPE:
        | 'VIDEOCONF'
        | 'AI_ASSISTANT_PRIVATE'
        | 'LINES'
        | 'LIVECHAT'
        | 'ANNOUNCEMENT'
        | 'CALENDAR'
        | 'MAIL'
        | 'CRM'
        | 'SONET_GROUP'
        | 'TASKS_TASK'
        | 'TASKS'
        | 'CALL';
    };
    result: {
      ID: number;
    } | null;
    errors: SystemErrorCode;
  };
  'im.chat.leave': {
    params: {
      CHAT_ID: NumberInput;
    };
    result: boolean;
    errors: 'ACCESS_DENIED_KICK' | 'ACCESS_ERROR' | 'CHAT_ID_EMPTY' | SystemErrorCode;
  };
  'im.chat.mute': {
    params: {
      CHAT_ID?: NumberInput | undefined;
      DIALOG_ID?: string | NumberInput | undefined;
      MUTE?: YesNo | undefined;
    } & (
      | {
          CHAT_ID: NumberInput;
        }
      | {
          DIALOG_ID: string | NumberInput;
        }
    );
    result: boolean;
    errors: 'ACCESS_ERROR' | 'CHAT_ID_EMPTY' | 'DIALOG_ID_EMPTY' | SystemErrorCode;
  };
  'im.chat.setOwner': {
    params: {
      CHAT_ID?: NumberInput | undefined;
      DIALOG_ID?: string | NumberInput | undefined;
      USER_ID: NumberInput;
    };
    result: boolean;
    errors:
      | 'ACCESS_ERROR'
      | 'CHAT_ID_EMPTY'
      | 'DIALOG_ID_EMPTY'
      | 'USER_ID_EMPTY'
      | 'WRONG_REQUEST'
      | SystemErrorCode;
  };
  'im.chat.updateAvatar': {
    params: {
      AVATAR: string;
      CHAT_ID?: NumberInput | undefined;
      DIALOG_ID?: string | NumberInput | undefined;
    };
    result: boolean;
    errors:
      | 'ACCESS_DENIED'
      | 'ACCESS_ERROR'
      | 'AVATAR_ERROR'
      | 'CHAT_ID_EMPTY'
      | 'DIALOG_ID_EMPTY'
      | 'WRONG_REQUEST'
      | SystemErrorCode;
  };
  'im.chat.updateColor': {
    params: {
      CHAT_ID?: NumberInput | undefined;
      COLOR:
        | 'RED'
        | 'GREEN'
        | 'MINT'
        | 'LIGHT_BLUE'
        | 'DARK_BLUE'
        | 'PURPLE'
        | 'AQUA'
        | 'PINK'
        | 'LIME'
        | 'BROWN'
        | 'AZURE'
        | 'KHAKI'
        | 'SAND'
        | 'MARENGO'
        | 'GRAY'
        | 'GRAPHITE';
      DIALOG_ID?: string | NumberInput | undefined;
    };
    result: boolean;
    errors:
      | 'ACCESS_ERROR'
      | 'CHAT_ID_EMPTY'
      | 'DIALOG_ID_EMPTY'
      | 'WRONG_COLOR'
      | 'WRONG_REQUEST'
      | SystemErrorCode;
  };
  'im.chat.updateTitle': {
    params: {
      CHAT_ID?: NumberInput | undefined;
      DIALOG_ID?: string | NumberInput | undefined;
      TITLE: string;
    };
    result: boolean;
    errors: 'ACCESS_ERROR' | 'CHAT_ID_EMPTY' | 'DIALOG_ID_EMPTY' | 'TITLE_EMPTY' | SystemErrorCode;
  };
  'im.chat.user.add': {
    params: {
      CHAT_ID: NumberInput;
      HIDE_HISTORY?: YesNo | undefined;
      USERS: readonly NumberInput[];
    };
    result: boolean;
    errors: 'ACCESS_DENIED_EXTEND' | 'ACCESS_ERROR' | 'CHAT_ID_EMPTY' | SystemErrorCode;
  };
  'im.chat.user.delete': {
    params: {
      CHAT_ID: NumberInput;
      USER_ID: NumberInput;
    };
    result: boolean;
    errors:
      | 'ACCESS_DENIED_KICK'
      | 'ACCESS_ERROR'
      | 'CHAT_ID_EMPTY'
      | 'USER_ID_EMPTY'
      | 'USER_NOT_FOUND'
      | SystemErrorCode;
  };
  'im.chat.user.list': {
    params: {
      CHAT_ID: NumberInput;
    };
    result: number[];
    errors: 'ACCESS_ERROR' | 'CHAT_ID_EMPTY' | SystemErrorCode;
  };
  'im.counters.get': {
    params: Readonly<Record<string, never>>;
    result: ImCountersGetResult;
    errors: SystemErrorCode;
  };
  'im.department.colleagues.list': {
    params: {
      LIMIT?: NumberInput | undefined;
      OFFSET?: NumberInput | undefined;
      USER_DATA?: YesNo | undefined;
    };
    result: (ImDepartmentManagerUserData | number)[];
    errors: 'ACCESS_ERROR' | SystemErrorCode;
  };
  'im.department.employees.get': {
    params: {
      ID: readonly NumberInput[];
      USER_DATA?: YesNo | undefined;
    };
    result: {
      [field: string]:
        | ImDepartmentEmployeesAndManagersGetValueWithTextAbsent
        | (number | ImDepartmentEmployeesGetValue)[]
        | undefined;
    };
    errors: 'ACCESS_ERROR' | 'ID_EMPTY' | SystemErrorCode;
  };
  'im.department.get': {
    params: {
      ID: readonly NumberInput[];
      USER_DATA?: YesNo | undefined;
    };
    result: ImDepartmentGetResult[];
    errors: 'ACCESS_ERROR' | 'INVALID_FORMAT' | SystemErrorCode;
  };
  'im.department.managers.get': {
    params: {
      ID: readonly NumberInput[];
      USER_DATA?: YesNo | undefined;
    };
    result: {
      [field: string]:
        | ImDepartmentEmployeesAndManagersGetValueWithTextAbsent
        | (number | ImDepartmentManagersGetValue)[]
        | undefined;
    };
    errors: 'ACCESS_ERROR' | 'ID_EMPTY' | SystemErrorCode;
  };
  'im.dialog.get': {
    params: {
      DIALOG_ID: string | NumberInput;
    };
    result: ImDialogGetResult;
    errors: 'ACCESS_ERROR' | 'DIALOG_ID_EMPTY' | SystemErrorCode;
  };
  'im.dialog.messages.get': {
    params: {
      DIALOG_ID: string | NumberInput;
      FIRST_ID?: NumberInput | undefined;
      LAST_ID?: NumberInput | undefined;
      LIMIT?: NumberInput | undefined;
    };
    result: ImDialogMessagesGetResult;
    errors:
      | 'ACCESS_ERROR'
      | 'DIALOG_ID_EMPTY'
      | 'FIRST_ID_STRING'
      | 'LAST_ID_STRING'
      | SystemErrorCode;
  };
  'im.dialog.messages.search': {
    params: {
      CHAT_ID: NumberInput;
      DATE?: string | undefined;
      DATE_FROM?: string | undefined;
      DATE_TO?: string | undefined;
      LAST_ID?: NumberInput | undefined;
      LIMIT?: NumberInput | undefined;
      ORDER?:
        | {
            [field: string]: string | undefined;
          }
        | undefined;
      SEARCH_MESSAGE?: string | undefined;
    };
    result: ImDialogMessagesSearchResult;
    errors: 'ACCESS_ERROR' | 'CHAT_ID_EMPTY' | SystemErrorCode;
  };
  'im.dialog.read': {
    params: {
      DIALOG_ID: string | NumberInput;
      MESSAGE_ID?: NumberInput | undefined;
    };
    result: ImDialogReadResult | boolean;
    errors: 'DIALOG_ID_EMPTY' | SystemErrorCode;
  };
  'im.dialog.read.all': {
    params: Readonly<Record<string, never>>;
    result: boolean;
    errors: SystemErrorCode;
  };
  'im.dialog.unread': {
    params: {
      DIALOG_ID: string | NumberInput;
      MESSAGE_ID: NumberInput;
    };
    result: boolean;
    errors: 'DIALOG_ID_EMPTY' | 'MESSAGE_ID_ERROR' | SystemErrorCode;
  };
  'im.dialog.users.list': {
    params: {
      DIALOG_ID: string | NumberInput;
      LAST_ID?: NumberInput | undefined;
      LIMIT?: NumberInput | undefined;
      OFFSET?: NumberInput | undefined;
      SKIP_EXTERNAL?: YesNo | undefined;
      SKIP_EXTERNAL_EXCEPT_TYPES?: string | undefined;
    };
    result: ImDialogUsersListResult[];
    errors: 'ACCESS_ERROR' | 'DIALOG_ID_EMPTY' | SystemErrorCode;
  };
  'im.dialog.writing': {
    params: {
      DIALOG_ID: string | NumberInput;
    };
    result: boolean;
    errors: 'ACCESS_ERROR' | 'DIALOG_ID_EMPTY' | SystemErrorCode;
  };
  /** @deprecated Use `im.v2.File.upload`. */
  'im.disk.file.commit': {
    params: {
      AS_FILE?: YesNo | undefined;
      CHAT_ID?: NumberInput | undefined;
      DIALOG_ID?: string | NumberInput | undefined;
      FILE_ID?: NumberInput | readonly NumberInput[] | undefined;
      MESSAGE?: string | undefined;
      SILENT_MODE?: YesNo | undefined;
      UPLOAD_ID?: NumberInput | undefined;
    };
    result: ImDiskFileCommitResult;
    errors:
      | 'ACCESS_ERROR'
      | 'CHAT_ID_EMPTY'
      | 'DIALOG_ID_EMPTY'
      | 'FILES_ERROR'
      | 'SAVE_ERROR'
      | SystemErrorCode;
    deprecated: 'im.v2.File.upload';
  };
  'im.disk.file.delete': {
    params: {
      CHAT_ID: NumberInput;
      FILE_ID: NumberInput;
    };
    result: boolean;
    errors: 'CHAT_ID_EMPTY' | 'FILE_ID_EMPTY' | SystemErrorCode;
  };
  'im.disk.file.save': {
    params: {
      FILE_ID: NumberInput;
    };
    result: ImDiskFileSaveResult;
    errors: 'FILE_ID_EMPTY' | 'FILE_SAVE_ERROR' | SystemErrorCode;
  };
  /** @deprecated Use `im.v2.File.upload`. */
  'im.disk.folder.get': {
    params: {
      CHAT_ID?: NumberInput | undefined;
      DIALOG_ID?: string | NumberInput | undefined;
    };
    result: {
      ID: number;
    };
    errors: 'ACCESS_ERROR' | 'CHAT_ID_EMPTY' | 'DIALOG_ID_EMPTY' | SystemErrorCode;
    deprecated: 'im.v2.File.upload';
  };
  'im.message.add': {
    params: {
      ATTACH?:
        | {
            [field: string]: unknown;
          }
        | string
        | undefined;
      DIALOG_ID: string | NumberInput;
      KEYBOARD?:
        | {
            [field: string]: unknown;
          }
        | string
        | undefined;
      MENU?:
        | {
            [field: string]: unknown;
          }
        | string
        | undefined;
      MESSAGE?: string | undefined;
      REPLY_ID?: NumberInput | undefined;
      SYSTEM?: YesNo | undefined;
      URL_PREVIEW?: YesNo | undefined;
    };
    result: number;
    errors:
      | 'ACCESS_ERROR'
      | 'ATTACH_ERROR'
      | 'ATTACH_OVERSIZE'
      | 'CHAT_ID'
      | 'KEYBOARD_ERROR'
      | 'MENU_ERROR'
      | 'MESSAGE_EMPTY'
      | 'PARAMS_ERROR'
      | 'REPLY_ACCESS_ERROR'
      | 'REPLY_FROM_OTHER_CHAT_ERROR'
      | 'USER_ID_EMPTY'
      | 'USER_NOT_FOUND'
      | SystemErrorCode;
  };
  'im.message.command': {
    params: {
      BOT_ID: NumberInput;
      COMMAND: string;
      COMMAND_PARAMS?: string | undefined;
      MESSAGE_ID: NumberInput;
    };
    result: boolean;
    errors:
      | 'BOT_ID_ERROR'
      | 'COMMAND_ERROR'
      | 'MESSAGE_ID_ERROR'
      | 'PARAMS_ERROR'
      | SystemErrorCode;
  };
  'im.message.delete': {
    params: {
      MESSAGE_ID: NumberInput;
    };
    result: boolean;
    errors: 'CANT_EDIT_MESSAGE' | 'MESSAGE_ID_ERROR' | SystemErrorCode;
  };
  'im.message.like': {
    params: {
      ACTION?: 'auto' | 'plus' | 'minus' | undefined;
      MESSAGE_ID: NumberInput;
    };
    result: boolean;
    errors: 'MESSAGE_ID_ERROR' | 'WITHOUT_CHANGES' | SystemErrorCode;
  };
  'im.message.share': {
    params: {
      DIALOG_ID: string | NumberInput;
      MESSAGE_ID: NumberInput;
      TYPE: 'CHAT' | 'TASK' | 'POST' | 'CALEND';
    };
    result: boolean;
    errors:
      | 'ACCESS_ERROR'
      | 'DIALOG_ID_EMPTY'
      | 'MESSAGE_ID_ERROR'
      | 'PARAMS_ERROR'
      | SystemErrorCode;
  };
  'im.message.update': {
    params: {
      ATTACH?:
        | {
            [field: string]: unknown;
          }
        | string
        | undefined;
      IS_EDITED?: YesNo | undefined;
      KEYBOARD?:
        | {
            [field: string]: unknown;
          }
        | string
        | undefined;
      MENU?:
        | {
            [field: string]: unknown;
          }
        | string
        | undefined;
      MESSAGE?: string | undefined;
      MESSAGE_ID: NumberInput;
      URL_PREVIEW?: YesNo | undefined;
    };
    result: boolean;
    errors:
      | 'ATTACH_ERROR'
      | 'ATTACH_OVERSIZE'
      | 'CANT_EDIT_MESSAGE'
      | 'KEYBOARD_ERROR'
      | 'KEYBOARD_OVERSIZE'
      | 'MENU_OVERSIZE'
      | 'MESSAGE_ID_ERROR'
      | 'menu_ERROR'
      | SystemErrorCode;
  };
  'im.notify': {
    params: {
      ATTACH?:
        | {
            [field: string]: unknown;
          }
        | string
        | undefined;
      CLIENT_ID?: string | NumberInput | undefined;
      MESSAGE: string;
      MESSAGE_OUT?: string | undefined;
      SUB_TAG?: string | undefined;
      TAG?: string | undefined;
      TYPE?: 'USER' | 'SYSTEM' | undefined;
      USER_ID: NumberInput;
    };
    result: number | boolean;
    errors:
      | 'ATTACH_ERROR'
      | 'ATTACH_OVERSIZE'
      | 'MESSAGE_EMPTY'
      | 'USER_ID_EMPTY'
      | 'WRONG_AUTH_TYPE'
      | SystemErrorCode;
  };
  'im.notify.answer': {
    params: {
      ANSWER_TEXT: string;
      NOTIFY_ID: NumberInput;
    };
    result: {
      result_message: string[] | boolean;
    };
    errors: 'ANSWER_TEXT_ERROR' | 'ID_ERROR' | SystemErrorCode;
  };
  'im.notify.confirm': {
    params: {
      NOTIFY_ID: NumberInput;
      NOTIFY_VALUE: string;
    };
    result: {
      result_message: string[] | boolean;
    };
    errors: 'ID_ERROR' | 'NOTIFY_VALUE_ERROR' | SystemErrorCode;
  };
  'im.notify.delete': {
    params: {
      CLIENT_ID?: string | NumberInput | undefined;
      ID?: NumberInput | undefined;
      SUB_TAG?: string | undefined;
      TAG?: string | undefined;
    } & (
      | {
          ID: NumberInput;
        }
      | {
          TAG: string;
        }
      | {
          SUB_TAG: string;
        }
    );
    result: boolean;
    errors: 'ACCESS_DENIED' | 'PARAMS_ERROR' | SystemErrorCode;
  };
  'im.notify.get': {
    params: {
      CONVERT_TEXT?: string | undefined;
      LAST_ID?: NumberInput | undefined;
      LAST_TYPE?: 1 | '1' | 3 | '3' | undefined;
      LIMIT?: NumberInput | undefined;
    };
    result: ImNotifyGetResult;
    errors: 'LAST_ID_AND_LAST_TYPE' | 'LAST_ID_STRING' | SystemErrorCode;
  };
  'im.notify.history.search': {
    params: {
      CONVERT_TEXT?: string | undefined;
      GROUP_TAG?: string | undefined;
      LAST_ID?: NumberInput | undefined;
      LIMIT?: NumberInput | undefined;
      SEARCH_AUTHORS?: readonly NumberInput[] | undefined;
      SEARCH_DATE?: string | undefined;
      SEARCH_DATE_FROM?: string | undefined;
      SEARCH_DATE_TO?: string | undefined;
      SEARCH_TEXT?: string | undefined;
      SEARCH_TYPE?: string | undefined;
      SEARCH_TYPES?:
        | readonly unknown[]
        | {
            [field: string]: unknown;
          }
        | undefined;
    };
    result: ImNotifyHistorySearchResult;
    errors: 'LAST_ID_STRING' | 'SEARCH_TEXT_ERROR' | SystemErrorCode;
  };
  'im.notify.personal.add': {
    params: {
      ATTACH?:
        | {
            [field: string]: unknown;
          }
        | string
        | undefined;
      CLIENT_ID?: string | NumberInput | undefined;
      MESSAGE: string;
      MESSAGE_OUT?: string | undefined;
      SUB_TAG?: string | undefined;
      TAG?: string | undefined;
      USER_ID: NumberInput;
    };
    result: number | boolean;
    errors:
      | 'ATTACH_ERROR'
      | 'ATTACH_OVERSIZE'
      | 'MESSAGE_EMPTY'
      | 'USER_ID_EMPTY'
      | 'WRONG_AUTH_TYPE'
      | SystemErrorCode;
  };
  'im.notify.read': {
    params: {
      ACTION?: YesNo | undefined;
      ID?: NumberInput | undefined;
      ONLY_CURRENT?: string | undefined;
    };
    result: boolean;
    errors: SystemErrorCode;
  };
  'im.notify.read.all': {
    params: Readonly<Record<string, never>>;
    result: {
      newCounter: number;
      result: boolean;
    };
    errors: SystemErrorCode;
  };
  'im.notify.read.list': {
    params: {
      ACTION?: YesNo | undefined;
      IDS: readonly NumberInput[];
    };
    result: boolean;
    errors: 'PARAMS_ERROR' | SystemErrorCode;
  };
  'im.notify.schema.get': {
    params: Readonly<Record<string, never>>;
    result: {
      tasks: ImNotifySchemaGetTasks;
    };
    errors: SystemErrorCode;
  };
  'im.notify.system.add': {
    params: {
      ATTACH?:
        | {
            [field: string]: unknown;
          }
        | string
        | undefined;
      CLIENT_ID?: string | NumberInput | undefined;
      MESSAGE: string;
      MESSAGE_OUT?: string | undefined;
      SUB_TAG?: string | undefined;
      TAG?: string | undefined;
      USER_ID: NumberInput;
    };
    result: number | boolean;
    errors:
      | 'ATTACH_ERROR'
      | 'ATTACH_OVERSIZE'
      | 'MESSAGE_EMPTY'
      | 'USER_ID_EMPTY'
      | 'WRONG_AUTH_TYPE'
      | SystemErrorCode;
  };
  'im.recent.get': {
    params: {
      LAST_SYNC_DATE?: string | undefined;
      LAST_UPDATE?: string | undefined;
      ONLY_OPENLINES?: YesNo | undefined;
      SKIP_CHAT?: YesNo | undefined;
      SKIP_DIALOG?: YesNo | undefined;
      SKIP_OPENLINES?: YesNo | undefined;
    };
    result: ImRecentGetResult[];
    errors: SystemErrorCode;
  };
  'im.recent.hide': {
    params: {
      DIALOG_ID: string | NumberInput;
    };
    result: boolean;
    errors: 'DIALOG_ID_EMPTY' | SystemErrorCode;
  };
  'im.recent.list': {
    params: {
      CAN_MANAGE_MESSAGES?: YesNo | undefined;
      GET_ORIGINAL_TEXT?: YesNo | undefined;
      LAST_MESSAGE_DATE?: string | undefined;
      LIMIT?: NumberInput | undefined;
      OFFSET?: NumberInput | undefined;
      ONLY_CHANNEL?: YesNo | undefined;
      ONLY_COPILOT?: YesNo | undefined;
      PARSE_TEXT?: YesNo | undefined;
      SKIP_CHAT?: YesNo | undefined;
      SKIP_DIALOG?: YesNo | undefined;
      SKIP_OPENLINES?: YesNo | undefined;
      SKIP_UNDISTRIBUTED_OPENLINES?: YesNo | undefined;
      UNREAD_ONLY?: YesNo | undefined;
    };
    result: ImRecentListResult;
    errors: SystemErrorCode;
  };
  'im.recent.pin': {
    params: {
      DIALOG_ID: string | NumberInput;
      PIN?: YesNo | undefined;
    };
    result: boolean;
    errors: 'ACCESS_ERROR' | 'DIALOG_ID_EMPTY' | SystemErrorCode;
  };
  'im.recent.unread': {
    params: {
      ACTION?: YesNo | undefined;
      DIALOG_ID: string | NumberInput;
    };
    result: boolean;
    errors: 'DIALOG_ID_EMPTY' | SystemErrorCode;
  };
  'im.revision.get': {
    params: Readonly<Record<string, never>>;
    result: ImRevisionGetResult;
    errors: SystemErrorCode;
  };
  'im.search.chat.list': {
    params: {
      FIND?: string | undefined;
      FIND_LINES?: string | undefined;
      LIMIT?: NumberInput | undefined;
      OFFSET?: NumberInput | undefined;
    };
    result: ImSearchChatListResult[];
    errors: 'FIND_SHORT' | SystemErrorCode;
  };
  'im.search.department.list': {
    params: {
      FIND?: string | undefined;
      LIMIT?: NumberInput | undefined;
      OFFSET?: NumberInput | undefined;
      USER_DATA?: YesNo | undefined;
    };
    result: ImSearchDepartmentListResult[];
    errors: 'FIND_SHORT' | SystemErrorCode;
  };
  /** @deprecated */
  'im.search.last.add': {
    params: {
      DIALOG_ID: string | NumberInput;
    };
    result: boolean;
    errors: 'DIALOG_ID_EMPTY' | SystemErrorCode;
    deprecated: true;
  };
  /** @deprecated */
  'im.search.last.delete': {
    params: {
      DIALOG_ID: string | NumberInput;
    };
    result: boolean;
    errors: 'DIALOG_ID_EMPTY' | SystemErrorCode;
    deprecated: true;
  };
  /** @deprecated */
  'im.search.last.get': {
    params: {
      SKIP_CHAT?: YesNo | undefined;
      SKIP_DIALOG?: YesNo | undefined;
      SKIP_OPENLINES?: YesNo | undefined;
    };
    result: ImSearchLastGetResult[];
    errors: SystemErrorCode;
    deprecated: true;
  };
  'im.search.user.list': {
    params: {
      BUSINESS?: YesNo | undefined;
      FIND: string;
      LIMIT?: NumberInput | undefined;
      OFFSET?: NumberInput | undefined;
    };
    result: {
      [field: string]: ImSearchUserListValue | undefined;
    };
    errors: 'FIND_SHORT' | SystemErrorCode;
  };
  'im.user.get': {
    params: {
      AVATAR_HR?: YesNo | undefined;
      ID?: NumberInput | undefined;
    };
    result: ImResultUser;
    errors: 'ACCESS_DENIED' | 'ID_EMPTY' | 'USER_NOT_EXISTS' | SystemErrorCode;
  };
  'im.user.list.get': {
    params: {
      AVATAR_HR?: YesNo | undefined;
      ID: readonly NumberInput[] | string;
      RESULT_TYPE?: string | undefined;
    };
    result:
      | {
          [field: string]: ImResultUser | undefined;
        }
      | ImResultUser[];
    errors: 'INVALID_FORMAT' | SystemErrorCode;
  };
  'im.user.status.get': {
    params: Readonly<Record<string, never>>;
    result: string | boolean;
    errors: SystemErrorCode;
  };
  'im.user.status.idle.end': {
    params: Readonly<Record<string, never>>;
    result: boolean;
    errors: SystemErrorCode;
  };
  'im.user.status.idle.start': {
    params: {
      AGO?: NumberInput | undefined;
    };
    result: boolean;
    errors: SystemErrorCode;
  };
  'im.user.status.set': {
    params: {
      STATUS: 'online' | 'dnd' | 'away' | 'break';
    };
    result: boolean;
    errors: 'STATUS_ERROR' | SystemErrorCode;
  };
}
export interface ImCountersGetType {
  ALL: number;
  CHAT: number;
  DIALOG: number;
  LINES: number;
  MESSENGER: number;
  NOTIFY: number;
}
export interface ImCountersGetResult {
  CHAT:
    | {
        [field: string]: number | undefined;
      }
    | never[];
  CHAT_MUTED: {
    [field: string]: number | undefined;
  };
  CHAT_UNREAD: number[];
  DIALOG: {
    [field: string]: number | undefined;
  };
  DIALOG_UNREAD: number[];
  LINES: unknown[];
  TYPE: ImCountersGetType;
}
export interface ImResultPhones {
  inner_phone?: string | undefined;
  personal_mobile?: string | undefined;
}
export interface ImDepartmentManagerUserData {
  absent: string | boolean;
  active: boolean;
  avatar: string;
  avatar_hr: string;
  birthday: string;
  bot: boolean;
  bot_data: {
    [field: string]: unknown;
  } | null;
  color: string;
  connector: boolean;
  departments: number[];
  desktop_last_date: string | boolean;
  email: string;
  external_auth_id: string;
  extranet: boolean;
  first_name: string;
  gender: string;
  id: number;
  idle: string | boolean;
  last_activity_date: string;
  last_name: string;
  mobile_last_date: string | boolean;
  name: string;
  network: boolean;
  phones: ImResultPhones | boolean;
  status: string;
  type: string;
  website: string;
  work_position: string;
}
export interface ImDepartmentEmployeesAndManagersGetValueWithTextAbsent {
  absent?: string | undefined;
  active?: boolean | undefined;
  avatar?: string | undefined;
  avatar_hr?: string | undefined;
  birthday?: string | undefined;
  bot?: boolean | undefined;
  bot_data?:
    | {
        [field: string]: unknown;
      }
    | null
    | undefined;
  color?: string | undefined;
  connector?: boolean | undefined;
  departments?: unknown[] | undefined;
  desktop_last_date?: string | undefined;
  email?: string | undefined;
  external_auth_id?: string | undefined;
  extranet?: boolean | undefined;
  first_name?: string | undefined;
  gender?: string | undefined;
  id?: number | undefined;
  idle?: string | undefined;
  last_activity_date?: string | undefined;
  last_name?: string | undefined;
  mobile_last_date?: string | undefined;
  name?: string | undefined;
  network?: boolean | undefined;
  phones?: ImResultPhones | undefined;
  status?: string | undefined;
  type?: string | undefined;
  website?: string | undefined;
  work_position?: string | undefined;
}
export interface ImDepartmentEmployeesGetValue {
  absent: boolean | string;
  active: boolean;
  avatar: string;
  avatar_hr?: string | undefined;
  birthday: string;
  bot: boolean;
  bot_data: {
    [field: string]: unknown;
  } | null;
  color: string;
  connector: boolean;
  departments: number[];
  desktop_last_date: boolean | string;
  email: string;
  external_auth_id: string;
  extranet: boolean;
  first_name: string;
  gender: string;
  id: number;
  idle: boolean | string;
  last_activity_date: string;
  last_name: string;
  mobile_last_date: boolean | string;
  name: string;
  network: boolean;
  phones: boolean | ImResultPhones;
  status: string;
  type: string;
  website: string;
  work_position: string;
}
export interface ImDepartmentGetResult {
  full_name: string;
  id: number;
  manager_user_data?: ImDepartmentManagerUserData | undefined;
  manager_user_id: number;
  name: string;
}
export interface ImDepartmentManagersGetValue {
  absent: boolean | string;
  active: boolean;
  avatar: string;
  avatar_hr: string;
  birthday: string;
  bot: boolean;
  bot_data: null | {
    [field: string]: unknown;
  };
  color: string;
  connector: boolean;
  departments: number[];
  desktop_last_date: boolean | string;
  email: string;
  external_auth_id: string;
  extranet: boolean;
  first_name: string;
  gender: string;
  id: number;
  idle: boolean | string;
  last_activity_date: string;
  last_name: string;
  mobile_last_date: boolean | string;
  name: string;
  network: boolean;
  phones: ImResultPhones | boolean;
  status: string;
  type: string;
  website: string;
  work_position: string;
}
export interface ImDialogGetLastMessageViews {
  count_of_viewers: number;
  first_viewers: number[];
  message_id: number;
}
export interface ImPermissions {
  can_post: string;
  manage_messages: string;
  manage_settings: string;
  manage_ui: string;
  manage_users_add: string;
  manage_users_delete: string;
}
export interface ImDialogGetReadedList {
  date: string | null;
  message_id: number;
  user_id: number;
  user_name: string;
}
export interface ImRestrictions {
  avatar: boolean;
  call: boolean;
  extend: boolean;
  leave: boolean;
  leave_owner: boolean;
  mute: boolean;
  path: string;
  path_title: string;
  rename: boolean;
  send: boolean;
  user_list: boolean;
}
export interface ImDialogGetResult {
  avatar: string;
  background_id: number | null;
  color: string;
  counter: number;
  date_create: string;
  description: string;
  dialog_id: string;
  disk_folder_id: number;
  entity_data_1: string;
  entity_data_2: string;
  entity_data_3: string;
  entity_id: string;
  entity_link: {
    id: string;
    type: string;
    url: string;
  };
  entity_type: string;
  extranet: boolean;
  id: number;
  is_new: boolean;
  last_id: number;
  last_message_id: number;
  last_message_views: ImDialogGetLastMessageViews;
  manager_list: number[];
  marked_id: number;
  message_count: number;
  message_type: string;
  mute_list: number[];
  name: string;
  owner: number;
  parent_chat_id: number;
  parent_message_id: number;
  permissions: ImPermissions;
  public: string;
  readed_list: ImDialogGetReadedList[];
  restrictions: ImRestrictions;
  role: string;
  text_field_enabled: boolean;
  type: string;
  unread_id: number;
  user_counter: number;
}
export interface ImViewerAttrs {
  actions: string;
  imChatId: number;
  objectId: string;
  src: string;
  title: string;
  viewer: string;
  viewerGroupBy: string;
  viewerResized: string;
  viewerType: string;
}
export interface ImDialogMessagesGetFiles {
  authorId: number;
  authorName: string;
  chatId: number;
  date: string;
  extension: string;
  id: number;
  image: {
    height: number;
    width: number;
  };
  isTranscribable: boolean;
  isVideoNote: boolean;
  isVoiceNote: boolean;
  mediaUrl: {
    preview: {
      [field: string]: string | undefined;
    };
  };
  name: string;
  progress: number;
  size: number;
  status: string;
  type: string;
  urlDownload: string;
  urlPreview: string;
  urlShow: string;
  viewerAttrs: ImViewerAttrs;
}
export interface ImDialogMessagesGetParams {
  CODE?: string[] | undefined;
  LIKE?: number[] | undefined;
  NOTIFY?: string | undefined;
}
export interface ImDialogMessagesGetMessages {
  author_id: number;
  chat_id: number;
  date: string;
  disappearing_date: string | null;
  id: number;
  params: ImDialogMessagesGetParams | never[];
  replaces: unknown[];
  text: string;
  unread: boolean;
  uuid: string | null;
}
export interface ImDialogMessagesGetUsers {
  absent: boolean | string;
  active: boolean;
  avatar: string;
  avatar_hr: string;
  birthday: string;
  bot: boolean;
  bot_data: {
    [field: string]: unknown;
  } | null;
  color: string;
  connector: boolean;
  departments: number[];
  desktop_last_date: string | boolean;
  email: string;
  external_auth_id: string;
  extranet: boolean;
  first_name: string;
  gender: string;
  id: number;
  idle: boolean | string;
  last_activity_date: string;
  last_name: string;
  mobile_last_date: string | boolean;
  name: string;
  network: boolean;
  phones:
    | {
        [field: string]: unknown;
      }
    | boolean;
  status: string;
  type: string;
  website: string;
  work_position: string;
}
export interface ImDialogMessagesGetResult {
  chat_id: number;
  files: ImDialogMessagesGetFiles[];
  messages: ImDialogMessagesGetMessages[];
  users: ImDialogMessagesGetUsers[];
}
export interface ImDialogMessagesSearchAdditionalMessages {
  authorId?: number | undefined;
  author_id?: number | undefined;
  block?:
    | {
        [field: string]: unknown;
      }
    | null
    | undefined;
  chatId?: number | undefined;
  chat_id?: number | undefined;
  date?: string | undefined;
  forward?:
    | {
        [field: string]: unknown;
      }
    | null
    | undefined;
  id?: number | undefined;
  isSystem?: boolean | undefined;
  params?: unknown[] | undefined;
  text?: string | undefined;
  unread?: boolean | undefined;
  uuid?: string | null | undefined;
  viewed?: boolean | undefined;
  viewedByOthers?: boolean | undefined;
  viewedCount?: number | undefined;
}
export interface ImDialogMessagesSearchMessages {
  authorId: number;
  author_id: number;
  block: {
    [field: string]: unknown;
  } | null;
  chatId: number;
  chat_id: number;
  date: string;
  forward: {
    [field: string]: unknown;
  } | null;
  id: number;
  isSystem: boolean;
  params: unknown[];
  text: string;
  unread: boolean;
  uuid: string | null;
  viewed: boolean;
  viewedByOthers: boolean;
  viewedCount: number;
}
export interface ImDialogMessagesSearchReactions {
  messageId?: number | undefined;
  ownReactions?: unknown[] | undefined;
  reactionCounters?:
    | {
        [field: string]: unknown;
      }
    | undefined;
  reactionUsers?:
    | {
        [field: string]: unknown;
      }
    | undefined;
}
export interface ImDialogMessagesSearchUsers {
  absent: boolean;
  active: boolean;
  avatar: string;
  avatarHr: string;
  birthday: string;
  bot: boolean;
  botData: {
    [field: string]: unknown;
  } | null;
  color: string;
  connector: boolean;
  departments: number[];
  desktopLastDate: string | boolean;
  email: string;
  externalAuthId: string;
  extranet: boolean;
  firstName: string;
  gender: string;
  id: number;
  idle: boolean;
  lastActivityDate: string;
  lastName: string;
  mobileLastDate: string | boolean;
  name: string;
  network: boolean;
  phones: ImResultPhones;
  status: string;
  type: string;
  website: string;
  workPosition: string;
}
export interface ImDialogMessagesSearchResult {
  additionalMessages:
    | ImDialogMessagesSearchAdditionalMessages[]
    | ImDialogMessagesSearchAdditionalMessages;
  copilot: {
    [field: string]: unknown;
  } | null;
  files: unknown[];
  messages: ImDialogMessagesSearchMessages[];
  reactions: ImDialogMessagesSearchReactions[] | ImDialogMessagesSearchReactions;
  stickers: unknown[];
  tariffRestrictions: {
    isHistoryLimitExceeded: boolean;
  };
  users: ImDialogMessagesSearchUsers[];
  usersShort: unknown[];
}
export interface ImDialogReadResult {
  chatId: number;
  counter: number;
  dialogId: string;
  lastId: number;
}
export interface ImDialogUsersListPhones {
  inner_phone?: string | undefined;
  personal_mobile?: string | undefined;
  personal_phone?: string | undefined;
  work_phone?: string | undefined;
}
export interface ImDialogUsersListResult {
  absent: string | boolean;
  active: boolean;
  avatar: string;
  avatar_hr: string;
  birthday: string;
  bot: boolean;
  bot_data: {
    [field: string]: unknown;
  } | null;
  color: string;
  connector: boolean;
  departments: number[];
  desktop_last_date: string | boolean;
  email: string;
  external_auth_id: string;
  extranet: boolean;
  first_name: string;
  gender: string;
  id: number;
  idle: string | boolean;
  last_activity_date: string;
  last_name: string;
  mobile_last_date: string | boolean;
  name: string;
  network: boolean;
  phones: ImDialogUsersListPhones | boolean;
  status: string;
  type: string;
  website: string;
  work_position: string | null;
}
export interface ImDiskFileCommitUpload {
  authorId: number;
  authorName: string;
  chatId: number;
  date: {
    [field: string]: unknown;
  };
  extension: string;
  id: number;
  image: {
    height: number;
    width: number;
  };
  isTranscribable: boolean;
  isVideoNote: boolean;
  isVoiceNote: boolean;
  mediaUrl: {
    preview: {
      '250': string;
    };
  };
  name: string;
  progress: number;
  size: number;
  status: string;
  type: string;
  urlDownload: string;
  urlPreview: string;
  urlShow: string;
  viewerAttrs: ImViewerAttrs;
}
export interface ImDiskFileCommitFileModelsUpload {
  code: string;
  createTime: {
    [field: string]: unknown;
  };
  createdBy: string;
  deleteTime: string | null;
  deletedBy: string;
  deletedType: number;
  etag: string;
  fileId: number;
  globalContentVersion: number;
  id: number;
  links: {
    download: string;
    preview: string;
    showInGrid: string;
  };
  name: string;
  parentId: number;
  realObjectId: number;
  size: number;
  storageId: number;
  typeFile: number;
  uniqueCode: string;
  updateTime: {
    [field: string]: unknown;
  };
  updatedBy: string;
  xmlId: string | null;
}
export interface ImDiskFileCommitResult {
  DISK_ID: string[];
  FILES: {
    [field: `upload${string}`]: ImDiskFileCommitUpload | undefined;
  };
  FILE_MODELS: {
    [field: `upload${string}`]: ImDiskFileCommitFileModelsUpload | undefined;
  };
  MESSAGE_ID: number;
}
export interface ImDiskFileSaveResult {
  file: {
    id: number;
    name: string;
  };
  folder: {
    id: number;
    name: string;
  };
}
export interface ImNotifyGetNotifications {
  author_id: number;
  chat_id: number;
  date: string;
  id: number;
  notify_buttons?: string | undefined;
  notify_event: string;
  notify_module: string;
  notify_read: YesNo;
  notify_sub_tag: string;
  notify_tag: string;
  notify_title: string;
  notify_type: number;
  params: {
    [field: string]: unknown;
  } | null;
  setting_name: string;
  text: string;
}
export interface ImPhones {
  inner_phone?: string | undefined;
  personal_mobile?: string | undefined;
  work_phone?: string | undefined;
}
export interface ImResultUser {
  absent: string | boolean;
  active: boolean;
  avatar: string;
  avatar_hr: string;
  birthday: string;
  bot: boolean;
  bot_data: {
    [field: string]: unknown;
  } | null;
  color: string;
  connector: boolean;
  departments: number[];
  desktop_last_date: string | boolean;
  email: string;
  external_auth_id: string;
  extranet: boolean;
  first_name: string;
  gender: string;
  id: number;
  idle: string | boolean;
  last_activity_date: string;
  last_name: string;
  mobile_last_date: string | boolean;
  name: string;
  network: boolean;
  phones: ImPhones | boolean;
  status: string;
  type: string;
  website: string;
  work_position: string;
}
export interface ImNotifyGetResult {
  chat_id: number;
  notifications: ImNotifyGetNotifications[];
  total_count: number;
  total_unread_count: number;
  users: ImResultUser[];
}
export interface ImNotifyHistorySearchNotifications {
  author_id: number;
  chat_id: number;
  date: string | null;
  id: number;
  notify_buttons?: string | undefined;
  notify_event: string;
  notify_module: string;
  notify_read: YesNo;
  notify_sub_tag: string;
  notify_tag: string;
  notify_title: string;
  notify_type: number;
  params: {
    [field: string]: unknown;
  } | null;
  setting_name: string;
  text: string;
}
export interface ImNotifyHistorySearchUsers {
  absent: string | boolean;
  active: boolean;
  avatar: string;
  avatar_hr: string;
  birthday: string;
  bot: boolean;
  bot_data: {
    [field: string]: unknown;
  } | null;
  color: string;
  connector: boolean;
  departments: number[];
  desktop_last_date: string | boolean;
  email: string;
  external_auth_id: string;
  extranet: boolean;
  first_name: string;
  gender: string;
  id: number;
  idle: string | boolean;
  last_activity_date: string | null;
  last_name: string;
  mobile_last_date: string | boolean;
  name: string;
  network: boolean;
  phones: ImPhones | boolean;
  status: string;
  type: string;
  website: string;
  work_position: string;
}
export interface ImNotifyHistorySearchResult {
  chat_id: number;
  notifications: ImNotifyHistorySearchNotifications[];
  total_results?: number | undefined;
  users: ImNotifyHistorySearchUsers[];
}
export interface ImNotifySchemaGetTasks {
  LIST: {
    ID: string;
    NAME: string;
  }[];
  MODULE_ID: string;
  NAME: string;
}
export interface ImRecentRestrictions {
  avatar: boolean;
  call: boolean;
  extend: boolean;
  leave: boolean;
  leave_owner: boolean;
  mute: boolean;
  rename: boolean;
  send: boolean;
  user_list: boolean;
}
export interface ImRecentGetChat {
  avatar?: string | undefined;
  background_id: number | null;
  color?: string | undefined;
  contains_collaber?: boolean | undefined;
  date_create?: string | undefined;
  entity_data_1?: string | undefined;
  entity_data_2?: string | undefined;
  entity_data_3?: string | undefined;
  entity_id?: string | undefined;
  entity_link?:
    | {
        id: string;
        type: string;
        url: string;
      }
    | undefined;
  entity_type?: string | undefined;
  extranet?: boolean | undefined;
  id?: number | undefined;
  manager_list?: number[] | undefined;
  message_type?: string | undefined;
  mute_list: unknown[];
  name?: string | undefined;
  owner?: number | undefined;
  parent_chat_id?: number | undefined;
  parent_message_id?: number | undefined;
  permissions?: ImPermissions | undefined;
  public?: string | undefined;
  restrictions?: ImRecentRestrictions | undefined;
  role?: string | undefined;
  text_field_enabled: boolean;
  title?: string | undefined;
  type?: string | undefined;
  user_counter?: number | undefined;
}
export interface ImRecentGetMessage {
  attach: boolean;
  author_id: number;
  date: string;
  file: boolean;
  id: number;
  status: string;
  sticker: number | null;
  text: string;
  uuid: string | null;
}
export interface ImRecentGetUser {
  absent?: string | undefined;
  active?: boolean | undefined;
  avatar?: string | undefined;
  avatar_hr?: string | undefined;
  birthday?: string | undefined;
  bot?: boolean | undefined;
  bot_data?:
    | {
        [field: string]: unknown;
      }
    | null
    | undefined;
  color?: string | undefined;
  connector?: boolean | undefined;
  departments?: number[] | undefined;
  desktop_last_date?: string | boolean | undefined;
  email?: string | undefined;
  external_auth_id?: string | undefined;
  extranet?: boolean | undefined;
  first_name?: string | undefined;
  gender?: string | undefined;
  id: number;
  idle?: string | undefined;
  last_activity_date?: string | undefined;
  last_name?: string | undefined;
  mobile_last_date?: string | undefined;
  name?: string | undefined;
  network?: boolean | undefined;
  phones?:
    | {
        [field: string]: unknown;
      }
    | boolean
    | undefined;
  status?: string | undefined;
  type?: string | undefined;
  website?: string | undefined;
  work_position?: string | undefined;
}
export interface ImRecentGetResult {
  avatar: {
    color: string;
    url: string;
  };
  chat: ImRecentGetChat;
  chat_id: number;
  counter: number;
  date_last_activity: string;
  date_update: string;
  has_reminder: boolean;
  id: string;
  last_id: number;
  message: ImRecentGetMessage;
  options: unknown[];
  pinned: boolean;
  title: string;
  type: string;
  unread: boolean;
  user: ImRecentGetUser;
}
export interface ImRecentListAvatar {
  large?: string | undefined;
  medium?: string | undefined;
  small?: string | undefined;
}
export interface ImRecentListPrompts {
  code: string;
  isNew: boolean;
  promptType: string;
  text: string;
  title: string;
}
export interface ImRecentListCopilotAssistant {
  avatar?: ImRecentListAvatar | undefined;
  code?: string | undefined;
  default?: boolean | undefined;
  desc?: string | undefined;
  name?: string | undefined;
  prompts?: ImRecentListPrompts[] | undefined;
}
export interface ImRecentListCopilot {
  chats: {
    [field: string]: unknown;
  } | null;
  messages: {
    [field: string]: unknown;
  } | null;
  recommendedRoles: string[];
  roles: {
    copilot_assistant?: ImRecentListCopilotAssistant | undefined;
  };
}
export interface ImRecentListChat {
  avatar?: string | undefined;
  background_id: number | null;
  color?: string | undefined;
  contains_collaber?: boolean | undefined;
  date_create?: string | undefined;
  entity_data_1?: string | undefined;
  entity_data_2?: string | undefined;
  entity_data_3?: string | undefined;
  entity_id?: string | undefined;
  entity_link?:
    | {
        id: string;
        type: string;
        url: string;
      }
    | undefined;
  entity_type?: string | undefined;
  extranet?: boolean | undefined;
  id?: number | undefined;
  manager_list?: unknown[] | undefined;
  message_type?: string | undefined;
  mute_list:
    | {
        [field: string]: boolean | undefined;
      }
    | never[];
  name?: string | undefined;
  owner?: number | undefined;
  parent_chat_id?: number | undefined;
  parent_message_id?: number | undefined;
  permissions?: ImPermissions | undefined;
  public?: string | undefined;
  restrictions?: ImRecentRestrictions | undefined;
  role?: string | undefined;
  text_field_enabled: boolean;
  title?: string | undefined;
  type?: string | undefined;
  user_counter?: number | undefined;
}
export interface ImRecentListLines {
  date_create?: string | undefined;
  id?: number | undefined;
  status?: number | undefined;
}
export interface ImRecentListMessage {
  attach: boolean;
  author_id: number;
  date: string;
  file: boolean;
  id: number;
  status: string;
  sticker: number | null;
  text: string;
  uuid: string;
}
export interface ImRecentListUser {
  absent?: string | boolean | undefined;
  active?: boolean | undefined;
  avatar?: string | undefined;
  avatar_hr?: string | undefined;
  birthday?: string | undefined;
  bot?: boolean | undefined;
  bot_data?:
    | {
        [field: string]: unknown;
      }
    | null
    | undefined;
  color?: string | undefined;
  connector?: boolean | undefined;
  departments?: number[] | undefined;
  desktop_last_date?: string | boolean | undefined;
  email?: string | undefined;
  external_auth_id?: string | undefined;
  extranet?: boolean | undefined;
  first_name?: string | undefined;
  gender?: string | undefined;
  id: number;
  idle?: string | boolean | undefined;
  last_activity_date?: string | undefined;
  last_name?: string | undefined;
  mobile_last_date?: string | boolean | undefined;
  name?: string | undefined;
  network?: boolean | undefined;
  phones?:
    | {
        [field: string]: unknown;
      }
    | boolean
    | undefined;
  status?: string | undefined;
  type?: string | undefined;
  website?: string | undefined;
  work_position?: string | undefined;
}
export interface ImRecentListItems {
  avatar: {
    color: string;
    url: string;
  };
  chat: ImRecentListChat;
  chat_id: number;
  counter: number;
  date_last_activity: string;
  date_update: string;
  has_reminder: boolean;
  id: string | number;
  last_id: number;
  lines?: ImRecentListLines | undefined;
  message: ImRecentListMessage;
  options: unknown[];
  pinned: boolean;
  title: string;
  type: string;
  unread: boolean;
  user: ImRecentListUser;
}
export interface ImRecentListResult {
  copilot: ImRecentListCopilot | null;
  hasMore: boolean;
  /** @deprecated */
  hasMorePages: boolean;
  items: ImRecentListItems[];
  messagesAutoDeleteConfigs: unknown[];
}
export interface ImRevisionGetResult {
  desktop: number;
  im_revision_mobile: number;
  mobile: number;
  rest: number;
  web: number;
}
export interface ImSearchChatListResult {
  avatar: string | null;
  background_id: number | null;
  color: string;
  counter: number;
  date_create: string | null;
  description: string | null;
  disk_folder_id: number;
  entity_data_1: string;
  entity_data_2: string;
  entity_data_3: string;
  entity_id: string;
  entity_link: {
    id: string | number;
    type: string;
    url: string;
  };
  entity_type: string;
  extranet: boolean;
  id: number;
  is_new: boolean;
  last_id: number;
  last_message_id: number;
  marked_id: number;
  message_count: number;
  message_type: string;
  mute_list:
    | unknown[]
    | {
        [field: string]: unknown;
      };
  name: string;
  owner: number;
  parent_chat_id: number;
  parent_message_id: number;
  permissions: ImPermissions;
  public:
    | {
        code: string;
        link: string;
      }
    | string;
  restrictions: ImRestrictions;
  role: string;
  text_field_enabled: boolean;
  type: string;
  unread_id: number;
  user_counter: number;
}
export interface ImSearchDepartmentListResult {
  full_name: string;
  id: number;
  manager_user_data?: ImResultUser | undefined;
  manager_user_id: number;
  name: string;
}
export interface ImSearchLastGetChat {
  avatar: string | null;
  color: string;
  date_create: string;
  entity_data_1: string;
  entity_data_2: string;
  entity_data_3: string;
  entity_id: string;
  entity_type: string;
  extranet: boolean;
  id: number;
  message_type: string;
  mute_list:
    | {
        [field: string]: unknown;
      }
    | never[];
  name: string;
  owner: number;
  type: string;
}
export interface ImSearchLastGetResult {
  avatar: {
    color: string;
    url: string;
  };
  chat?: ImSearchLastGetChat | undefined;
  id: string | number;
  title: string;
  type: string;
  user?: ImResultUser | undefined;
}
export interface ImSearchUserListValue {
  absent: string | boolean;
  avatar: string | null;
  birthday: string | boolean;
  bot: boolean;
  color: string;
  connector: boolean;
  departments: number[];
  external_auth_id: string;
  extranet: boolean;
  first_name: string;
  gender: string;
  id: number;
  idle: string | boolean;
  last_activity_date: string | boolean;
  last_name: string;
  mobile_last_date: string | boolean;
  name: string;
  network: boolean;
  phones: ImPhones;
  status: string;
  work_position: string;
}
