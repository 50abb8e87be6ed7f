/** Tasks by the older methods. */
import { describe, expect, test } from 'vitest';

import { manualClock, type Sandbox } from '../src/index.ts';
import { at, call, openSandbox, result } from './support.ts';

const NOW = Date.parse('2026-01-15T10:00:00Z');
const EMPTY = { seed: { records: {} }, clock: manualClock(NOW) };

const add = async (sandbox: Sandbox | string, fields: object = {}): Promise<number> => {
  const given = { TITLE: 'Report', RESPONSIBLE_ID: 1, ...fields };
  return Number(at(await result(sandbox, 'tasks.task.add', { fields: given }), 'task.id'));
};

async function refusal(
  base: Sandbox | string,
  method: string,
  params: object,
): Promise<readonly unknown[]> {
  const { status, body } = await call(base, method, params);
  return [status, body.error, body.error_description];
}

const NOT_ALLOWED = 'Action on the task is not allowed';
const NO_ID =
  'CTaskItem All parameters in the constructor must have real class type (internal error)';

test('what is created is read as the portal writes it', async () => {
  const sandbox = await openSandbox({ seed: { records: {} }, clock: manualClock(NOW) });
  const created = await result(sandbox, 'tasks.task.add', {
    fields: {
      TITLE: 'Report',
      description: 'of [B]January[/B]',
      RESPONSIBLE_ID: '2',
      AUDITORS: [3, '4'],
      DEADLINE: '2026-01-31T18:00:00+02:00',
      TASK_CONTROL: 'Y',
      CREATED_DATE: '2001-01-01',
    },
  });
  const expected = {
    task: {
      id: '1',
      parentId: null,
      title: 'Report',
      description: 'of [B]January[/B]',
      createdBy: '1',
      createdDate: '2026-01-15T10:00:00+00:00',
      responsibleId: '2',
      closedBy: '0',
      closedDate: null,
      deadline: '2026-01-31T16:00:00+00:00',
      priority: '1',
      status: '2',
      taskControl: 'Y',
      isMuted: 'N',
      favorite: 'N',
      groupId: '0',
      group: [],
      auditors: ['3', '4'],
      accomplices: [],
      accomplicesData: [],
      auditorsData: { 3: { id: '3', name: 'Tamara Belova', workPosition: 'Accountant' } },
      creator: { id: '1', name: 'Vera Sokolova', link: '/company/personal/user/1/' },
      responsible: { id: '2', name: 'Ilya Gromov' },
      checklist: [],
      newCommentsCount: 0,
      checkListTree: { nodeId: 0, fields: { id: null, isComplete: false }, descendants: [] },
      checkListCanAdd: true,
      action: { complete: true, pause: false, 'edit.plan': true },
    },
  };
  expect(created).toMatchObject(expected);
  expect(await result(sandbox, 'tasks.task.get', { taskId: '1' })).toMatchObject(expected);
});

test.each<[string, object, string, string]>([
  ['no fields', {}, '100', 'Could not find value for parameter {fields} (internal error)'],
  ['no title', { RESPONSIBLE_ID: 1 }, 'ERROR_CORE', 'Task title not specified'],
  ['nobody', { TITLE: 'x' }, 'ERROR_CORE', 'Responsible person not specified'],
  [
    'somebody unknown',
    { TITLE: 'x', RESPONSIBLE_ID: 99 },
    'ERROR_CORE',
    'User specified in the "Responsible" field not found',
  ],
  ['a status', { TITLE: 'x', RESPONSIBLE_ID: 1, STATUS: 9 }, 'ERROR_CORE', 'Incorrect status'],
  [
    'a parent',
    { TITLE: 'x', RESPONSIBLE_ID: 1, PARENT_ID: 77 },
    'ERROR_CORE',
    'Task specified in the "Parent Task" field not found',
  ],
  [
    'a plan',
    {
      TITLE: 'x',
      RESPONSIBLE_ID: 1,
      START_DATE_PLAN: '2026-02-02',
      END_DATE_PLAN: '2026-02-01',
    },
    'ERROR_CORE',
    'The end date in scheduling is earlier than the start date',
  ],
])('a task with %s that is wrong is refused', async (_, fields, code, text) => {
  const sandbox = await openSandbox(EMPTY);
  expect(await refusal(sandbox, 'tasks.task.add', { fields })).toEqual([400, code, text]);
});

test('a change leaves what it does not name, and a task is no parent of itself', async () => {
  const sandbox = await openSandbox(EMPTY);
  const id = await add(sandbox, { DESCRIPTION: 'kept', TAGS: ['a', 'b'] });
  const child = await add(sandbox, { PARENT_ID: id });
  const update = (taskId: number, fields: object): Promise<readonly unknown[]> =>
    refusal(sandbox, 'tasks.task.update', { taskId, fields });
  expect(await update(id, { TITLE: 'Other' })).toEqual([200, undefined, undefined]);
  const { task } = Object(
    await result(sandbox, 'tasks.task.get', {
      taskId: id,
      select: ['TITLE', 'description', 'TAGS'],
    }),
  );
  expect(task).toMatchObject({
    title: 'Other',
    description: 'kept',
    tags: { 1: { id: 1, title: 'a' }, 2: { id: 2, title: 'b' } },
    group: [],
  });
  expect(task).not.toHaveProperty('deadline');
  expect(await update(id, { PARENT_ID: id })).toEqual([
    400,
    'ERROR_CORE',
    'Cannot bind the node to itself<br>',
  ]);
  expect(await update(id, { PARENT_ID: child })).toEqual([
    400,
    'ERROR_CORE',
    'Creating cyclic links in tasks is prohibited<br>',
  ]);
  expect(await update(id, {})).toEqual([
    400,
    '100',
    'Could not find value for parameter {fields} (internal error)',
  ]);
});

test.each([
  ['tasks.task.get', {}, 'no', '100', NO_ID],
  ['tasks.task.get', { taskId: 'x' }, 'a wrong', '0', 'wrong task id'],
  ['tasks.task.complete', { taskId: 'x' }, 'a wrong', '0', 'wrong task id'],
  ['tasks.task.delete', {}, 'no', '100', NO_ID],
  ['tasks.task.history.list', {}, 'no', '100', NO_ID],
])('%s with %j: %s identifier', async (method, params, _, code, text) => {
  const sandbox = await openSandbox(EMPTY);
  expect(await refusal(sandbox, method, params)).toEqual([400, code, text]);
});

/** The titles that a list has, in its order. */
async function titles(sandbox: Sandbox | string, params: object): Promise<unknown> {
  const found = at(await result(sandbox, 'tasks.task.list', params), 'tasks');
  return Array.isArray(found) ? found.map((task) => at(task, 'title')) : found;
}

describe('a list', () => {
  const FIELDS = [
    { TITLE: 'Prices', PRIORITY: 2, DEADLINE: '2026-01-14', TAGS: ['shop'], AUDITORS: [2] },
    { TITLE: 'Stand', STATUS: 3, DEADLINE: '2026-01-15T20:00:00', ACCOMPLICES: [3] },
    { TITLE: 'Contract', STATUS: 5, DEADLINE: '2026-03-01', MARK: 'P', PARENT_ID: 1 },
    { TITLE: 'Price tags', RESPONSIBLE_ID: 2, CREATED_BY: 2 },
  ];

  test.each<[object, string[]]>([
    [{}, ['Price tags', 'Contract', 'Stand', 'Prices']],
    [{ ID: [1, 3] }, ['Contract', 'Prices']],
    [{ '!ID': [1, 3] }, ['Price tags', 'Stand']],
    [{ '>ID': 2 }, ['Price tags', 'Contract']],
    [{ '<=ID': 2 }, ['Stand', 'Prices']],
    [{ TITLE: 'Price%' }, ['Price tags', 'Prices']],
    [{ TITLE: 'Price' }, []],
    [{ '%TITLE': 'tag' }, ['Price tags']],
    [{ REAL_STATUS: [3, 5] }, ['Contract', 'Stand']],
    [{ '!REAL_STATUS': 5 }, ['Price tags', 'Stand', 'Prices']],
    // Overdue, and nearly so.
    [{ STATUS: -1 }, ['Prices']],
    [{ STATUS: -3 }, ['Stand']],
    [{ STATUS: 5 }, ['Contract']],
    [{ '>=DEADLINE': '2026-01-15', '<DEADLINE': '2026-02-01' }, ['Stand']],
    [{ TAG: 'shop' }, ['Prices']],
    [{ AUDITOR: 2 }, ['Prices']],
    [{ ACCOMPLICE: 3 }, ['Stand']],
    [{ MARK: 'P' }, ['Contract']],
    [{ PARENT_ID: 1 }, ['Contract']],
    [{ ONLY_ROOT_TASKS: 'Y', CREATED_BY: 1 }, ['Stand', 'Prices']],
    [{ DEPENDS_ON: 1 }, ['Stand']],
    [{ '::SUBFILTER-PARAMS': { FAVORITE: 'Y' } }, ['Stand']],
    [{ RESPONSIBLE_ID: 2, '!PRIORITY': 2 }, ['Price tags']],
  ])('filtered by %j', async (filter, expected) => {
    const sandbox = await openSandbox({ seed: { records: {} }, clock: manualClock(NOW) });
    for (const fields of FIELDS) await add(sandbox, fields);
    await result(sandbox, 'task.dependence.add', { taskIdFrom: 1, taskIdTo: 2, linkType: 0 });
    await result(sandbox, 'tasks.task.favorite.add', { taskId: 2 });
    expect(await titles(sandbox, { filter })).toEqual(expected);
  });

  test('is ordered by what tasks can be ordered by', async () => {
    const sandbox = await openSandbox(EMPTY);
    for (const fields of FIELDS) await add(sandbox, fields);
    expect(await titles(sandbox, { order: { TITLE: 'asc' } })).toEqual([
      'Contract',
      'Price tags',
      'Prices',
      'Stand',
    ]);
    const byPerson = { RESPONSIBLE_LAST_NAME: 'asc', REAL_STATUS: 'desc' };
    expect(await titles(sandbox, { order: byPerson })).toEqual([
      'Price tags',
      'Contract',
      'Stand',
      'Prices',
    ]);
    expect(await refusal(sandbox, 'tasks.task.list', { order: { DESCRIPTION: 'asc' } })).toEqual([
      400,
      '0',
      'Invalid sorting key (internal error)',
    ]);
  });

  test('comes in pages of 50, with the fields that are asked for', async () => {
    const sandbox = await openSandbox(EMPTY);
    for (let count = 0; count < 51; count += 1) await add(sandbox);
    const first = await call(sandbox, 'tasks.task.list', { select: ['ID', 'STATUS'] });
    expect(first.body).toMatchObject({ total: 51, next: 50 });
    expect(at(first.body.result, 'tasks.0')).toEqual({ id: '51', status: '2', subStatus: '2' });
    const second = await call(sandbox, 'tasks.task.list', { select: ['AUDITORS'], start: 50 });
    expect(second.body.result).toEqual({ tasks: [{ id: '1', auditors: [], auditorsData: [] }] });
    expect(second.body.next).toBeUndefined();
  });
});

/** What comes of an action on a task in each of the statuses: another one, or nothing. */
const STEPS: readonly (readonly [method: string, ...after: (number | undefined)[]])[] = [
  ['start', 3, undefined, undefined, undefined, 3],
  ['pause', undefined, 2, undefined, undefined, undefined],
  ['defer', 6, 6, undefined, undefined, undefined],
  ['complete', 5, 5, undefined, undefined, 5],
  ['renew', undefined, undefined, 2, 2, 2],
  ['approve', undefined, undefined, 5, undefined, undefined],
  ['disapprove', undefined, undefined, 2, undefined, undefined],
];

test.each(STEPS)(
  'tasks.task.%s is for the statuses that it makes sense in',
  async (verb, ...after) => {
    const sandbox = await openSandbox(EMPTY);
    for (const [index, expected] of after.entries()) {
      const taskId = await add(sandbox, { STATUS: index + 2 });
      const { body } = await call(sandbox, `tasks.task.${verb}`, { taskId });
      const reached = at(body.result, 'task.status');
      expect(reached ?? body.error_description).toBe(expected?.toString() ?? NOT_ALLOWED);
    }
  },
);

test('completing tells who and when, renewing takes it back', async () => {
  const clock = manualClock(NOW);
  const sandbox = await openSandbox({ seed: { records: {} }, clock });
  const taskId = await add(sandbox);
  clock.advance(3_600_000);
  await result(sandbox, 'tasks.task.start', { taskId });
  const done = await result(sandbox, 'tasks.task.complete', { taskId });
  expect(at(done, 'task')).toMatchObject({
    closedBy: '1',
    closedDate: '2026-01-15T11:00:00+00:00',
    dateStart: '2026-01-15T11:00:00+00:00',
    statusChangedDate: '2026-01-15T11:00:00+00:00',
    changedDate: '2026-01-15T11:00:00+00:00',
  });
  const renewed = await result(sandbox, 'tasks.task.renew', { taskId });
  expect(at(renewed, 'task')).toMatchObject({ closedBy: '0', closedDate: null });
});

test('work under control is accepted by who gave it', async () => {
  const sandbox = await openSandbox(EMPTY);
  const worker = sandbox.addWebhook({ userId: 2 });
  const taskId = await add(sandbox, { RESPONSIBLE_ID: 2, TASK_CONTROL: 'Y' });
  const done = await result(worker, 'tasks.task.complete', { taskId });
  expect(at(done, 'task')).toMatchObject({ status: '4', action: { approve: false, renew: true } });
  expect(await refusal(worker, 'tasks.task.approve', { taskId })).toEqual([
    400,
    '1048582',
    NOT_ALLOWED,
  ]);
  const accepted = await result(sandbox, 'tasks.task.approve', { taskId });
  expect(at(accepted, 'task.status')).toBe('5');
});

test('who has no part in a task does not see it', async () => {
  const sandbox = await openSandbox(EMPTY);
  const stranger = sandbox.addWebhook({ userId: 5 });
  const taskId = await add(sandbox, { AUDITORS: [4] });
  const answers: [string, unknown][] = [
    ['tasks.task.complete', ['0', NOT_ALLOWED]],
    ['tasks.task.start', ['0', NOT_ALLOWED]],
    ['tasks.task.defer', ['1048582', NOT_ALLOWED]],
    ['tasks.task.pause', ['1048582', NOT_ALLOWED]],
    ['tasks.task.renew', ['1048582', NOT_ALLOWED]],
    ['tasks.task.delete', ['1048582', 'No access to delete the task']],
    ['tasks.task.startwatch', ['1048584', 'a:0:{}']],
    ['tasks.task.stopwatch', ['1048584', 'a:0:{}']],
    ['tasks.task.favorite.add', ['1', 'Task not found or not accessible']],
    ['tasks.task.history.list', ['0', 'Access denied.']],
    ['tasks.task.result.list', ['0', 'Access denied.']],
  ];
  for (const [method, expected] of answers) {
    expect([method, (await refusal(stranger, method, { taskId })).slice(1)]).toEqual([
      method,
      expected,
    ]);
  }
  expect(await result(stranger, 'tasks.task.get', { taskId })).toEqual([]);
  expect(await result(stranger, 'tasks.task.mute', { id: taskId })).toEqual([]);
  expect(await result(stranger, 'tasks.task.list')).toEqual({ tasks: [] });
  expect(await result(stranger, 'tasks.task.getaccess', { taskId })).toEqual({
    allowedActions: [],
  });
});

test('an auditor sees a task, and changes nothing of it', async () => {
  const sandbox = await openSandbox(EMPTY);
  const auditor = sandbox.addWebhook({ userId: 4 });
  const taskId = await add(sandbox, { AUDITORS: [4] });
  const seen = await result(auditor, 'tasks.task.get', { taskId });
  expect(at(seen, 'task.action')).toMatchObject({
    complete: false,
    edit: false,
    addFavorite: true,
  });
  const update = { taskId, fields: { TITLE: 'Mine' } };
  expect((await refusal(auditor, 'tasks.task.update', update)).slice(1)).toEqual([
    '0',
    NOT_ALLOWED,
  ]);
  const access = await result(sandbox, 'tasks.task.getaccess', { taskId, users: [1, 4, 99] });
  expect(at(access, 'allowedActions')).toMatchObject({
    1: { COMPLETE: true, 'EDIT.PLAN': true, CHANGE_DEADLINE: true, 'FAVORITE.DELETE': false },
    4: { COMPLETE: false, ADD_FAVORITE: true },
    99: { COMPLETE: false, ADD_FAVORITE: false, CREATE: false },
  });
  expect((await refusal(sandbox, 'tasks.task.getaccess', { taskId, users: 5 })).slice(1)).toEqual([
    '100',
    'Invalid value {5} to match with parameter {users}. Should be value of type array. (internal error)',
  ]);
});

test('favorites and mutes are everybody’s own', async () => {
  const sandbox = await openSandbox(EMPTY);
  const auditor = sandbox.addWebhook({ userId: 4 });
  const taskId = await add(sandbox, { AUDITORS: [4] });
  expect(await result(auditor, 'tasks.task.favorite.add', { taskId })).toBe(true);
  expect(at(await result(auditor, 'tasks.task.mute', { id: taskId }), 'task.isMuted')).toBe('Y');
  expect(at(await result(auditor, 'tasks.task.pin', { id: taskId }), 'task.isPinned')).toBe('Y');
  const own = at(await result(auditor, 'tasks.task.get', { taskId }), 'task');
  expect(own).toMatchObject({
    favorite: 'Y',
    isMuted: 'Y',
    isPinned: 'Y',
    action: { deleteFavorite: true },
  });
  const others = at(await result(sandbox, 'tasks.task.get', { taskId }), 'task');
  expect(others).toMatchObject({ favorite: 'N', isMuted: 'N', isPinned: 'N' });
  await result(auditor, 'tasks.task.favorite.remove', { taskId });
  await result(auditor, 'tasks.task.unmute', { id: taskId });
  await result(auditor, 'tasks.task.unpin', { id: taskId });
  const after = at(await result(auditor, 'tasks.task.get', { taskId }), 'task');
  expect(after).toMatchObject({ favorite: 'N', isMuted: 'N', isPinned: 'N' });
  expect(await refusal(sandbox, 'tasks.task.mute', {})).toEqual([400, '100', NO_ID]);
});

test('a task that is handed on keeps who had it as an auditor', async () => {
  const sandbox = await openSandbox(EMPTY);
  const worker = sandbox.addWebhook({ userId: 2 });
  const taskId = await add(sandbox, { RESPONSIBLE_ID: 2 });
  const handed = await result(worker, 'tasks.task.delegate', { taskId, userId: 3 });
  expect(at(handed, 'task')).toMatchObject({ responsibleId: '3', auditors: ['2'] });
  expect((await refusal(worker, 'tasks.task.delegate', { taskId, userId: 4 })).slice(1)).toEqual([
    '0',
    NOT_ALLOWED,
  ]);
  expect((await refusal(sandbox, 'tasks.task.delegate', { taskId })).slice(1)).toEqual([
    '100',
    'Could not find value for parameter {userId} (internal error)',
  ]);
});

test('the history tells what was changed, and of what', async () => {
  const sandbox = await openSandbox(EMPTY);
  const taskId = await add(sandbox);
  await result(sandbox, 'tasks.task.update', { taskId, fields: { PRIORITY: 2, AUDITORS: [2, 3] } });
  const list = at(await result(sandbox, 'tasks.task.history.list', { taskId }), 'list');
  expect(list).toEqual([
    expect.objectContaining({ field: 'AUDITORS', value: { from: '', to: '2,3' } }),
    expect.objectContaining({ field: 'PRIORITY', value: { from: '1', to: '2' } }),
    {
      id: 1,
      createdDate: expect.any(String),
      field: 'NEW',
      value: { from: null, to: null },
      user: {
        id: 1,
        name: 'Vera',
        lastName: 'Sokolova',
        secondName: '',
        login: 'vera.sokolova@example.com',
      },
    },
  ]);
  const one = { taskId, filter: { FIELD: 'PRIORITY' } };
  expect(at(await result(sandbox, 'tasks.task.history.list', one), 'list')).toHaveLength(1);
  const ascending = { taskId, order: { createdDate: 'ASC' } };
  expect(at(await result(sandbox, 'tasks.task.history.list', ascending), 'list.0.field')).toBe(
    'NEW',
  );
  expect(await result(sandbox, 'tasks.task.history.list', { taskId: 99 })).toEqual({ list: [] });
});

test('files of the drive are attached, others are not', async () => {
  const sandbox = await openSandbox(EMPTY);
  const taskId = await add(sandbox);
  const attached = await result(sandbox, 'tasks.task.files.attach', { taskId, fileId: 5249 });
  expect(attached).toEqual({ attachmentId: 1 });
  const select = ['UF_TASK_WEBDAV_FILES'];
  const task = at(await result(sandbox, 'tasks.task.get', { taskId, select }), 'task');
  expect(task).toMatchObject({ ufTaskWebdavFiles: ['1'] });
  const wrong = [
    [{ taskId }, '100', 'Could not find value for parameter {fileId} (internal error)'],
    [{ taskId, fileId: 1 }, 'ERROR_CORE', 'Insufficient permissions.<br>'],
    [{ taskId: 99, fileId: 5249 }, '0', 'Access denied.'],
  ] as const;
  for (const [params, ...expected] of wrong) {
    expect((await refusal(sandbox, 'tasks.task.files.attach', params)).slice(1)).toEqual(expected);
  }
});

test('links need two tasks, a type, and no circle', async () => {
  const sandbox = await openSandbox(EMPTY);
  for (let count = 0; count < 3; count += 1) await add(sandbox);
  const link = (taskIdFrom: number, taskIdTo: number, linkType = 2): Promise<unknown> =>
    call(sandbox, 'task.dependence.add', { taskIdFrom, taskIdTo, linkType }).then(
      ({ body }) => body.error ?? body.result,
    );
  expect(await link(1, 2)).toEqual([]);
  expect(await link(2, 3)).toEqual([]);
  expect(await link(1, 2, 0)).toBe('ILLEGAL_NEW_LINK');
  expect(await link(3, 1)).toBe('ACTION_NOT_ALLOWED');
  expect(await link(1, 1)).toBe('ACTION_NOT_ALLOWED');
  expect(await link(1, 99)).toBe('ACTION_NOT_ALLOWED');
  expect(await link(1, 3, 7)).toBe('ACTION_NOT_ALLOWED');
  await result(sandbox, 'tasks.task.delete', { taskId: 2 });
  const gone = { taskIdFrom: 1, taskIdTo: 2 };
  expect((await call(sandbox, 'task.dependence.delete', gone)).body.error).toBe('ILLEGAL_NEW_LINK');
});
