import { holding, NUMBER, STRUCTURE, TEXT, without } from '../expected.ts';
import { type Scenario, step } from '../scenario.ts';
import { ofRun, seen } from '../values.ts';

const owner = { ownerId: seen('me.ID'), type: 'user' } as const;
const event = { eventId: seen('event') };
const week = { from: '2026-08-03', to: '2026-08-09', section: [seen('calendar')] };

/** A meeting that one plans, moves and calls off, in a calendar of its own. */
export const calendarEvents: Scenario = {
  section: 'calendar-events',
  steps: [
    step('getCurrentUser', {}, { as: 'me', result: { ID: TEXT } }),
    step(
      'createCalendar',
      { fields: { ...owner, name: ofRun('meetings') } },
      {
        as: 'calendar',
        result: NUMBER,
        undo: step('deleteCalendar', { ...owner, calendarId: seen('calendar') }),
      },
    ),
    step('getCalendarEventsStructure', { empty: true }, { result: STRUCTURE }),
    step(
      'createCalendarEvent',
      {
        fields: {
          ...owner,
          section: seen('calendar'),
          name: ofRun('meeting'),
          from: '2026-08-05 11:00:00',
          to: '2026-08-05 12:00:00',
          timezone_from: 'Europe/Riga',
          timezone_to: 'Europe/Riga',
          is_meeting: 'Y',
          attendees: [seen('me.ID')],
        },
      },
      { as: 'event', result: NUMBER, undo: step('deleteCalendarEvent', event) },
    ),
    step('getCalendarEvent', event, {
      result: {
        ID: seen('event'),
        NAME: ofRun('meeting'),
        SECTION_ID: seen('calendar'),
        DATE_FROM_TS_UTC: '1785916800',
        DATE_TO_TS_UTC: '1785920400',
        IS_MEETING: true,
        MEETING_HOST: seen('me.ID'),
      },
    }),
    step('getCalendarEventsFilterStructure', { empty: true }, { result: STRUCTURE }),
    step(
      'getCalendarEvents',
      { ...owner, filter: week },
      {
        result: [{ ID: seen('event'), NAME: ofRun('meeting') }],
      },
    ),
    step(
      'updateCalendarEvent',
      {
        ...event,
        fields: {
          ...owner,
          name: ofRun('moved'),
          from: '2026-08-12 11:00:00',
          to: '2026-08-12 12:00:00',
          timezone_from: 'Europe/Riga',
          timezone_to: 'Europe/Riga',
        },
      },
      { result: NUMBER },
    ),
    step('getCalendarEvents', { ...owner, filter: week }, { result: [] }),
    step(
      'getCalendarEvents',
      { ...owner, filter: { ...week, to: '2026-08-16' } },
      {
        result: holding({ ID: seen('event'), NAME: ofRun('moved') }),
      },
    ),
    step('setUserParticipationStatus', { ...event, status: 'Y' }, { result: true }),
    step('getUserParticipationStatus', event, { result: 'Y' }),
    step('deleteCalendarEvent', event, { result: true, ends: 'event' }),
    step(
      'getCalendarEvents',
      { ...owner, filter: { ...week, to: '2026-08-16' } },
      {
        result: without({ ID: seen('event') }),
      },
    ),
    step('deleteCalendarEvent', event, {
      error: 'An error occurred while deleting the event',
    }),
    step(
      'deleteCalendar',
      { ...owner, calendarId: seen('calendar') },
      { result: true, ends: 'calendar' },
    ),
  ],
};
