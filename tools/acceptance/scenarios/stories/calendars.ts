import { holding, LIST, NUMBER, STRUCTURE, TEXT, without } from '../expected.ts';
import { type Scenario, step } from '../scenario.ts';
import { ofRun, seen } from '../values.ts';

const owner = { ownerId: seen('me.ID'), type: 'user' } as const;

/** A calendar of one's own, and how one likes to see it. */
export const calendars: Scenario = {
  section: 'calendars',
  steps: [
    step('getCurrentUser', {}, { as: 'me', result: { ID: TEXT } }),
    step('getCalendarStructure', { empty: false }, { result: { type: 'user | group' } }),
    step(
      'createCalendar',
      { fields: { ...owner, name: ofRun('shifts'), color: '#9cbeee' } },
      {
        as: 'calendar',
        result: NUMBER,
        undo: step('deleteCalendar', { ...owner, calendarId: seen('calendar') }),
      },
    ),
    step('getCalendarList', owner, {
      result: holding({ ID: seen('calendar'), NAME: ofRun('shifts'), COLOR: '#9cbeee' }),
    }),
    step(
      'updateCalendar',
      { calendarId: seen('calendar'), fields: { ...owner, name: ofRun('summer') } },
      { result: NUMBER },
    ),
    step('getCalendarList', owner, {
      result: holding({ ID: seen('calendar'), NAME: ofRun('summer'), COLOR: '#9cbeee' }),
    }),
    step(
      'getUsersAvailability',
      { userIds: [seen('me.ID')], from: '2026-07-27', to: '2026-08-02' },
      { result: STRUCTURE },
    ),
    step('getCalendarSettingsStructure', {}, { result: { week_start: TEXT, week_holidays: LIST } }),
    step('getCustomCalendarSettings', {}, { as: 'settings', result: { view: TEXT } }),
    step('getCalendarCustomSettingsStructure', { empty: true }, { result: STRUCTURE }),
    step(
      'setCustomCalendarSettings',
      { settings: { view: 'week' } },
      { result: true, local: 'changes how the user sees calendars' },
    ),
    step(
      'getCustomCalendarSettings',
      {},
      { result: { view: 'week' }, local: 'follows a change of settings' },
    ),
    step(
      'deleteCalendar',
      { ...owner, calendarId: seen('calendar') },
      { result: true, ends: 'calendar' },
    ),
    step('getCalendarList', owner, { result: without({ ID: seen('calendar') }) }),
  ],
};
