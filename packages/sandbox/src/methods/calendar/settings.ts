import { defineMethod, type CallContext, type Method } from '../../portal/method.ts';
import { object, required } from '../../portal/params.ts';
import { toJson, type Json, type JsonObject } from '../../values.ts';
import { calendarError } from './errors.ts';
import { sectionsOf } from './section.ts';

const SCOPES = ['calendar'];
const TABLE = 'calendar.settings';

/** What holds for the calendars of the whole portal. */
const PORTAL_SETTINGS: JsonObject = {
  work_time_start: '9',
  work_time_end: '18',
  year_holidays: '1.01,1.05,24.12,25.12',
  year_workdays: '',
  week_holidays: ['SA', 'SU'],
  week_start: 'MO',
  user_name_template: '#NAME# #LAST_NAME#',
  sync_by_push: false,
  user_show_login: true,
  path_to_user: '/company/personal/user/#user_id#/',
  path_to_user_calendar: '/company/personal/user/#user_id#/calendar/',
  path_to_group: '/workgroups/group/#group_id#/',
  path_to_group_calendar: '/workgroups/group/#group_id#/calendar/',
  path_to_vr: '',
  path_to_rm: '',
  rm_iblock_type: '',
  rm_iblock_id: '',
  dep_manager_sub: true,
  denied_superpose_types: [],
  pathes_for_sites: '',
  forum_id: '8',
  rm_for_sites: true,
  path_to_type_company_calendar: '',
  path_to_type_location: '',
  path_to_type_open_event: '',
};

/** What a user may set, as it is before. */
const OWN_SETTINGS: JsonObject = {
  view: 'month',
  meetSection: '',
  crmSection: '',
  showDeclined: true,
  denyBusyInvitation: false,
  collapseOffHours: 'N',
  showWeekNumbers: 'N',
  showTasks: 'Y',
  syncTasks: 'N',
  showCompletedTasks: 'N',
  lastUsedSection: 'false',
  sendFromEmail: '',
  defaultSections: {},
  syncPeriodPast: '3',
  syncPeriodFuture: '12',
  defaultReminders: {
    fullDay: [{ type: 'min', count: 15 }],
    withTime: [{ type: 'min', count: 15 }],
  },
};

/** What comes from elsewhere, and is only shown. */
const SHOWN_SETTINGS: JsonObject = {
  timezoneName: 'UTC',
  timezoneOffsetUTC: 0,
  timezoneDefaultName: '',
  work_time_start: '9.00',
  work_time_end: '18.00',
};

const NOT_SET = calendarError(
  'The required parameter "settings" for the method "calendar.user.settings.set" is not set',
);

export const CALENDAR_SETTINGS_METHODS: readonly Method[] = [
  defineMethod({
    name: 'calendar.settings.get',
    scopes: SCOPES,
    access: 'read',
    behaviour: 'documented',
    params: {},
    run: () => ({ result: PORTAL_SETTINGS }),
  }),
  defineMethod({
    name: 'calendar.user.settings.get',
    scopes: SCOPES,
    access: 'read',
    behaviour: 'documented',
    params: {},
    run: (context) => ({ result: settingsOf(context) }),
  }),
  defineMethod({
    name: 'calendar.user.settings.set',
    scopes: SCOPES,
    access: 'write',
    behaviour: 'documented',
    params: { settings: required(object, NOT_SET) },
    run(context, { settings }) {
      const table = context.state.records.table(TABLE);
      const { userId } = context.caller;
      const given = Object.entries(settings).filter(([name]) => Object.hasOwn(OWN_SETTINGS, name));
      const values = new Map<string, Json>(table.get(userId)?.values);
      for (const [name, value] of given) values.set(name, toJson(value));
      table.put(table.takeId(userId), values);
      return { result: true };
    },
  }),
];

/** Events go to the first of a user's calendars, as long as nothing else is set. */
function settingsOf(context: CallContext): JsonObject {
  const { userId } = context.caller;
  const [section] = sectionsOf(context, 'user', userId);
  const own =
    section === undefined
      ? {}
      : {
          meetSection: String(section.id),
          crmSection: String(section.id),
          defaultSections: { [`user${userId}`]: String(section.id) },
        };
  const set = context.state.records.table(TABLE).get(userId)?.values ?? new Map<string, Json>();
  return { ...OWN_SETTINGS, ...own, ...Object.fromEntries(set), ...SHOWN_SETTINGS };
}
