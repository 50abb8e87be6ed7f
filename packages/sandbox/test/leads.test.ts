/** Leads, and with them what every entity of the engine does. */
import { expect, test } from 'vitest';

import { manualClock, type Sandbox } from '../src/index.ts';
import { at, call, failure, openSandbox, result } from './support.ts';

const EMPTY = { records: {} };

async function addLeads(sandbox: Sandbox, leads: readonly object[]): Promise<unknown[]> {
  const ids: unknown[] = [];
  for (const fields of leads) ids.push(await result(sandbox, 'crm.lead.add', { fields }));
  return ids;
}

test('what is created is read as the portal writes it', async () => {
  const clock = manualClock(Date.parse('2026-01-15T10:00:00Z'));
  const sandbox = await openSandbox({ clock, seed: EMPTY });
  const id = await result(sandbox, 'crm.lead.add', {
    fields: {
      TITLE: 'Website',
      name: 'Vera',
      OPPORTUNITY: '15000',
      BIRTHDATE: '11.11.2001',
      OPENED: 'N',
      COMPANY_ID: 12,
      DATE_CREATE: '2001-01-01',
      NO_SUCH_FIELD: 1,
      PHONE: [{ VALUE: '+3712000', VALUE_TYPE: 'MOBILE' }, { VALUE: '555888' }],
    },
  });
  expect(id).toBe(1);
  expect(await result(sandbox, 'crm.lead.get', { ID: '1' })).toEqual(
    expect.objectContaining({
      ID: '1',
      TITLE: 'Website',
      NAME: 'Vera',
      LAST_NAME: null,
      OPPORTUNITY: '15000.00',
      BIRTHDATE: '2001-11-11T00:00:00+00:00',
      DATE_CLOSED: '',
      OPENED: 'N',
      COMPANY_ID: '12',
      CONTACT_ID: null,
      ASSIGNED_BY_ID: '1',
      STATUS_ID: 'NEW',
      HAS_PHONE: 'Y',
      HAS_EMAIL: 'N',
      DATE_CREATE: '2026-01-15T10:00:00+00:00',
      PHONE: [
        { ID: '1', VALUE_TYPE: 'MOBILE', VALUE: '+3712000', TYPE_ID: 'PHONE' },
        { ID: '2', VALUE_TYPE: 'WORK', VALUE: '555888', TYPE_ID: 'PHONE' },
      ],
    }),
  );
});

test('a change leaves what it does not name', async () => {
  const clock = manualClock(Date.parse('2026-01-15T10:00:00Z'));
  const sandbox = await openSandbox({ clock, seed: EMPTY });
  await addLeads(sandbox, [{ TITLE: 'Before', COMMENTS: 'kept', OPPORTUNITY: 5 }]);
  clock.advance(60_000);
  const other = sandbox.addWebhook({ userId: 2 });
  expect(await result(other, 'crm.lead.update', { id: 1, fields: { TITLE: 'After' } })).toBe(true);
  expect(await result(sandbox, 'crm.lead.get', { id: 1 })).toMatchObject({
    TITLE: 'After',
    COMMENTS: 'kept',
    OPPORTUNITY: '5.00',
    CREATED_BY_ID: '1',
    MODIFY_BY_ID: '2',
    DATE_MODIFY: '2026-01-15T10:01:00+00:00',
  });
});

test('values of a multi-field change, come and go one by one', async () => {
  const sandbox = await openSandbox({ seed: EMPTY });
  const EMAIL = ['a', 'b', 'c', 'd'].map((name) => ({ VALUE: `${name}@example.com` }));
  await addLeads(sandbox, [{ EMAIL }]);
  await result(sandbox, 'crm.lead.update', {
    id: 1,
    fields: {
      EMAIL: [
        { ID: 1, VALUE: 'new@example.com', VALUE_TYPE: 'HOME' },
        { ID: 2, DELETE: 'Y', VALUE: 'b@example.com' },
        { ID: '3', VALUE: '' },
        { VALUE: 'e@example.com' },
      ],
    },
  });
  expect(at(await result(sandbox, 'crm.lead.get', { id: 1 }), 'EMAIL')).toEqual([
    { ID: '1', VALUE_TYPE: 'HOME', VALUE: 'new@example.com', TYPE_ID: 'EMAIL' },
    { ID: '4', VALUE_TYPE: 'WORK', VALUE: 'd@example.com', TYPE_ID: 'EMAIL' },
    { ID: '5', VALUE_TYPE: 'WORK', VALUE: 'e@example.com', TYPE_ID: 'EMAIL' },
  ]);
});

const LEADS = [
  { TITLE: 'Alpha', OPPORTUNITY: 10, SOURCE_ID: 'WEB', PHONE: [{ VALUE: '555888' }] },
  { TITLE: 'Beta', OPPORTUNITY: 200, SOURCE_ID: 'CALL', OPENED: 'N' },
  { TITLE: 'Gamma', OPPORTUNITY: 30, SOURCE_ID: '', BIRTHDATE: '1990-05-01' },
  { TITLE: 'Alphabet', OPPORTUNITY: 40, SOURCE_ID: 'WEB', COMPANY_ID: 7 },
];

const FILTERS: readonly (readonly [object, readonly number[]])[] = [
  [{}, [1, 2, 3, 4]],
  [{ TITLE: 'Alpha' }, [1]],
  [{ title: 'alpha' }, [1]],
  [{ TITLE: 'Alpha%' }, []],
  [{ '=OPPORTUNITY': '200.00' }, [2]],
  [{ '>=OPPORTUNITY': 40 }, [2, 4]],
  [{ '>OPPORTUNITY': 40 }, [2]],
  [{ '<=OPPORTUNITY': '30' }, [1, 3]],
  [{ '<OPPORTUNITY': 30 }, [1]],
  [{ '@ID': [1, '3', 9] }, [1, 3]],
  [{ '!@ID': [1, 3] }, [2, 4]],
  [{ ID: [2, 4] }, [2, 4]],
  [{ '%TITLE': 'pha' }, [1, 4]],
  [{ '!%TITLE': 'pha' }, [2, 3]],
  [{ '=%TITLE': 'Alpha%' }, [1, 4]],
  [{ '%=TITLE': '%a' }, [1, 2, 3]],
  [{ '!=%TITLE': 'Alpha%' }, [2, 3]],
  [{ '!%=TITLE': '%a' }, [4]],
  [{ '!=SOURCE_ID': 'WEB' }, [2, 3]],
  [{ '!SOURCE_ID': 'WEB' }, [2, 3]],
  [{ '><OPPORTUNITY': [20, 50] }, [3, 4]],
  [{ '!><OPPORTUNITY': [20, 50] }, [1, 2]],
  [{ SOURCE_ID: null }, [3]],
  [{ '!COMPANY_ID': '' }, [4]],
  [{ OPENED: 'N' }, [2]],
  [{ '!OPENED': 'N' }, [1, 3, 4]],
  [{ '>BIRTHDATE': '1980-01-01' }, [3]],
  [{ PHONE: '555888' }, [1]],
  [{ HAS_PHONE: 'N' }, [2, 3, 4]],
  [{ NO_SUCH_FIELD: 1 }, [1, 2, 3, 4]],
  [{ SOURCE_ID: 'WEB', '>OPPORTUNITY': 10 }, [4]],
];

test.each(FILTERS)('the filter %j finds %j', async (filter, expected) => {
  const sandbox = await openSandbox({ seed: EMPTY });
  await addLeads(sandbox, LEADS);
  const rows = await result(sandbox, 'crm.lead.list', { filter, select: ['ID'] });
  expect(rows).toEqual(expected.map((id) => ({ ID: String(id) })));
});

test('lists are ordered by several fields', async () => {
  const sandbox = await openSandbox({ seed: EMPTY });
  await addLeads(sandbox, LEADS);
  const order = { SOURCE_ID: 'DESC', opportunity: 'asc' };
  const rows = await result(sandbox, 'crm.lead.list', { order });
  expect(at(rows, '*.ID')).toEqual(['1', '4', '2', '3']);
});

test('select names fields; masks stand for all, and multi-fields for themselves alone', async () => {
  const sandbox = await openSandbox({ seed: EMPTY });
  await addLeads(sandbox, LEADS.slice(0, 2));
  const named = await result(sandbox, 'crm.lead.list', { select: ['TITLE', 'phone'] });
  expect(named).toEqual([
    {
      ID: '1',
      TITLE: 'Alpha',
      PHONE: [{ ID: '1', VALUE_TYPE: 'WORK', VALUE: '555888', TYPE_ID: 'PHONE' }],
    },
    { ID: '2', TITLE: 'Beta' },
  ]);
  const all = await result(sandbox, 'crm.lead.list', { select: ['*'], filter: { ID: 1 } });
  expect(all).toEqual([expect.objectContaining({ TITLE: 'Alpha', SOURCE_ID: 'WEB' })]);
  expect(at(all, '0.PHONE')).toBeUndefined();
  expect(await result(sandbox, 'crm.lead.list', { filter: { ID: 1 } })).toEqual(all);
});

test('pages have fifty rows, and without counting there is no total', async () => {
  const sandbox = await openSandbox({ seed: EMPTY });
  await addLeads(
    sandbox,
    Array.from({ length: 51 }, (_, index) => ({ TITLE: `Lead ${index}` })),
  );
  const first = await call(sandbox, 'crm.lead.list', { select: ['ID'] });
  expect([at(first.body.result, '49.ID'), first.body.next, first.body.total]).toEqual([
    '50',
    50,
    51,
  ]);
  const second = await call(sandbox, 'crm.lead.list', { start: '50' });
  expect([at(second.body.result, '*.ID'), second.body.next, second.body.total]).toEqual([
    ['51'],
    undefined,
    51,
  ]);
  // Pages begin where the portal begins them, not anywhere.
  const between = await call(sandbox, 'crm.lead.list', { select: ['ID'], start: 49 });
  expect(between.body).toMatchObject({ result: first.body.result, next: 50 });
  const fast = await call(sandbox, 'crm.lead.list', { filter: { '>ID': 50 }, start: -1 });
  expect([at(fast.body.result, '*.ID'), fast.body.next, fast.body.total]).toEqual([
    ['51'],
    undefined,
    0,
  ]);
});

const MISTAKES: readonly (readonly [string, object, string])[] = [
  ['crm.lead.get', {}, 'ID is not defined or invalid.'],
  ['crm.lead.get', { id: 0 }, 'ID is not defined or invalid.'],
  ['crm.lead.get', { id: 9 }, 'Not found'],
  ['crm.lead.add', {}, "Parameter 'fields' must be array."],
  ['crm.lead.add', { fields: 'TITLE' }, "Parameter 'fields' must be array."],
  ['crm.lead.update', { id: 9, fields: {} }, 'Not found'],
  ['crm.lead.update', { id: 1 }, "Parameter 'fields' must be array."],
  ['crm.lead.list', { filter: 'ID' }, "Parameter 'filter' must be array."],
  ['crm.lead.list', { order: 'ID' }, "Parameter 'order' must be array."],
  ['crm.lead.delete', { id: 'x' }, 'ID is not defined or invalid.'],
];

test.each(MISTAKES)('%s with %j: %s', async (method, params, description) => {
  const sandbox = await openSandbox({ seed: EMPTY });
  await addLeads(sandbox, [{ TITLE: 'One' }]);
  const { status, body } = await call(sandbox, method, params);
  expect([status, body.error, body.error_description]).toEqual([400, '', description]);
});

test('what is deleted is gone, and its identifier is not given out again', async () => {
  const sandbox = await openSandbox({ seed: EMPTY });
  await addLeads(sandbox, LEADS.slice(0, 2));
  expect(await result(sandbox, 'crm.lead.delete', { id: 2 })).toBe(true);
  expect(await failure(sandbox, 'crm.lead.delete', { id: 2 })).toEqual([400, '']);
  expect(await addLeads(sandbox, [{}])).toEqual([3]);
  expect(at(await result(sandbox, 'crm.lead.list'), '*.TITLE')).toEqual(['Alpha', 'Lead #3']);
});

test('fields are described', async () => {
  const sandbox = await openSandbox({ seed: EMPTY });
  const fields = await result(sandbox, 'crm.lead.fields');
  expect(at(fields, 'SOURCE_ID')).toEqual({
    type: 'crm_status',
    isRequired: false,
    isReadOnly: false,
    isImmutable: false,
    isMultiple: false,
    isDynamic: false,
    statusType: 'SOURCE',
    title: 'Source',
  });
  expect(at(fields, 'ID')).toMatchObject({ type: 'integer', isReadOnly: true });
  expect(at(fields, 'HAS_PHONE')).toMatchObject({ type: 'char', isReadOnly: true });
  expect(at(fields, 'EMAIL')).toMatchObject({ type: 'crm_multifield', isMultiple: true });
});

test('a portal starts with the records that it is given', async () => {
  const records = { 'crm.lead': [{ ID: 41, TITLE: 'Given' }, { TITLE: 'Next' }] };
  const sandbox = await openSandbox({ seed: { records } });
  expect(at(await result(sandbox, 'crm.lead.list'), '*.ID')).toEqual(['41', '42']);
  await expect(openSandbox({ seed: { records: { 'crm.led': [] } } })).rejects.toThrow('crm.lead');
});

test('records lie in the order of their identifiers, however they come', async () => {
  const records = { 'crm.lead': [{ ID: 9 }, { ID: 3 }, { ID: 5 }] };
  const sandbox = await openSandbox({ seed: { records } });
  await addLeads(sandbox, [{}]);
  const ids = async (params: object): Promise<unknown> =>
    at(await result(sandbox, 'crm.lead.list', params), '*.ID');
  expect(await ids({})).toEqual(['3', '5', '9', '10']);
  expect(await ids({ order: { ID: 'DESC' } })).toEqual(['10', '9', '5', '3']);
  expect(await ids({ start: -1, order: { ID: 'DESC' }, filter: { '<ID': 9 } })).toEqual(['5', '3']);
});
