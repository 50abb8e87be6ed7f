import { expect, test } from 'vitest';

import { manualClock, type Sandbox } from '../src/index.ts';
import { at, call, openSandbox, result } from './support.ts';

const START = Date.parse('2026-07-28T10:00:00Z');

/** Text of the error that a call has to give; calendars have no codes. */
async function refusal(base: Sandbox | string, method: string, params: object): Promise<unknown> {
  const { status, body } = await call(base, method, params);
  expect([status, body.error]).toEqual([400, '']);
  return body.error_description;
}

function open(): Promise<Sandbox> {
  return openSandbox({ seed: { records: {} }, clock: manualClock(START) });
}

const MINE = { type: 'user', ownerId: 1 };

test('a calendar is made, read, changed and deleted, with what lies in it', async () => {
  const sandbox = await open();
  const fields = { ...MINE, name: 'Shifts', color: '#9cbeee', export: { ALLOW: true, SET: 'all' } };
  const id = await result(sandbox, 'calendar.section.add', fields);
  expect(id).toBe(1);
  expect(await result(sandbox, 'calendar.section.get', MINE)).toEqual([
    expect.objectContaining({
      ID: '1',
      NAME: 'Shifts',
      COLOR: '#9cbeee',
      CAL_TYPE: 'user',
      OWNER_ID: '1',
      CREATED_BY: '1',
      DATE_CREATE: '2026-07-28 10:00:00',
      ACCESS: { U1: 19 },
      PERM: expect.objectContaining({ view_time: true, edit: true }),
    }),
  ]);
  const change = { ...MINE, id, name: 'Summer', ownerId: 1 };
  expect(await result(sandbox, 'calendar.section.update', change)).toBe(1);
  expect(at(await result(sandbox, 'calendar.section.get', MINE), '0.NAME')).toBe('Summer');
  expect(at(await result(sandbox, 'calendar.section.get', MINE), '0.COLOR')).toBe('#9cbeee');

  const event = { ...MINE, section: id, name: 'Day', from: '2026-08-05', to: '2026-08-05' };
  const eventId = await result(sandbox, 'calendar.event.add', event);
  expect(await result(sandbox, 'calendar.section.delete', { ...MINE, id })).toBe(true);
  expect(await result(sandbox, 'calendar.section.get', MINE)).toEqual([]);
  expect(await result(sandbox, 'calendar.event.getbyid', { id: eventId })).toBeNull();
});

test.each([
  [
    'calendar.section.get',
    {},
    'The required parameter "type" for the method "calendar.section.get" is not set',
  ],
  [
    'calendar.section.add',
    { type: 'group', name: 'x' },
    'The required parameter "ownerId" for the method "calendar.section.add" is not set.',
  ],
  ['calendar.section.add', { ...MINE, name: ['x'] }, 'Invalid value for the "name" parameter'],
  ['calendar.section.update', { ...MINE, name: 'x' }, 'Section ID is not set'],
  ['calendar.section.update', { ...MINE, id: 77, name: 'x' }, 'Access denied'],
  ['calendar.section.delete', { ...MINE, id: 77 }, 'Access denied.'],
  [
    'calendar.event.add',
    { ...MINE, from: '2026-08-05', to: '2026-08-05' },
    'The required parameter "name" for the method "calendar.event.add" is not set',
  ],
  [
    'calendar.event.add',
    { ...MINE, name: 'x', to: '2026-08-05' },
    'The required parameter "from" for the method "calendar.event.add" is not set',
  ],
  [
    'calendar.event.add',
    { ...MINE, name: 'x', from: '2026-08-05', to: '2026-08-05', section: 77 },
    'You specified an invalid calendar section ID or the user does not have access to it',
  ],
  [
    'calendar.event.add',
    { ...MINE, name: 'x', from: '2026-08-05', to: '2026-08-05', crm_fields: 'D_1' },
    'The list of event links to CRM must be an array',
  ],
  [
    'calendar.event.update',
    { id: 77, ownerId: 1 },
    'The required parameter "type" for the method "calendar.event.update" is not set.',
  ],
  ['calendar.event.delete', {}, 'Event id not specified'],
  ['calendar.event.delete', { id: 77 }, 'An error occurred while deleting the event'],
  ['calendar.meeting.status.get', { eventId: 77 }, 'An error occurred while retrieving the status'],
  [
    'calendar.meeting.status.set',
    { eventId: 77, status: 'H' },
    'Invalid value for the parameter "status"',
  ],
  [
    'calendar.accessibility.get',
    { users: [1], from: '2026-08-01' },
    'The required parameter "to" for the method "calendar.accessibility.get" is not set.',
  ],
  [
    'calendar.user.settings.set',
    {},
    'The required parameter "settings" for the method "calendar.user.settings.set" is not set',
  ],
])('%s with %j is refused as documented', async (method, params, said) => {
  expect(await refusal(await open(), method, params)).toBe(said);
});

test('only administrators make calendars for others', async () => {
  const sandbox = await open();
  const other = sandbox.addWebhook({ userId: 2 });
  const fields = { type: 'user', ownerId: 3, name: 'x' };
  expect(await refusal(other, 'calendar.section.add', fields)).toBe('Access denied');
  expect(await result(sandbox, 'calendar.section.add', fields)).toBe(1);
});

test.each([
  [
    { from: '2026-08-05T11:00:00+03:00', to: '2026-08-05T12:00:00+03:00' },
    '05.08.2026 08:00:00',
    'UTC',
  ],
  [
    { from: '2026-08-05 11:00:00', to: '2026-08-05 12:00:00', timezone_from: 'Europe/Riga' },
    '05.08.2026 11:00:00',
    'Europe/Riga',
  ],
  [{ from_ts: 1785916800, to_ts: 1785920400 }, '05.08.2026 08:00:00', 'UTC'],
])('the time of %j', async (times, shown, zone) => {
  const sandbox = await open();
  const id = await result(sandbox, 'calendar.event.add', { ...MINE, name: 'x', ...times });
  expect(await result(sandbox, 'calendar.event.getbyid', { id })).toMatchObject({
    DATE_FROM: shown,
    TZ_FROM: zone,
    TZ_TO: zone,
    DATE_FROM_TS_UTC: '1785916800',
    DT_LENGTH: 3600,
    DT_SKIP_TIME: 'N',
    SECTION_ID: '1',
  });
});

test('an event without times lasts its days', async () => {
  const sandbox = await open();
  const days = { from: '2026-08-05', to: '2026-08-06', skip_time: 'Y' };
  const id = await result(sandbox, 'calendar.event.add', { ...MINE, name: 'x', ...days });
  expect(await result(sandbox, 'calendar.event.getbyid', { id })).toMatchObject({
    DATE_FROM: '05.08.2026',
    DATE_TO: '06.08.2026',
    DT_SKIP_TIME: 'Y',
    DT_LENGTH: 172800,
  });
});

const WEEKLY = {
  ...MINE,
  name: 'Meeting',
  from: '2026-07-29 11:00:00',
  to: '2026-07-29 12:00:00',
  timezone_from: 'Europe/Riga',
};

test.each<[object, string[]]>([
  [{ FREQ: 'DAILY', COUNT: 3 }, ['29.07', '30.07', '31.07']],
  [{ FREQ: 'DAILY', INTERVAL: 10 }, ['29.07', '08.08', '18.08', '28.08']],
  [
    { FREQ: 'WEEKLY', BYDAY: ['MO', 'WE'], UNTIL: '2026-08-10' },
    ['29.07', '03.08', '05.08', '10.08'],
  ],
  [{ FREQ: 'WEEKLY', INTERVAL: 2 }, ['29.07', '12.08', '26.08']],
  [{ FREQ: 'MONTHLY' }, ['29.07', '29.08']],
  [{ FREQ: 'YEARLY' }, ['29.07']],
])('an event that repeats by %j', async (rrule, days) => {
  const sandbox = await open();
  await result(sandbox, 'calendar.event.add', { ...WEEKLY, rrule });
  const period = { ...MINE, from: '2026-07-01', to: '2026-08-31' };
  const found = await result(sandbox, 'calendar.event.get', period);
  expect(at(found, '*.DATE_FROM')).toEqual(days.map((day) => `${day}.2026 11:00:00`));
});

test('the clocks change, and the hour of an event that repeats does not', async () => {
  const sandbox = await open();
  await result(sandbox, 'calendar.event.add', { ...WEEKLY, rrule: { FREQ: 'WEEKLY' } });
  const period = { ...MINE, from: '2026-10-21', to: '2026-10-28' };
  const found = await result(sandbox, 'calendar.event.get', period);
  expect(at(found, '*.DATE_FROM')).toEqual(['21.10.2026 11:00:00', '28.10.2026 11:00:00']);
  expect(at(found, '*.TZ_OFFSET_FROM')).toEqual(['10800', '7200']);
});

test('one day of a series, or the rest of it, becomes another event', async () => {
  const sandbox = await open();
  const id = await result(sandbox, 'calendar.event.add', { ...WEEKLY, rrule: { FREQ: 'WEEKLY' } });
  const own = { ...MINE, id };
  const once = { ...own, name: 'Moved', recurrence_mode: 'this', current_date_from: '2026-08-05' };
  expect(await result(sandbox, 'calendar.event.update', once)).toMatchObject({
    id,
    recEventId: 2,
    instanceTz: 'Europe/Riga',
    originalDate: '05.08.2026 11:00:00',
  });
  const rest = { ...own, name: 'Later', recurrence_mode: 'next', current_date_from: '2026-08-19' };
  expect(await result(sandbox, 'calendar.event.update', rest)).toMatchObject({ id, recEventId: 3 });
  const period = { ...MINE, from: '2026-07-01', to: '2026-08-31' };
  const found = await result(sandbox, 'calendar.event.get', period);
  expect(at(found, '*.NAME')).toEqual(['Meeting', 'Moved', 'Meeting', 'Later', 'Later']);
  const odd = { ...own, recurrence_mode: 'some', current_date_from: '2026-08-05' };
  expect(await refusal(sandbox, 'calendar.event.update', odd)).toBe(
    'An invalid editing type for the recurring event is specified.',
  );
});

test('those who are invited answer, and are busy unless they decline', async () => {
  const sandbox = await open();
  const other = sandbox.addWebhook({ userId: 2 });
  const meeting = { ...WEEKLY, is_meeting: 'Y', attendees: [1, 2] };
  const eventId = await result(sandbox, 'calendar.event.add', meeting);
  expect(await result(other, 'calendar.meeting.status.get', { eventId })).toBe('Q');
  const week = { users: [1, 2, 3], from: '2026-07-27', to: '2026-08-02' };
  const busy = await result(sandbox, 'calendar.accessibility.get', week);
  expect(at(busy, '2.0')).toMatchObject({ ID: '1', DATE_FROM_TS_UTC: '1785312000' });
  expect(at(busy, '3')).toEqual([]);

  await result(other, 'calendar.meeting.status.set', { eventId, status: 'N' });
  expect(await result(other, 'calendar.meeting.status.get', { eventId })).toBe('N');
  const event = await result(sandbox, 'calendar.event.getbyid', { id: eventId });
  expect(at(event, 'ATTENDEE_LIST')).toEqual([
    { id: 1, entryId: '1', status: 'H' },
    { id: 2, entryId: '1', status: 'N' },
  ]);
  const after = await result(sandbox, 'calendar.accessibility.get', week);
  expect(at(after, '2')).toEqual([]);
  expect(at(after, '1.0.ID')).toBe('1');
});

test('without `is_meeting` a change keeps who takes part; with it alone they go', async () => {
  const sandbox = await open();
  const meeting = { ...WEEKLY, is_meeting: 'Y', attendees: [1, 2] };
  const id = await result(sandbox, 'calendar.event.add', meeting);
  const codes = async (): Promise<unknown> =>
    at(await result(sandbox, 'calendar.event.getbyid', { id }), 'ATTENDEES_CODES');
  await result(sandbox, 'calendar.event.update', { ...MINE, id, name: 'New' });
  expect(await codes()).toEqual(['U1', 'U2']);
  await result(sandbox, 'calendar.event.update', { ...MINE, id, is_meeting: 'Y' });
  expect(await codes()).toEqual(['U1']);
});

test('a meeting of somebody else is changed only by who names the organizer', async () => {
  const sandbox = await open();
  const group = { type: 'group', ownerId: 5 };
  const fields = { ...WEEKLY, ...group, is_meeting: 'Y', attendees: [1, 2] };
  const id = await result(sandbox, 'calendar.event.add', fields);
  const other = sandbox.addWebhook({ userId: 2 });
  const change = { ...group, id, name: 'New' };
  expect(await refusal(other, 'calendar.event.update', change)).toBe('Access denied.');
  expect(await result(other, 'calendar.event.update', { ...change, host: 1 })).toBe(id);
});

test('settings are of a user, and only those that can be set', async () => {
  const sandbox = await open();
  const settings = { view: 'week', timezoneName: 'Asia/Tokyo' };
  expect(await result(sandbox, 'calendar.user.settings.set', { settings })).toBe(true);
  expect(await result(sandbox, 'calendar.user.settings.get')).toMatchObject({
    view: 'week',
    showTasks: 'Y',
    timezoneName: 'UTC',
  });
  const other = sandbox.addWebhook({ userId: 2 });
  expect(await result(other, 'calendar.user.settings.get')).toMatchObject({ view: 'month' });
});
