import type { BooleanInput, NumberInput, SystemErrorCode, YesNo } from './values.gen.ts';
/** Methods of the scope `timeman`. */
export interface Timeman {
  'timeman.close': {
    params: {
      LAT?: NumberInput | undefined;
      LON?: NumberInput | undefined;
      REPORT?: string | undefined;
      TIME?: string | undefined;
      USER_ID?: NumberInput | undefined;
    };
    result: TimemanCloseResult;
    errors: 'WRONG_DATETIME' | SystemErrorCode;
  };
  'timeman.networkrange.check': {
    params: {
      IP?: string | undefined;
    };
    result:
      | {
          ip: string;
          name: string;
          range: string;
        }
      | boolean;
    errors: 'ACCESS_ERROR' | SystemErrorCode;
  };
  'timeman.networkrange.get': {
    params: Readonly<Record<string, never>>;
    result: {
      ip_range: string;
      name: string;
    }[];
    errors: 'ACCESS_ERROR' | SystemErrorCode;
  };
  'timeman.networkrange.set': {
    params:
      | {
          RANGES: string | readonly TimemanNetworkrangeSetRanges[];
          ranges?: never;
        }
      | {
          RANGES?: never;
          ranges: string | readonly TimemanNetworkrangeSetRanges[];
        };
    result: TimemanNetworkrangeSetResult;
    errors: 'ACCESS_ERROR' | 'INVALID_FORMAT' | SystemErrorCode;
  };
  'timeman.open': {
    params: {
      LAT?: NumberInput | undefined;
      LON?: NumberInput | undefined;
      REPORT?: string | undefined;
      TIME?: string | undefined;
      USER_ID?: NumberInput | undefined;
    };
    result: TimemanResult;
    errors: 'TIME' | 'WRONG_DATETIME' | SystemErrorCode;
  };
  'timeman.pause': {
    params: {
      USER_ID?: NumberInput | undefined;
    };
    result: TimemanResult;
    errors: SystemErrorCode;
  };
  'timeman.record.field.get': {
    params: {
      name: string;
      select?: readonly string[] | undefined;
    };
    result: {
      item: TimemanRecordFieldItem;
    };
    errors:
      | 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION'
      | 'BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION'
      | SystemErrorCode;
    version: 3;
  };
  'timeman.record.field.list': {
    params: {
      select?: readonly string[] | undefined;
    };
    result: {
      items: TimemanRecordFieldItem[];
    };
    errors:
      | 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION'
      | SystemErrorCode;
    version: 3;
  };
  'timeman.record.list': {
    params: {
      filter: readonly (
        | readonly (
            | string
            | number
            | boolean
            | null
            | readonly (string | number | boolean | null)[]
          )[]
        | {
            conditions: readonly unknown[];
            logic: 'and' | 'or';
          }
      )[];
      order?: TimemanRecordListOrder | undefined;
      pagination?: TimemanRecordListPagination | undefined;
      select?: readonly string[] | undefined;
    };
    result: {
      items: TimemanRecordListItems[];
    };
    errors:
      | 'BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION'
      | 'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION'
      | SystemErrorCode;
    version: 3;
  };
  'timeman.schedule.get': {
    params: {
      id?: NumberInput | undefined;
    };
    result: TimemanScheduleGetResult;
    errors: SystemErrorCode;
  };
  'timeman.settings': {
    params: {
      USER_ID?: NumberInput | undefined;
    };
    result: TimemanSettingsResult;
    errors: SystemErrorCode;
  };
  'timeman.status': {
    params: {
      USER_ID?: NumberInput | undefined;
    };
    result: TimemanStatusResult;
    errors: SystemErrorCode;
  };
  'timeman.timecontrol.report.add': {
    params: {
      CALENDAR?: YesNo | undefined;
      ID?: NumberInput | undefined;
      REPORT_ID: NumberInput;
      TEXT: string;
      TYPE?: 'WORK' | 'PRIVATE' | (string & {}) | undefined;
      USER_ID?: NumberInput | undefined;
    };
    result: boolean;
    errors: 'ACCESS_ERROR' | 'TEXT_EMPTY' | SystemErrorCode;
  };
  'timeman.timecontrol.reports.get': {
    params: {
      IDLE_MINUTES?: NumberInput | undefined;
      MONTH: NumberInput;
      USER_ID: NumberInput;
      WORKDAY_HOURS?: NumberInput | undefined;
      YEAR: NumberInput;
    };
    result: TimemanTimecontrolReportsGetResult;
    errors: 'ACCESS_ERROR' | 'USER_ACCESS_ERROR' | SystemErrorCode;
  };
  'timeman.timecontrol.reports.settings.get': {
    params: Readonly<Record<string, never>>;
    result: TimemanTimecontrolReportsSettingsGetResult;
    errors: SystemErrorCode;
  };
  'timeman.timecontrol.reports.users.get': {
    params: {
      DEPARTMENT_ID?: NumberInput | undefined;
    };
    result: TimemanTimecontrolReportsUsersGetResult[];
    errors: SystemErrorCode;
  };
  'timeman.timecontrol.settings.get': {
    params: Readonly<Record<string, never>>;
    result: TimemanTimecontrolSettingsGetResult;
    errors: 'ACCESS_ERROR' | SystemErrorCode;
  };
  'timeman.timecontrol.settings.set': {
    params: {
      ACTIVE?: BooleanInput | undefined;
      MINIMUM_IDLE_FOR_REPORT?: NumberInput | undefined;
      REGISTER_DESKTOP?: BooleanInput | undefined;
      REGISTER_IDLE?: BooleanInput | undefined;
      REGISTER_OFFLINE?: BooleanInput | undefined;
      REPORT_FULL_TYPE?: 'all' | 'user' | 'none' | undefined;
      REPORT_FULL_USERS?: readonly NumberInput[] | undefined;
      REPORT_REQUEST_TYPE?: 'all' | 'user' | 'none' | undefined;
      REPORT_REQUEST_USERS?: readonly NumberInput[] | undefined;
      REPORT_SIMPLE_TYPE?: 'all' | 'user' | 'none' | undefined;
      REPORT_SIMPLE_USERS?: readonly NumberInput[] | undefined;
    };
    result: boolean;
    errors: 'ACCESS_ERROR' | SystemErrorCode;
  };
}
export interface TimemanCloseResult {
  ACTIVE: boolean;
  DURATION: string;
  IP_CLOSE: string | null;
  IP_OPEN: string;
  LAT_CLOSE: number;
  LAT_OPEN: number;
  LON_CLOSE: number;
  LON_OPEN: number;
  STATUS: 'OPENED' | 'CLOSED' | 'PAUSED' | 'EXPIRED';
  TIME_FINISH: string | null;
  TIME_FINISH_DEFAULT?: string | null | undefined;
  TIME_LEAKS: string;
  TIME_START: string;
  TZ_OFFSET: number;
}
export interface TimemanNetworkrangeSetRanges {
  [field: string]: unknown;
  ip_range?: string | undefined;
  name?: string | undefined;
}
export interface TimemanNetworkrangeSetErrorRange {
  ip_range?: string | undefined;
  name?: string | undefined;
}
export interface TimemanNetworkrangeSetResult {
  error_range?: TimemanNetworkrangeSetErrorRange[] | undefined;
  error_ranges?:
    | {
        ip_range: string;
        name: string;
      }[]
    | undefined;
  result: boolean;
}
export interface TimemanResult {
  ACTIVE: boolean;
  DURATION: string;
  IP_CLOSE: string;
  IP_OPEN: string;
  LAT_CLOSE: number;
  LAT_OPEN: number;
  LON_CLOSE: number;
  LON_OPEN: number;
  STATUS: 'OPENED' | 'CLOSED' | 'PAUSED' | 'EXPIRED';
  TIME_FINISH: string | null;
  TIME_FINISH_DEFAULT?: string | undefined;
  TIME_LEAKS: string;
  TIME_START: string;
  TZ_OFFSET: number;
}
export interface TimemanRecordFieldItem {
  filterable?: boolean | undefined;
  name?: string | undefined;
  sortable?: boolean | undefined;
  title?: string | undefined;
  type?: string | undefined;
}
export interface TimemanRecordListOrder {
  duration?: string | undefined;
  endTime?: string | undefined;
  id?: string | undefined;
  startTime?: string | undefined;
  userId?: string | undefined;
}
export interface TimemanRecordListPagination {
  limit?: number | undefined;
  offset?: number | undefined;
  page?: number | undefined;
}
export interface TimemanRecordListItems {
  duration?: number | undefined;
  endTime?: string | undefined;
  id?: number | undefined;
  startTime?: string | undefined;
}
export interface TimemanScheduleGetCalendar {
  EXCLUSIONS: string[];
  ID: number;
  NAME: string;
  PARENT_CALENDAR_ID: number;
  SYSTEM_CODE: string;
}
export interface TimemanScheduleGetUsersToNotify {
  FIXED_EDIT_WORKTIME: string[];
  FIXED_PERIODIC: string[];
  FIXED_PER_RECORD: string[];
  FIXED_START_END: string[];
  SHIFT_DELAY: string[];
  SHIFT_MISSED_START: string[];
}
export interface TimemanScheduleGetScheduleViolationRules {
  ENTITY_CODE: string;
  ID: number;
  MAX_ALLOWED_TO_EDIT_WORK_TIME: number;
  MAX_EXACT_START: number;
  MAX_OFFSET_START: number;
  MAX_SHIFT_START_DELAY: number;
  MAX_WORK_TIME_LACK_FOR_PERIOD: number;
  MIN_DAY_DURATION: number;
  MIN_EXACT_END: number;
  MIN_OFFSET_END: number;
  MISSED_SHIFT_START: number;
  PERIOD_TIME_LACK_AGENT_ID: number;
  RELATIVE_END_FROM: number;
  RELATIVE_END_TO: number;
  RELATIVE_START_FROM: number;
  RELATIVE_START_TO: number;
  SCHEDULE_ID: number;
  USERS_TO_NOTIFY: TimemanScheduleGetUsersToNotify;
}
export interface TimemanScheduleGetShifts {
  BREAK_DURATION: number;
  DELETED: boolean;
  ID: number;
  NAME: string;
  SCHEDULE_ID: number;
  WORK_DAYS: string;
  WORK_TIME_END: number;
  WORK_TIME_START: number;
}
export interface TimemanScheduleGetResult {
  ALLOWED_DEVICES: {
    browser: boolean;
  };
  CALENDAR: TimemanScheduleGetCalendar;
  CALENDAR_ID: number;
  CONTROLLED_ACTIONS: number;
  CREATED_AT: string;
  CREATED_BY: number;
  DELETED: string;
  DELETED_AT: string;
  DELETED_BY: number;
  ID: number;
  IS_FOR_ALL_USERS: boolean;
  NAME: string;
  REPORT_PERIOD: 'MONTH' | 'WEEK' | 'TWO_WEEKS' | 'QUARTER';
  REPORT_PERIOD_OPTIONS: {
    START_WEEK_DAY: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  };
  SCHEDULE_TYPE: 'FIXED' | 'SHIFT' | 'FLEXTIME';
  SCHEDULE_VIOLATION_RULES: TimemanScheduleGetScheduleViolationRules;
  SHIFTS: TimemanScheduleGetShifts[];
  UPDATED_BY: number;
  WORKTIME_RESTRICTIONS: string[];
}
export interface TimemanSettingsResult {
  ADMIN?: boolean | undefined;
  UF_TIMEMAN: boolean;
  UF_TM_ALLOWED_DELTA: string;
  UF_TM_FREE: boolean;
  UF_TM_MAX_START: string;
  UF_TM_MIN_DURATION: string;
  UF_TM_MIN_FINISH: string;
}
export interface TimemanStatusResult {
  ACTIVE: boolean;
  DURATION: string;
  IP_CLOSE: string | null;
  IP_OPEN: string;
  LAT_CLOSE: number;
  LAT_OPEN: number;
  LON_CLOSE: number;
  LON_OPEN: number;
  STATUS: 'OPENED' | 'CLOSED' | 'PAUSED' | 'EXPIRED';
  TIME_FINISH: string | null;
  TIME_FINISH_DEFAULT?: string | null | undefined;
  TIME_LEAKS: string;
  TIME_START: string | null;
  TZ_OFFSET: number;
}
export interface TimemanTimecontrolReportsGetIpFinishNetwork {
  ip?: string | undefined;
  name?: string | undefined;
  range?: string | undefined;
}
export interface TimemanTimecontrolReportsGetReports {
  active?: boolean | undefined;
  date_finish?: string | undefined;
  date_start?: string | undefined;
  duration?: number | undefined;
  entry_id?: string | undefined;
  id?: string | undefined;
  ip_finish?: string | undefined;
  ip_finish_network?: boolean | TimemanTimecontrolReportsGetIpFinishNetwork | undefined;
  ip_start?: string | undefined;
  ip_start_network?: boolean | TimemanTimecontrolReportsGetIpFinishNetwork | undefined;
  report_text?: string | undefined;
  report_type?: 'work' | 'private' | 'none' | undefined;
  source_finish?:
    | 'ONLINE_EVENT'
    | 'OFFLINE_AGENT'
    | 'DESKTOP_OFFLINE_AGENT'
    | 'DESKTOP_ONLINE_EVENT'
    | 'DESKTOP_START_EVENT'
    | 'IDLE_EVENT'
    | 'TM_EVENT'
    | undefined;
  source_start?:
    | 'ONLINE_EVENT'
    | 'OFFLINE_AGENT'
    | 'DESKTOP_OFFLINE_AGENT'
    | 'DESKTOP_ONLINE_EVENT'
    | 'DESKTOP_START_EVENT'
    | 'IDLE_EVENT'
    | 'TM_EVENT'
    | undefined;
  system_text?: string | undefined;
  type?:
    | 'IDLE'
    | 'OFFLINE'
    | 'DESKTOP_ONLINE'
    | 'DESKTOP_OFFLINE'
    | 'DESKTOP_START'
    | 'TM_START'
    | 'TM_PAUSE'
    | 'TM_CONTINUE'
    | 'TM_END'
    | undefined;
  user_id?: string | undefined;
}
export interface TimemanTimecontrolReportsGetDays {
  day_title?: string | undefined;
  index?: number | undefined;
  reports?: TimemanTimecontrolReportsGetReports[] | undefined;
  workday_complete?: boolean | undefined;
  workday_date_finish?: string | undefined;
  workday_date_start?: string | undefined;
  workday_duration?: number | undefined;
  workday_duration_config?: number | undefined;
  workday_duration_final?: number | undefined;
  workday_time_leaks_final?: number | undefined;
  workday_time_leaks_real?: number | undefined;
  workday_time_leaks_user?: number | undefined;
}
export interface TimemanTimecontrolReportsGetDaysReports {
  active?: boolean | undefined;
  date_finish?: string | undefined;
  date_start?: string | undefined;
  duration?: number | undefined;
  entry_id?: string | undefined;
  id: string;
  ip_finish?: string | undefined;
  ip_finish_network?: boolean | TimemanTimecontrolReportsGetIpFinishNetwork | undefined;
  ip_start?: string | undefined;
  ip_start_network?: boolean | TimemanTimecontrolReportsGetIpFinishNetwork | undefined;
  report_text?: string | undefined;
  report_type?: string | undefined;
  source_finish?: string | undefined;
  source_start?: string | undefined;
  system_text?: null | string | undefined;
  type?: string | undefined;
  user_id?: string | undefined;
}
export interface TimemanTimecontrolReportsGetReportDays {
  day_title: string;
  index: string;
  reports: TimemanTimecontrolReportsGetDaysReports[];
  workday_complete: boolean;
  workday_date_finish: string;
  workday_date_start: string;
  workday_duration: number;
  workday_duration_config: number;
  workday_duration_final: number;
  workday_time_leaks_final: number;
  workday_time_leaks_real: number;
  workday_time_leaks_user: number;
}
export interface TimemanTimecontrolReportsGetReport {
  date_finish: string;
  date_start: string;
  days: TimemanTimecontrolReportsGetReportDays[];
  month_title: string;
}
export interface TimemanTimecontrolReportsGetUser {
  active: boolean;
  avatar: string;
  first_name: string;
  id: number;
  last_activity_date: string;
  last_name: string;
  name: string;
  personal_gender: string;
  work_position: string;
}
export interface TimemanTimecontrolReportsGetResult {
  date_finish?: string | undefined;
  date_start?: string | undefined;
  days?: TimemanTimecontrolReportsGetDays[] | undefined;
  month_title?: string | undefined;
  report: TimemanTimecontrolReportsGetReport;
  user: TimemanTimecontrolReportsGetUser;
}
export interface TimemanTimecontrolReportsSettingsGetResult {
  active: boolean;
  departments: {
    id: string;
    name: string;
  }[];
  minimum_idle_for_report: number;
  report_view_type: 'none' | 'head' | 'full' | 'simple';
  user_admin: boolean;
  user_head: boolean;
  user_id: number;
}
export interface TimemanTimecontrolReportsUsersGetResult {
  avatar: string;
  first_name: string;
  id: number;
  last_activity_date: string | null;
  last_name: string;
  name: string;
  personal_gender: string;
  work_position: string;
}
export interface TimemanTimecontrolSettingsGetResult {
  active: boolean;
  minimum_idle_for_report: number;
  register_desktop: boolean;
  register_idle: boolean;
  register_offline: boolean;
  report_full_type: 'all' | 'user' | 'none';
  report_full_users: number[];
  report_request_type: 'all' | 'user' | 'none';
  report_request_users: number[];
  report_simple_type: 'all' | 'user' | 'none';
  report_simple_users: number[];
}
