import type {
  BooleanInput,
  Filter,
  NumberInput,
  NumericString,
  SystemErrorCode,
  YesNo,
} from './values.gen.ts';
/** Methods of the scope `calendar`. */
export interface Calendar {
  'calendar.accessibility.get': {
    params: {
      from: string;
      to: string;
      users: readonly NumberInput[];
    };
    result: CalendarAccessibilityGetResult;
    errors: SystemErrorCode;
  };
  'calendar.event.add': {
    params: {
      accessibility?: 'busy' | 'absent' | 'quest' | 'free' | (string & {}) | undefined;
      attendees?: readonly NumberInput[] | undefined;
      auto_detect_section?: YesNo | undefined;
      color?: string | undefined;
      crm_fields?: readonly (NumberInput | string)[] | undefined;
      description?: string | undefined;
      from: string;
      from_ts?: NumberInput | undefined;
      importance?: 'high' | 'normal' | 'low' | (string & {}) | undefined;
      is_meeting?: YesNo | undefined;
      location?: string | undefined;
      meeting?: CalendarEventAddAndUpdateMeeting | undefined;
      name: string;
      ownerId: NumberInput | string;
      private_event?: YesNo | undefined;
      remind?: readonly CalendarEventRemind[] | undefined;
      rrule?: CalendarEventAddAndUpdateRrule | undefined;
      section?: NumberInput | undefined;
      skip_time?: YesNo | undefined;
      text_color?: string | undefined;
      timezone_from?: string | undefined;
      timezone_to?: string | undefined;
      to: string;
      to_ts?: NumberInput | undefined;
      type: 'user' | 'group' | 'company_calendar' | (string & {});
    };
    result: number;
    errors: SystemErrorCode;
  };
  'calendar.event.delete': {
    params: {
      id: NumberInput;
    };
    result: boolean;
    errors: SystemErrorCode;
  };
  'calendar.event.get': {
    params: {
      from?: string | undefined;
      ownerId: NumberInput | string;
      section?: readonly NumberInput[] | undefined;
      to?: string | undefined;
      type: 'user' | 'group' | 'company_calendar' | (string & {});
    };
    result: CalendarEventGetResult[];
    errors: SystemErrorCode;
  };
  'calendar.event.get.nearest': {
    params: {
      days?: NumberInput | undefined;
      detailUrl?: string | undefined;
      forCurrentUser?: BooleanInput | undefined;
      maxEventsCount?: NumberInput | undefined;
      ownerId?: NumberInput | undefined;
      type?: 'user' | 'group' | 'company_calendar' | (string & {}) | undefined;
    };
    result: CalendarEventGetResult[];
    errors: SystemErrorCode;
  };
  'calendar.event.getbyid': {
    params: {
      id: NumberInput;
    };
    result: CalendarEventGetbyidResult;
    errors: SystemErrorCode;
  };
  'calendar.event.update': {
    params: {
      accessibility?: 'busy' | 'absent' | 'quest' | 'free' | (string & {}) | undefined;
      attendees?: readonly NumberInput[] | undefined;
      color?: string | undefined;
      crm_fields?: readonly (NumberInput | string)[] | undefined;
      current_date_from?: string | undefined;
      description?: string | undefined;
      from?: string | undefined;
      from_ts?: NumberInput | undefined;
      host?: NumberInput | undefined;
      id: NumberInput;
      importance?: 'high' | 'normal' | 'low' | (string & {}) | undefined;
      is_meeting?: YesNo | undefined;
      location?: string | undefined;
      meeting?: CalendarEventAddAndUpdateMeeting | undefined;
      name?: string | undefined;
      ownerId: NumberInput;
      private_event?: YesNo | undefined;
      recurrence_mode?: 'this' | 'next' | 'all' | undefined;
      remind?: readonly CalendarEventRemind[] | undefined;
      rrule?: CalendarEventAddAndUpdateRrule | undefined;
      section?: NumberInput | undefined;
      skip_time?: YesNo | undefined;
      text_color?: string | undefined;
      timezone_from?: string | undefined;
      timezone_to?: string | undefined;
      to?: string | undefined;
      to_ts?: NumberInput | undefined;
      type: 'user' | 'group' | 'company_calendar' | (string & {});
    };
    result: number | CalendarEventUpdateResult;
    errors: SystemErrorCode;
  };
  'calendar.meeting.status.get': {
    params: {
      eventId: NumberInput;
    };
    result: 'Y' | 'N' | 'Q';
    errors: SystemErrorCode;
  };
  'calendar.meeting.status.set': {
    params: {
      eventId: NumberInput;
      status: 'Y' | 'N' | 'Q';
    };
    result: boolean;
    errors: SystemErrorCode;
  };
  'calendar.resource.add': {
    params: {
      name: string;
    };
    result: number;
    errors: SystemErrorCode;
  };
  'calendar.resource.booking.list': {
    params: {
      filter: CalendarResourceBookingListFilter;
    };
    result: CalendarResourceBookingListResult[];
    errors: SystemErrorCode;
  };
  'calendar.resource.delete': {
    params: {
      resourceId: NumberInput;
    };
    result: boolean;
    errors: SystemErrorCode;
  };
  'calendar.resource.list': {
    params: Readonly<Record<string, never>>;
    result: CalendarResourceListResult[];
    errors: SystemErrorCode;
  };
  'calendar.resource.update': {
    params: {
      name: string;
      resourceId: NumberInput;
    };
    result: number;
    errors: SystemErrorCode;
  };
  'calendar.section.add': {
    params: {
      color?: string | undefined;
      description?: string | undefined;
      export?: CalendarSectionExport | undefined;
      name: string;
      ownerId: NumberInput;
      text_color?: string | undefined;
      type: 'user' | 'group';
    };
    result: number;
    errors: SystemErrorCode;
  };
  'calendar.section.delete': {
    params: {
      id: NumberInput;
      ownerId: NumberInput;
      type: 'user' | 'group' | (string & {});
    };
    result: boolean;
    errors: SystemErrorCode;
  };
  'calendar.section.get': {
    params: {
      ownerId: NumberInput;
      type: 'user' | 'group' | 'company_calendar' | 'location' | (string & {});
    };
    result: CalendarSectionGetResult[];
    errors: SystemErrorCode;
  };
  'calendar.section.update': {
    params: {
      color?: string | undefined;
      description?: string | undefined;
      export?: CalendarSectionExport | readonly CalendarSectionExport[] | undefined;
      id: string | NumberInput;
      name?: string | undefined;
      ownerId: NumberInput;
      text_color?: string | undefined;
      type: 'user' | 'group';
    };
    result: number;
    errors: SystemErrorCode;
  };
  'calendar.settings.get': {
    params: Readonly<Record<string, never>>;
    result: CalendarSettingsGetResult;
    errors: SystemErrorCode;
  };
  'calendar.user.settings.get': {
    params: Readonly<Record<string, never>>;
    result: CalendarUserSettingsGetResult;
    errors: SystemErrorCode;
  };
  'calendar.user.settings.set': {
    params: {
      settings: CalendarUserSettingsSetSettings;
    };
    result: boolean;
    errors: SystemErrorCode;
  };
}
export type CalendarAccessibilityGetValue1 = Filter<{
  ACCESSIBILITY?: string | undefined;
  DATE_FROM?: string | undefined;
  DATE_FROM_TS_UTC?: string | undefined;
  DATE_TO?: string | undefined;
  DATE_TO_TS_UTC?: string | undefined;
  DT_SKIP_TIME?: string | undefined;
  EVENT_TYPE?: string | undefined;
  ID: string;
  IMPORTANCE?: string | undefined;
  NAME?: string | undefined;
  TZ_FROM?: string | undefined;
  TZ_TO?: string | undefined;
  USER_OFFSET_FROM?: number | undefined;
  USER_OFFSET_TO?: number | undefined;
}>;
export interface CalendarAccessibilityGetResult {
  '1': CalendarAccessibilityGetValue1[];
  '2': {
    ID: number;
  }[];
  '34': unknown[];
  ACCESSIBILITY?: number | undefined;
  DATE_FROM?: string | undefined;
  DATE_FROM_TS_UTC?: string | undefined;
  DATE_TO?: string | undefined;
  DATE_TO_TS_UTC?: string | undefined;
  DT_SKIP_TIME?: number | undefined;
  EVENT_TYPE?: '#shared#' | '#shared_crm#' | '#collab#' | '#shared_collab#' | undefined;
  ID?: string | undefined;
  IMPORTANCE?: 'high' | 'normal' | 'low' | undefined;
  NAME?: string | undefined;
  TZ_FROM?: number | undefined;
  TZ_TO?: number | undefined;
  '~USER_OFFSET_FROM'?: number | undefined;
  '~USER_OFFSET_TO'?: number | undefined;
}
export interface CalendarEventAddAndUpdateMeeting {
  allow_invite?: BooleanInput | undefined;
  hide_guests?: BooleanInput | undefined;
  notify?: BooleanInput | undefined;
  reinvite?: BooleanInput | undefined;
}
export interface CalendarEventRemind {
  count?: NumberInput | undefined;
  type?: string | undefined;
}
export interface CalendarEventAddAndUpdateRrule {
  BYDAY?: readonly string[] | undefined;
  COUNT?: NumberInput | undefined;
  FREQ?: string | undefined;
  INTERVAL?: NumberInput | undefined;
  UNTIL?: string | undefined;
}
export interface CalendarEventAttendeeList {
  entryId: string;
  id: number;
  status: 'Y' | 'N' | 'Q' | 'H';
}
export interface CalendarEventMeeting {
  ALLOW_INVITE: boolean;
  HIDE_GUESTS: boolean;
  HOST_NAME: string;
  LANGUAGE_ID: string;
  MAIL_FROM: string;
  MEETING_CREATOR: number;
  NOTIFY: boolean;
  REINVITE: boolean;
}
export interface CalendarEventRrule {
  BYDAY: {
    MO?: string | undefined;
    WE?: string | undefined;
  };
  FREQ: string;
  INTERVAL: number;
  UNTIL: string;
  UNTIL_TS: number;
  '~UNTIL': string;
}
export interface CalendarEventGetResult {
  ACCESSIBILITY?: string | undefined;
  ATTENDEES_CODES?: string[] | undefined;
  ATTENDEE_LIST?: CalendarEventAttendeeList[] | undefined;
  CAL_DAV_LABEL?: string | undefined;
  CAL_TYPE?: string | undefined;
  COLLAB_ID?: number | null | undefined;
  COLOR?: string | undefined;
  CREATED_BY?: string | undefined;
  DATE_CREATE?: string | undefined;
  DATE_FROM?: string | undefined;
  DATE_FROM_FORMATTED?: string | undefined;
  DATE_FROM_TS_UTC?: string | undefined;
  DATE_TO?: string | undefined;
  DATE_TO_FORMATTED?: string | undefined;
  DATE_TO_TS_UTC?: string | undefined;
  DAV_EXCH_LABEL?: string | undefined;
  DAV_XML_ID?: string | undefined;
  DELETED?: YesNo | undefined;
  DESCRIPTION?: string | undefined;
  DT_LENGTH?: number | undefined;
  DT_SKIP_TIME?: YesNo | undefined;
  EVENT_TYPE?: string | null | undefined;
  EXDATE?: string | undefined;
  G_EVENT_ID?: string | undefined;
  ID: string;
  IMPORTANCE?: string | undefined;
  IS_MEETING?: YesNo | boolean | undefined;
  LOCATION?: string | undefined;
  MEETING?: CalendarEventMeeting | undefined;
  MEETING_HOST?: string | undefined;
  MEETING_STATUS?: 'Y' | 'N' | 'Q' | 'H' | undefined;
  NAME?: string | undefined;
  ORIGINAL_DATE_FROM?: string | null | undefined;
  OWNER_ID?: string | undefined;
  PARENT_ID?: string | undefined;
  PRIVATE_EVENT?: YesNo | string | undefined;
  RECURRENCE_ID?: string | number | undefined;
  RELATIONS?:
    | {
        COMMENT_XML_ID: string;
        ORIGINAL_RECURSION_ID: number;
      }
    | undefined;
  REMIND?:
    | {
        count: number;
        type: string;
      }[]
    | undefined;
  RRULE?: CalendarEventRrule | undefined;
  SECTION_DAV_XML_ID?: unknown[] | null | undefined;
  SECTION_ID?: string | undefined;
  SECT_ID?: string | undefined;
  SYNC_STATUS?: string | null | undefined;
  TIMESTAMP_X?: string | undefined;
  TZ_FROM?: string | undefined;
  TZ_OFFSET_FROM?: string | undefined;
  TZ_OFFSET_TO?: string | undefined;
  TZ_TO?: string | undefined;
  UF_CRM_CAL_EVENT?: string[] | undefined;
  UF_WEBDAV_CAL_EVENT?: unknown[] | boolean | undefined;
  VERSION?: string | undefined;
  attendeesEntityList?:
    | {
        entityId: string;
        id: number;
      }[]
    | undefined;
  '~DESCRIPTION'?: string | undefined;
  '~RRULE_DESCRIPTION'?: string | undefined;
  '~USER_OFFSET_FROM'?: number | undefined;
  '~USER_OFFSET_TO'?: number | undefined;
}
export interface CalendarEventGetbyidResult {
  ACCESSIBILITY: string;
  ATTENDEES_CODES: string[];
  ATTENDEE_LIST: CalendarEventAttendeeList[];
  CAL_DAV_LABEL: string;
  CAL_TYPE: string;
  COLLAB_ID: number | null;
  COLOR: string;
  CREATED_BY: string;
  DATE_CREATE: string;
  DATE_FROM: string;
  DATE_FROM_FORMATTED: string;
  DATE_FROM_TS_UTC: string;
  DATE_TO: string;
  DATE_TO_FORMATTED: string;
  DATE_TO_TS_UTC: string;
  DAV_EXCH_LABEL?: string | undefined;
  DAV_XML_ID: string;
  DELETED: YesNo;
  DESCRIPTION: string;
  DT_LENGTH: number;
  DT_SKIP_TIME: YesNo;
  EVENT_TYPE: string | null;
  EXDATE: string;
  G_EVENT_ID: string;
  ID: string;
  IMPORTANCE: string;
  IS_MEETING: YesNo | boolean;
  LOCATION: string;
  MEETING: CalendarEventMeeting;
  MEETING_HOST: string;
  MEETING_STATUS: 'Y' | 'N' | 'Q' | 'H';
  NAME: string;
  ORIGINAL_DATE_FROM: string | null;
  OWNER_ID: string;
  PARENT_ID: string;
  PRIVATE_EVENT: YesNo | string;
  RECURRENCE_ID: string | number;
  RELATIONS: {
    COMMENT_XML_ID: string;
    ORIGINAL_RECURSION_ID: number;
  };
  REMIND: {
    count: number;
    type: string;
  }[];
  RRULE: CalendarEventRrule;
  SECTION_DAV_XML_ID: unknown[] | null;
  SECTION_ID: string;
  SECT_ID: string;
  SYNC_STATUS: string | null;
  TIMESTAMP_X: string;
  TZ_FROM: string;
  TZ_OFFSET_FROM: string;
  TZ_OFFSET_TO: string;
  TZ_TO: string;
  UF_CRM_CAL_EVENT: string[];
  UF_WEBDAV_CAL_EVENT: unknown[] | boolean;
  VERSION: string;
  attendeesEntityList: {
    entityId: string;
    id: number;
  }[];
  '~DESCRIPTION': string;
  '~RRULE_DESCRIPTION': string;
  '~USER_OFFSET_FROM': number;
  '~USER_OFFSET_TO': number;
}
export interface CalendarEventUpdateResult {
  id: number;
  instanceTz: string;
  originalDate: string;
  originalDavXmlId: string;
  recEventId: number;
}
export type CalendarResourceBookingListFilter = Filter<{
  from?: string | undefined;
  resourceIdList?: readonly NumberInput[] | undefined;
  resourceTypeIdList?: readonly NumberInput[] | undefined;
  to?: string | undefined;
}>;
export interface CalendarResourceBookingListResult {
  CAL_TYPE?: string | undefined;
  CREATED_BY?: string | undefined;
  DATE_CREATE?: string | undefined;
  DATE_FROM?: string | undefined;
  DATE_FROM_FORMATTED?: string | undefined;
  DATE_FROM_TS_UTC?: string | undefined;
  DATE_TO?: string | undefined;
  DATE_TO_FORMATTED?: string | undefined;
  DATE_TO_TS_UTC?: string | undefined;
  DELETED?: YesNo | undefined;
  DESCRIPTION?: string | undefined;
  DT_LENGTH?: number | undefined;
  DT_SKIP_TIME?: YesNo | undefined;
  EVENT_TYPE?: string | undefined;
  ID: string;
  IS_MEETING?: boolean | YesNo | undefined;
  MEETING_HOST?: string | undefined;
  MEETING_STATUS?: string | undefined;
  NAME?: string | undefined;
  OWNER_ID?: string | undefined;
  PARENT_ID?: string | undefined;
  RESOURCE_BOOKING_ID?: number | NumericString | undefined;
  SECTION_ID?: string | undefined;
  SECT_ID?: string | undefined;
  TIMESTAMP_X?: string | undefined;
  TZ_FROM?: string | undefined;
  TZ_OFFSET_FROM?: string | undefined;
  TZ_OFFSET_TO?: string | undefined;
  TZ_TO?: string | undefined;
  VERSION?: string | undefined;
}
export interface CalendarResourceListResult {
  CREATED_BY?: string | undefined;
  ID: string;
  NAME?: string | undefined;
}
export interface CalendarSectionExport {
  ALLOW?: BooleanInput | undefined;
  SET?: 'all' | '3_9' | '6_12' | undefined;
}
export interface CalendarSectionGetPerm {
  access: boolean;
  add: boolean;
  edit: boolean;
  edit_section: boolean;
  view_full: boolean;
  view_time: boolean;
  view_title: boolean;
}
export interface CalendarSectionGetResult {
  ACCESS?:
    | {
        [field: string]: number | undefined;
      }
    | undefined;
  CAL_DAV_CON?: string | null | undefined;
  CAL_TYPE?: string | undefined;
  COLOR?: string | undefined;
  CREATED_BY?: string | undefined;
  DATE_CREATE?: string | null | undefined;
  DESCRIPTION?: string | undefined;
  EXPORT?:
    | {
        ALLOW: boolean;
      }
    | undefined;
  EXTERNAL_TYPE?: string | undefined;
  GAPI_CALENDAR_ID?: string | null | undefined;
  ID: string;
  IS_COLLAB?: boolean | undefined;
  NAME?: string | undefined;
  OWNER_ID?: string | undefined;
  PAGE_TOKEN?: string | null | undefined;
  PERM?: CalendarSectionGetPerm | undefined;
  SYNC_TOKEN?: string | null | undefined;
  TEXT_COLOR?: string | undefined;
  TIMESTAMP_X?: string | null | undefined;
}
export interface CalendarSettingsGetResult {
  denied_superpose_types: string[];
  dep_manager_sub: boolean;
  forum_id: string;
  path_to_group: string;
  path_to_group_calendar: string;
  path_to_rm: string;
  path_to_type_company_calendar: string;
  path_to_type_location: string;
  path_to_type_open_event: string;
  path_to_user: string;
  path_to_user_calendar: string;
  path_to_vr: string;
  pathes_for_sites: boolean | string;
  rm_for_sites: boolean;
  rm_iblock_id: string;
  rm_iblock_type: string;
  sync_by_push: boolean;
  user_name_template: string;
  user_show_login: boolean;
  week_holidays: string[];
  week_start: string;
  work_time_end: string;
  work_time_start: string;
  year_holidays: string;
  year_workdays: string;
}
export interface CalendarUserSettingsGetDefaultReminders {
  fullDay: {
    count: number;
    type: 'min' | 'hour' | 'day';
  }[];
  withTime: {
    count: number;
    type: 'min' | 'hour' | 'day';
  }[];
}
export interface CalendarUserSettingsGetResult {
  collapseOffHours: YesNo;
  crmSection: string;
  defaultReminders: CalendarUserSettingsGetDefaultReminders;
  defaultSections: {
    [field: string]: string | undefined;
  };
  denyBusyInvitation: boolean;
  lastUsedSection: string;
  meetSection: string;
  sendFromEmail: string;
  showCompletedTasks: YesNo;
  showDeclined: boolean;
  showTasks: YesNo;
  showWeekNumbers: YesNo;
  syncPeriodFuture: string;
  syncPeriodPast: string;
  syncTasks: YesNo;
  timezoneDefaultName: string;
  timezoneName: string;
  timezoneOffsetUTC: number;
  view: 'day' | 'week' | 'month' | 'list';
  work_time_end: string;
  work_time_start: string;
}
export interface CalendarUserSettingsSetFullDay {
  count?: NumberInput | undefined;
  type?: 'min' | 'hour' | 'day' | undefined;
}
export interface CalendarUserSettingsSetDefaultReminders {
  fullDay?: readonly CalendarUserSettingsSetFullDay[] | undefined;
  withTime?: readonly CalendarUserSettingsSetFullDay[] | undefined;
}
export interface CalendarUserSettingsSetDefaultSections {
  [field: string]: unknown;
  group6?: string | NumberInput | undefined;
  user1?: string | NumberInput | undefined;
}
export interface CalendarUserSettingsSetSettings {
  collapseOffHours?: YesNo | undefined;
  crmSection?: string | undefined;
  defaultReminders?: CalendarUserSettingsSetDefaultReminders | undefined;
  defaultSections?: CalendarUserSettingsSetDefaultSections | undefined;
  denyBusyInvitation?: BooleanInput | undefined;
  lastUsedSection?: string | undefined;
  meetSection?: string | undefined;
  sendFromEmail?: string | undefined;
  showCompletedTasks?: YesNo | undefined;
  showDeclined?: BooleanInput | undefined;
  showTasks?: YesNo | undefined;
  showWeekNumbers?: YesNo | undefined;
  syncPeriodFuture?: string | undefined;
  syncPeriodPast?: string | undefined;
  syncTasks?: YesNo | undefined;
  view?: 'day' | 'week' | 'month' | 'list' | undefined;
}
