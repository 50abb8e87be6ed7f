import type { BooleanInput, NumberInput, SystemErrorCode } from './values.gen.ts';
/** Methods of the scope `user`. */
export interface User {
  'user.add': {
    params: {
      EMAIL: string;
      LAST_NAME?: string | undefined;
      NAME?: string | undefined;
      PERSONAL_BIRTHDAY?: string | undefined;
      PERSONAL_CITY?: string | undefined;
      PERSONAL_COUNTRY?: string | undefined;
      PERSONAL_FAX?: string | undefined;
      PERSONAL_GENDER?: string | undefined;
      PERSONAL_ICQ?: string | undefined;
      PERSONAL_MAILBOX?: string | undefined;
      PERSONAL_MOBILE?: string | undefined;
      PERSONAL_NOTES?: string | undefined;
      PERSONAL_PAGER?: string | undefined;
      PERSONAL_PHONE?: string | undefined;
      PERSONAL_PHOTO?:
        | readonly unknown[]
        | {
            [field: string]: unknown;
          }
        | undefined;
      PERSONAL_PROFESSION?: string | undefined;
      PERSONAL_STATE?: string | undefined;
      PERSONAL_STREET?: string | undefined;
      PERSONAL_WWW?: string | undefined;
      PERSONAL_ZIP?: string | undefined;
      SECOND_NAME?: string | undefined;
      UF_DEPARTMENT?: string | readonly NumberInput[] | undefined;
      UF_DISTRICT?: string | undefined;
      UF_FACEBOOK?: string | undefined;
      UF_INTERESTS?: string | undefined;
      UF_LINKEDIN?: string | undefined;
      UF_PHONE_INNER?: string | undefined;
      UF_SKILLS?: string | undefined;
      UF_SKYPE?: string | undefined;
      UF_SKYPE_LINK?: string | undefined;
      UF_TWITTER?: string | undefined;
      UF_WEB_SITES?: string | undefined;
      UF_XING?: string | undefined;
      UF_ZOOM?: string | undefined;
      WORK_CITY?: string | undefined;
      WORK_COMPANY?: string | undefined;
      WORK_COUNTRY?: string | undefined;
      WORK_DEPARTMENT?: string | undefined;
      WORK_FAX?: string | undefined;
      WORK_LOGO?:
        | readonly unknown[]
        | {
            [field: string]: unknown;
          }
        | undefined;
      WORK_MAILBOX?: string | undefined;
      WORK_NOTES?: string | undefined;
      WORK_PAGER?: string | undefined;
      WORK_PHONE?: string | undefined;
      WORK_POSITION?: string | undefined;
      WORK_PROFILE?: string | undefined;
      WORK_STATE?: string | undefined;
      WORK_STREET?: string | undefined;
      WORK_WWW?: string | undefined;
      WORK_ZIP?: string | undefined;
    };
    result: number;
    errors: 'ERROR_ARGUMENT' | 'ERROR_CORE' | 'ERROR_GROUPID' | 'ERROR_NO_GROUP' | SystemErrorCode;
  };
  'user.current': {
    params: Readonly<Record<string, never>>;
    result: UserCurrentResult;
    errors: SystemErrorCode;
  };
  'user.fields': {
    params: Readonly<Record<string, never>>;
    result: {
      [field: string]: string | undefined;
    };
    errors: SystemErrorCode;
  };
  'user.get': {
    params: {
      ADMIN_MODE?: BooleanInput | undefined;
      FILTER?: string | UserGetFilter | undefined;
      filter?: string | UserGetFilter | undefined;
      IMAGE_RESIZE?: string | undefined;
      UF_DEPARTMENT?: NumberInput | undefined;
      order?: 'ASC' | 'DESC' | (string & {}) | undefined;
      ORDER?: 'ASC' | 'DESC' | (string & {}) | undefined;
      select?: readonly string[] | undefined;
      sort?: string | undefined;
      SORT?: string | undefined;
      start?: NumberInput | undefined;
    };
    result: UserResult[];
    errors: SystemErrorCode;
  };
  'user.search': {
    params: {
      ADMIN_MODE?: BooleanInput | undefined;
      FILTER?: UserSearchFilter | undefined;
      UF_DEPARTMENT?: NumberInput | undefined;
      order?: 'ASC' | 'DESC' | (string & {}) | undefined;
      ORDER?: 'ASC' | 'DESC' | (string & {}) | undefined;
      select?: readonly string[] | undefined;
      sort?: string | undefined;
      SORT?: string | undefined;
      start?: NumberInput | undefined;
    };
    result: UserResult[];
    errors: SystemErrorCode;
  };
  'user.update': {
    params: {
      ACTIVE?: BooleanInput | undefined;
      EMAIL?: string | undefined;
      ID: NumberInput;
      LAST_NAME?: string | undefined;
      NAME?: string | undefined;
      PERSONAL_BIRTHDAY?: string | undefined;
      PERSONAL_CITY?: string | undefined;
      PERSONAL_COUNTRY?: string | undefined;
      PERSONAL_FAX?: string | undefined;
      PERSONAL_GENDER?: string | undefined;
      PERSONAL_ICQ?: string | undefined;
      PERSONAL_MAILBOX?: string | undefined;
      PERSONAL_MOBILE?: string | undefined;
      PERSONAL_NOTES?: string | undefined;
      PERSONAL_PAGER?: string | undefined;
      PERSONAL_PHONE?: string | undefined;
      PERSONAL_PHOTO?:
        | readonly unknown[]
        | {
            [field: string]: unknown;
          }
        | undefined;
      PERSONAL_PROFESSION?: string | undefined;
      PERSONAL_STATE?: string | undefined;
      PERSONAL_STREET?: string | undefined;
      PERSONAL_WWW?: string | undefined;
      PERSONAL_ZIP?: string | undefined;
      SECOND_NAME?: string | undefined;
      UF_DEPARTMENT?: string | undefined;
      UF_DISTRICT?: string | undefined;
      UF_FACEBOOK?: string | undefined;
      UF_INTERESTS?: string | undefined;
      UF_LINKEDIN?: string | undefined;
      UF_PHONE_INNER?: string | undefined;
      UF_SKILLS?: string | undefined;
      UF_SKYPE?: string | undefined;
      UF_SKYPE_LINK?: string | undefined;
      UF_TWITTER?: string | undefined;
      UF_WEB_SITES?: string | undefined;
      UF_XING?: string | undefined;
      UF_ZOOM?: string | undefined;
      WORK_CITY?: string | undefined;
      WORK_COMPANY?: string | undefined;
      WORK_COUNTRY?: string | undefined;
      WORK_DEPARTMENT?: string | undefined;
      WORK_FAX?: string | undefined;
      WORK_LOGO?:
        | readonly unknown[]
        | {
            [field: string]: unknown;
          }
        | undefined;
      WORK_MAILBOX?: string | undefined;
      WORK_NOTES?: string | undefined;
      WORK_PAGER?: string | undefined;
      WORK_PHONE?: string | undefined;
      WORK_POSITION?: string | undefined;
      WORK_PROFILE?: string | undefined;
      WORK_STATE?: string | undefined;
      WORK_STREET?: string | undefined;
      WORK_WWW?: string | undefined;
      WORK_ZIP?: string | undefined;
    };
    result: boolean;
    errors: 'ERROR_CORE' | SystemErrorCode;
  };
}
export interface UserCurrentResult {
  ACTIVE: boolean;
  DATE_REGISTER: string;
  EMAIL: string;
  ID: string;
  IS_ONLINE: string;
  LAST_ACTIVITY_DATE: string | null;
  LAST_LOGIN: string;
  LAST_NAME: string;
  NAME: string;
  PERSONAL_BIRTHDAY: string;
  PERSONAL_GENDER: string;
  UF_DEPARTMENT: number[];
  UF_EMPLOYMENT_DATE: string;
  WORK_POSITION: string;
}
export interface UserGetFilter {
  [field: string]: unknown;
  LAST_NAME?: string | readonly string[] | undefined;
  NAME?: string | readonly string[] | undefined;
  PERSONAL_CITY?: string | readonly string[] | undefined;
}
export interface UserResult {
  ACTIVE?: boolean | undefined;
  DATE_REGISTER?: string | undefined;
  EMAIL?: string | undefined;
  ID?: string | undefined;
  IS_ONLINE?: string | undefined;
  LAST_ACTIVITY_DATE?:
    | {
        [field: string]: unknown;
      }
    | undefined;
  LAST_LOGIN?: string | undefined;
  LAST_NAME?: string | undefined;
  NAME?: string | undefined;
  PERSONAL_BIRTHDAY?: string | undefined;
  PERSONAL_CITY?: string | undefined;
  PERSONAL_GENDER?: string | undefined;
  PERSONAL_MOBILE?: string | undefined;
  PERSONAL_WWW?: string | undefined;
  SECOND_NAME?: string | undefined;
  TIMESTAMP_X?:
    | {
        [field: string]: unknown;
      }
    | undefined;
  TIME_ZONE?: string | undefined;
  UF_DEPARTMENT?: number[] | undefined;
  UF_EMPLOYMENT_DATE?: string | undefined;
  USER_TYPE?: string | undefined;
  WORK_PHONE?: string | undefined;
  WORK_POSITION?: string | undefined;
}
export interface UserSearchFilter {
  [field: string]: unknown;
  LAST_NAME?: unknown | undefined;
  NAME?: unknown | undefined;
  UF_DEPARTMENT_NAME?: unknown | undefined;
  USER_TYPE?: unknown | undefined;
  WORK_POSITION?: unknown | undefined;
}
