import type { BooleanInput, NumberInput, SystemErrorCode } from './values.gen.ts';
/** Methods of the scope `basic`. */
export interface Basic {
  'access.name': {
    params: {
      ACCESS?: readonly string[] | undefined;
    };
    result: AccessNameResult | boolean;
    errors: SystemErrorCode;
  };
  'app.info': {
    params: Readonly<Record<string, never>>;
    result: AppInfoResult;
    errors: 'ACCESS_DENIED' | SystemErrorCode;
  };
  'app.option.get': {
    params: {
      option?: string | undefined;
    };
    result:
      | {
          [field: string]: string | undefined;
        }
      | string
      | null;
    errors: 'AccessException' | SystemErrorCode;
  };
  'app.option.set': {
    params: {
      options: {
        [field: string]: unknown;
      };
    };
    result: boolean;
    errors: 'AccessException' | 'ArgumentNullException' | SystemErrorCode;
  };
  batch: {
    params: {
      cmd: {
        [field: string]: unknown;
      };
      halt?: BooleanInput | undefined;
    };
    result: BatchResult;
    errors: 'ERROR_BATCH_LENGTH_EXCEEDED' | 'ERROR_BATCH_METHOD_NOT_ALLOWED' | SystemErrorCode;
  };
  'event.bind': {
    params: {
      auth_connector?: string | undefined;
      auth_type?: NumberInput | undefined;
      event: string;
      event_type?: string | undefined;
      handler: string;
      options?:
        | {
            [field: string]: unknown;
          }
        | undefined;
    };
    result: boolean;
    errors: 'ACCESS_DENIED' | 'ERROR_EVENT_NOT_FOUND' | SystemErrorCode;
  };
  'event.get': {
    params: Readonly<Record<string, never>>;
    result: EventGetResult[];
    errors: SystemErrorCode;
  };
  'event.offline.clear': {
    params: {
      id?: readonly NumberInput[] | undefined;
      message_id?:
        | readonly unknown[]
        | {
            [field: string]: unknown;
          }
        | undefined;
      process_id: string | NumberInput;
    };
    result: boolean;
    errors: 'ACCESS_DENIED' | SystemErrorCode;
  };
  'event.offline.error': {
    params: {
      message_id?: readonly NumberInput[] | undefined;
      process_id: string | NumberInput;
    };
    result: boolean;
    errors: 'ACCESS_DENIED' | SystemErrorCode;
  };
  'event.offline.get': {
    params: {
      auth_connector?: string | undefined;
      filter?: EventOfflineGetFilter | undefined;
      limit?: NumberInput | undefined;
      order?:
        | {
            [field: string]: string | undefined;
          }
        | undefined;
    };
    result: {
      events: EventOfflineGetEvents[];
      process_id: null | string;
    };
    errors: 'ACCESS_DENIED' | SystemErrorCode;
  };
  'event.offline.list': {
    params: {
      auth_connector?: string | undefined;
      filter?: EventOfflineListFilter | undefined;
      order?:
        | {
            [field: string]: string | undefined;
          }
        | undefined;
      start?: NumberInput | undefined;
    };
    result: EventOfflineListResult[];
    errors: 'ACCESS_DENIED' | SystemErrorCode;
  };
  'event.unbind': {
    params: {
      auth_type?: NumberInput | undefined;
      event: string;
      event_type?: string | undefined;
      handler: string;
    };
    result: {
      count: number;
    };
    errors: 'ACCESS_DENIED' | SystemErrorCode;
  };
  events: {
    params: {
      FULL?: BooleanInput | undefined;
      SCOPE?: string | undefined;
    };
    result:
      | {
          [field: string]: unknown;
        }
      | string[];
    errors: SystemErrorCode;
  };
  'feature.get': {
    params: {
      CODE: string;
    };
    result: {
      value: string;
    };
    errors: 'CODE_EMPTY' | SystemErrorCode;
  };
  'method.get': {
    params: {
      name?: string | undefined;
    };
    result: {
      isAvailable: boolean;
      isExisting: boolean;
    };
    errors: SystemErrorCode;
  };
  /** @deprecated Use `method.get`. */
  methods: {
    params: {
      full?: BooleanInput | undefined;
      scope?: string | undefined;
    };
    result: string[];
    errors: SystemErrorCode;
    deprecated: 'method.get';
  };
  profile: {
    params: Readonly<Record<string, never>>;
    result: ProfileResult;
    errors: SystemErrorCode;
  };
  scope: {
    params: {
      full?: BooleanInput | undefined;
    };
    result: string[];
    errors: SystemErrorCode;
  };
  'server.time': {
    params: Readonly<Record<string, never>>;
    result: string;
    errors: SystemErrorCode;
  };
  'user.access': {
    params: {
      ACCESS: readonly string[];
    };
    result: boolean;
    errors: SystemErrorCode;
  };
  'user.admin': {
    params: Readonly<Record<string, never>>;
    result: boolean;
    errors: SystemErrorCode;
  };
  'user.option.get': {
    params: {
      option?: string | undefined;
    };
    result:
      | {
          [field: string]: string | undefined;
        }
      | string
      | null;
    errors: 'AccessException' | SystemErrorCode;
  };
  'user.option.set': {
    params: {
      options: {
        [field: string]: unknown;
      };
    };
    result: boolean;
    errors: 'AccessException' | 'ArgumentNullException' | SystemErrorCode;
  };
}
export interface AccessNameResult {
  [field: string]:
    | {
        name: string;
        provider: string;
        provider_id: string;
      }
    | undefined;
}
export interface AppInfoResult {
  CODE: string;
  DAYS: null | number;
  ID: number;
  INSTALLED: boolean;
  LANGUAGE_ID: string;
  LICENSE: string;
  LICENSE_FAMILY: string;
  LICENSE_TYPE: string;
  PAYMENT_EXPIRED: string;
  STATUS: string;
  VERSION: number;
}
export interface BatchResultGetDepartment {
  ID?: string | undefined;
  NAME?: string | undefined;
  SORT?: number | undefined;
}
export interface BatchResultGetUser {
  ACTIVE?: boolean | undefined;
  DATE_REGISTER?: string | undefined;
  EMAIL?: string | undefined;
  ID?: string | undefined;
  IS_ONLINE?: string | undefined;
  LAST_ACTIVITY_DATE?: string | undefined;
  LAST_LOGIN?: string | undefined;
  LAST_NAME?: string | undefined;
  NAME?: string | undefined;
  PERSONAL_BIRTHDAY?: string | undefined;
  PERSONAL_GENDER?: string | undefined;
  TIMESTAMP_X?: string | undefined;
  UF_DEPARTMENT?: number[] | undefined;
  UF_EMPLOYMENT_DATE?: string | undefined;
}
export interface BatchResultResult {
  get_department?: BatchResultGetDepartment[] | undefined;
  get_user?: BatchResultGetUser | undefined;
}
export interface BatchResultTimeValue {
  date_finish: string;
  date_start: string;
  duration: number;
  finish: number;
  operating?: number | undefined;
  operating_reset_at?: number | undefined;
  processing: number;
  start: number;
}
export interface BatchResult {
  result: BatchResultResult;
  result_error:
    | {
        [field: string]: unknown;
      }
    | never[];
  result_next?:
    | {
        [field: string]: unknown;
      }
    | never[]
    | undefined;
  result_time: {
    [field: string]: BatchResultTimeValue | undefined;
  };
  result_total: {
    get_department?: number | undefined;
  };
}
export interface EventGetResult {
  auth_type: string;
  event: string;
  handler: string;
  offline: number;
}
export interface EventOfflineGetFilter {
  [field: string]: unknown;
  EVENT_NAME?: string | readonly string[] | undefined;
  ID?: NumberInput | readonly NumberInput[] | undefined;
  MESSAGE_ID?: NumberInput | readonly NumberInput[] | undefined;
}
export interface EventOfflineGetEvents {
  EVENT_ADDITIONAL: boolean;
  EVENT_DATA: boolean;
  EVENT_NAME: string;
  ID: string;
  MESSAGE_ID: string;
  TIMESTAMP_X: string;
}
export interface EventOfflineListFilter {
  [field: string]: unknown;
  ERROR?: NumberInput | readonly NumberInput[] | undefined;
}
export interface EventOfflineListResult {
  ERROR: string;
  EVENT_ADDITIONAL: boolean;
  EVENT_DATA: boolean;
  EVENT_NAME: string;
  ID: string;
  MESSAGE_ID: string;
  PROCESS_ID: string;
  TIMESTAMP_X: string;
}
export interface ProfileResult {
  ADMIN: boolean;
  ID: string;
  LAST_NAME: string;
  NAME: string;
  PERSONAL_GENDER: string;
  PERSONAL_PHOTO?: string | undefined;
  TIME_ZONE: string;
}
