/** What belongs to tasks: checklists, comments and results, custom fields, stages of boards. */
import { describe, expect, test } from 'vitest';

import { manualClock, type Sandbox } from '../src/index.ts';
import { at, call, openSandbox, result } from './support.ts';

const NOW = Date.parse('2026-01-15T10:00:00Z');
const EMPTY = { seed: { records: {} }, clock: manualClock(NOW) };

const addTask = async (sandbox: Sandbox, fields: object = {}): Promise<number> => {
  const given = { TITLE: 'Report', RESPONSIBLE_ID: 1, ...fields };
  return Number(at(await result(sandbox, 'tasks.task.add', { fields: given }), 'task.id'));
};

/** Code and text of a call that has to fail. */
async function refusal(base: Sandbox | string, method: string, params: object): Promise<unknown> {
  const { status, body } = await call(base, method, params);
  expect(status).toBe(400);
  return [body.error, body.error_description];
}

const exception = (code: number, text: string, name: string): unknown => [
  'ERROR_CORE',
  `TASKS_ERROR_EXCEPTION_#${code}; ${text}; ${code}/TE/${name}<br>`,
];

describe('a checklist', () => {
  test('is made with its first item, and a checklist by its name', async () => {
    const sandbox = await openSandbox({ seed: { records: {} }, clock: manualClock(NOW) });
    const TASKID = await addTask(sandbox);
    const item = {
      TITLE: 'Call',
      SORT_INDEX: '3',
      IS_IMPORTANT: 'Y',
      MEMBERS: { 4: { TYPE: 'U' } },
    };
    expect(await result(sandbox, 'task.checklistitem.add', { TASKID, FIELDS: item })).toBe(2);
    const list = { TITLE: 'Second', PARENT_ID: 0 };
    expect(await result(sandbox, 'task.checklistitem.add', { TASKID, FIELDS: list })).toBe(3);
    const below = { TITLE: 'Below', PARENT_ID: 3 };
    expect(await result(sandbox, 'task.checklistitem.add', { TASKID, FIELDS: below })).toBe(4);
    const items = await result(sandbox, 'task.checklistitem.getlist', { TASKID });
    expect(items).toEqual([
      expect.objectContaining({ ID: '4', PARENT_ID: '3', TITLE: 'Below' }),
      expect.objectContaining({ ID: '3', PARENT_ID: '0', TITLE: 'Second' }),
      {
        ID: '2',
        TASK_ID: '1',
        PARENT_ID: '1',
        CREATED_BY: '1',
        TITLE: 'Call',
        SORT_INDEX: '3',
        IS_COMPLETE: 'N',
        IS_IMPORTANT: 'Y',
        TOGGLED_BY: null,
        TOGGLED_DATE: '',
        MEMBERS: [
          {
            ID: '4',
            TYPE: 'U',
            NAME: 'Marek Novak',
            PERSONAL_PHOTO: '',
            PERSONAL_GENDER: 'M',
            IMAGE: '',
            IS_COLLABER: false,
          },
        ],
        ATTACHMENTS: [],
      },
      expect.objectContaining({ ID: '1', PARENT_ID: '0' }),
    ]);
    const task = at(await result(sandbox, 'tasks.task.get', { taskId: TASKID }), 'task');
    expect(task).toMatchObject({
      checklist: { 1: { parentId: 0 }, 2: { parentId: '1', title: 'Call', isImportant: 'Y' } },
      checkListTree: {
        descendants: [
          { fields: { id: 1 }, descendants: [{ fields: { id: 2, title: 'Call' } }] },
          { fields: { title: 'Second' }, descendants: [{ fields: { title: 'Below' } }] },
        ],
      },
    });
  });

  test('tells who ticked an item off, and counts that once', async () => {
    const clock = manualClock(NOW);
    const sandbox = await openSandbox({ seed: { records: {} }, clock });
    const TASKID = await addTask(sandbox);
    await result(sandbox, 'task.checklistitem.add', { TASKID, FIELDS: { TITLE: 'Call' } });
    const item = { TASKID, ITEMID: 2 };
    clock.advance(60_000);
    expect(await result(sandbox, 'task.checklistitem.complete', item)).toBe(true);
    clock.advance(60_000);
    expect(await result(sandbox, 'task.checklistitem.complete', item)).toBe(true);
    expect(await result(sandbox, 'task.checklistitem.get', item)).toMatchObject({
      IS_COMPLETE: 'Y',
      TOGGLED_BY: '1',
      TOGGLED_DATE: '2026-01-15T10:01:00+00:00',
    });
    expect(await result(sandbox, 'task.checklistitem.renew', item)).toBe(true);
    expect(await result(sandbox, 'task.checklistitem.get', item)).toMatchObject({
      IS_COMPLETE: 'N',
      TOGGLED_DATE: '2026-01-15T10:02:00+00:00',
    });
    // Another task is as good: the item is found by its own identifier.
    const elsewhere = { TASKID: 99, ITEMID: 2 };
    expect(await result(sandbox, 'task.checklistitem.complete', elsewhere)).toBe(true);
    const nothing = { TASKID, ITEMID: 99 };
    expect(await result(sandbox, 'task.checklistitem.complete', nothing)).toBe(false);
    const history = at(
      await result(sandbox, 'tasks.task.history.list', { taskId: TASKID }),
      'list.*.field',
    );
    expect(history).toEqual([
      'CHECKLIST_ITEM_CHECK',
      'CHECKLIST_ITEM_UNCHECK',
      'CHECKLIST_ITEM_CHECK',
      'CHECKLIST_ITEM_CREATE',
      'NEW',
    ]);
  });

  test('goes with all that is below an item, and an item does not go below itself', async () => {
    const sandbox = await openSandbox(EMPTY);
    const TASKID = await addTask(sandbox);
    await result(sandbox, 'task.checklistitem.add', { TASKID, FIELDS: { TITLE: 'Call' } });
    await result(sandbox, 'task.checklistitem.add', {
      TASKID,
      FIELDS: { TITLE: 'Dial', PARENT_ID: 2 },
    });
    const move = { TASKID, ITEMID: 2, FIELDS: { PARENT_ID: 3 } };
    expect(await result(sandbox, 'task.checklistitem.update', move)).toBeNull();
    const item = { TASKID, ITEMID: 2 };
    expect(await result(sandbox, 'task.checklistitem.get', item)).toMatchObject({ PARENT_ID: '0' });
    expect(await result(sandbox, 'task.checklistitem.delete', item)).toBe(true);
    const left = await result(sandbox, 'task.checklistitem.getlist', { TASKID });
    expect(at(left, '*.ID')).toEqual(['1']);
  });

  test('takes an item to another place, also of another list', async () => {
    const sandbox = await openSandbox(EMPTY);
    const TASKID = await addTask(sandbox);
    for (const TITLE of ['One', 'Two', 'Three']) {
      await result(sandbox, 'task.checklistitem.add', { TASKID, FIELDS: { TITLE } });
    }
    await result(sandbox, 'task.checklistitem.add', [TASKID, { TITLE: 'Other', PARENT_ID: 0 }]);
    await result(sandbox, 'task.checklistitem.add', [TASKID, { TITLE: 'Last', PARENT_ID: 5 }]);
    const places = async (): Promise<unknown> => {
      const order = { SORT_INDEX: 'asc' };
      const items = await result(sandbox, 'task.checklistitem.getlist', [TASKID, order]);
      const below = Array.isArray(items)
        ? items.filter((item) => at(item, 'PARENT_ID') === '1')
        : [];
      return at(below, '*.TITLE');
    };
    expect(await result(sandbox, 'task.checklistitem.moveafteritem', [TASKID, 2, 4])).toBeNull();
    expect(await places()).toEqual(['Two', 'Three', 'One']);
    await result(sandbox, 'task.checklistitem.moveafteritem', [TASKID, 6, 3]);
    expect(await places()).toEqual(['Two', 'Last', 'Three', 'One']);
    expect(await refusal(sandbox, 'task.checklistitem.moveafteritem', [TASKID, 99, 2])).toEqual(
      exception(8, 'Moving item: action not allowed', 'ACTION_FAILED_TO_BE_PROCESSED'),
    );
    const asked = 'task.checklistitem.isactionallowed';
    expect(await result(sandbox, asked, [TASKID, 2, 4])).toBe(true);
    expect(await result(sandbox.addWebhook({ userId: 5 }), asked, [TASKID, 2, 4])).toBe(false);
  });

  test('is read by position: names do not count, their order does', async () => {
    const sandbox = await openSandbox(EMPTY);
    const TASKID = await addTask(sandbox);
    await result(sandbox, 'task.checklistitem.add', [TASKID, { TITLE: 'Call' }]);
    const found = await result(sandbox, 'task.checklistitem.get', { a: TASKID, b: 2 });
    expect(found).toMatchObject({ TITLE: 'Call' });
    expect(await refusal(sandbox, 'task.checklistitem.get', { ITEMID: 2, TASKID })).toEqual(
      exception(
        512,
        'Check listitem not found or not accessible',
        'ITEM_NOT_FOUND_OR_NOT_ACCESSIBLE',
      ),
    );
  });

  test.each<[string, unknown[], unknown]>([
    [
      'get',
      ['x'],
      exception(
        256,
        'Param #0 (taskId) for method ctaskchecklistitem::get() expected to be of type "integer", but given something else.',
        'WRONG_ARGUMENTS',
      ),
    ],
    [
      'get',
      [1],
      exception(
        256,
        'Param #1 (itemId) expected by method ctaskchecklistitem::get(), but not given.',
        'WRONG_ARGUMENTS',
      ),
    ],
    [
      'add',
      [1],
      exception(
        256,
        'Param #1 (arFields) expected by method ctaskchecklistitem::add(), but not given.',
        'WRONG_ARGUMENTS',
      ),
    ],
    [
      'add',
      [1, { SORT_INDEX: 1 }],
      exception(8, 'Item name not specified', 'ACTION_FAILED_TO_BE_PROCESSED'),
    ],
    [
      'add',
      [99, { TITLE: 'x' }],
      exception(8, 'Adding item: action not allowed', 'ACTION_FAILED_TO_BE_PROCESSED'),
    ],
    [
      'update',
      [99, 1, { TITLE: 'x' }],
      exception(4, 'No access to edit the task', 'ACTION_NOT_ALLOWED'),
    ],
    [
      'delete',
      [99, 1],
      exception(8, 'Deleting item: action not allowed', 'ACTION_FAILED_TO_BE_PROCESSED'),
    ],
    ['getlist', [99], exception(8, 'Action failed', 'ACTION_FAILED_TO_BE_PROCESSED')],
    [
      'getlist',
      [1, { IS_COMPLETED: 'asc' }],
      exception(
        256,
        'Param #1 (arOrder) for method ctaskchecklistitem::getlist() must not contain key "IS_COMPLETED".',
        'WRONG_ARGUMENTS',
      ),
    ],
    ['complete', [0, 1], ['ERROR_CORE', 'TASKS_ERROR_ASSERT_EXCEPTION<br>']],
    ['renew', [1, -1], ['ERROR_CORE', 'TASKS_ERROR_ASSERT_EXCEPTION<br>']],
  ])('%s refuses %j', async (verb, params, expected) => {
    const sandbox = await openSandbox(EMPTY);
    await addTask(sandbox);
    expect(await refusal(sandbox, `task.checklistitem.${verb}`, params)).toEqual(expected);
  });
});

/** A task with a comment of its creator, and one of an auditor with a file. */
async function withComments(): Promise<Sandbox> {
  const sandbox = await openSandbox({ seed: { records: {} }, clock: manualClock(NOW) });
  await addTask(sandbox, { AUDITORS: [2] });
  const auditor = sandbox.addWebhook({ userId: 2 });
  const FIELDS = { POST_MESSAGE: 'First', POST_DATE: '2026-01-10T12:00:00' };
  expect(await result(sandbox, 'task.commentitem.add', { TASKID: 1, FIELDS })).toBe(1);
  const files = { POST_MESSAGE: 'Second', UF_FORUM_MESSAGE_DOC: ['n5249'] };
  await result(auditor, 'task.commentitem.add', { TASKID: 1, FIELDS: files });
  return sandbox;
}

describe('comments', () => {
  test('are told with their authors and files, the latest first', async () => {
    const sandbox = await withComments();
    expect(await result(sandbox, 'task.commentitem.getlist', { TASKID: 1 })).toEqual([
      {
        POST_MESSAGE_HTML: null,
        ID: '2',
        AUTHOR_ID: '2',
        AUTHOR_NAME: 'Ilya Gromov',
        AUTHOR_EMAIL: '',
        POST_DATE: '2026-01-15T10:00:00+00:00',
        POST_MESSAGE: 'Second',
        ATTACHED_OBJECTS: {
          5249: expect.objectContaining({ NAME: 'home.png', FILE_ID: '5249' }),
        },
      },
      expect.objectContaining({ ID: '1', POST_MESSAGE: 'First', ATTACHED_OBJECTS: {} }),
    ]);
    const task = at(await result(sandbox, 'tasks.task.get', { taskId: 1 }), 'task');
    expect(task).toMatchObject({ commentsCount: '2' });
  });

  test.each<[unknown[], string[]]>([
    [
      [1, { ID: 'asc' }],
      ['1', '2'],
    ],
    [[1, {}, { AUTHOR_ID: 2 }], ['2']],
    [[1, {}, { '!AUTHOR_ID': 2 }], ['1']],
    [[1, {}, { '>=POST_DATE': '2026-01-12' }], ['2']],
    [[1, {}, { '<POST_DATE': '2026-01-12' }], ['1']],
    [
      [1, { AUTHOR_NAME: 'desc' }],
      ['1', '2'],
    ],
  ])('are found by %j', async (params, expected) => {
    const found = await result(await withComments(), 'task.commentitem.getlist', params);
    expect(at(found, '*.ID')).toEqual(expected);
  });

  test('are changed and deleted by administrators, and only their own are changed', async () => {
    const sandbox = await withComments();
    const denied = exception(4, 'Action is not allowed', 'ACTION_NOT_ALLOWED');
    const change = { TASKID: 1, ITEMID: 1, FIELDS: { POST_MESSAGE: 'Changed' } };
    expect(await result(sandbox, 'task.commentitem.update', change)).toBe(true);
    expect(await result(sandbox, 'task.commentitem.get', [1, 1])).toMatchObject({
      POST_MESSAGE: 'Changed',
      POST_DATE: '2026-01-10T12:00:00+00:00',
    });
    expect(await refusal(sandbox, 'task.commentitem.update', { ...change, ITEMID: 2 })).toEqual(
      denied,
    );
    const auditor = sandbox.addWebhook({ userId: 2 });
    expect(await refusal(auditor, 'task.commentitem.delete', [1, 2])).toEqual(denied);
    expect(await result(sandbox, 'task.commentitem.delete', [1, 2])).toBe(true);
    expect(await refusal(sandbox, 'task.commentitem.delete', [1, 2])).toEqual(denied);
  });

  test.each<[string, unknown[], string]>([
    ['add', [1, { POST_MESSAGE: '' }], 'Comment text is not specified<br>'],
    ['add', [99, { POST_MESSAGE: 'x' }], 'Insufficient permissions to add a comment<br>'],
    ['add', [1, { POST_MESSAGE: 'x', UF_FORUM_MESSAGE_DOC: ['n1'] }], 'File not found<br>'],
    ['add', [1, { TEXT: 'x' }], 'must not contain key "TEXT"'],
    ['get', [1, 99], 'ITEM_NOT_FOUND_OR_NOT_ACCESSIBLE'],
    ['getlist', [99], 'ACTION_FAILED_TO_BE_PROCESSED'],
    ['getlist', [1, { '>=POST_DATE': 1 }], 'Param #1 (arOrder)'],
    ['getlist', [1, {}, { '%POST_DATE': 1 }], 'Param #2 (arFilter)'],
  ])('%s refuses %j', async (verb, params, text) => {
    const sandbox = await withComments();
    const refused = await refusal(sandbox, `task.commentitem.${verb}`, params);
    expect(refused).toEqual(['ERROR_CORE', expect.stringContaining(text)]);
  });

  test('become results, which close with their task', async () => {
    const sandbox = await withComments();
    const auditor = sandbox.addWebhook({ userId: 2 });
    const made = await result(auditor, 'tasks.task.result.addFromComment', { commentId: 2 });
    expect(made).toEqual({
      id: 1,
      taskId: 1,
      commentId: 2,
      createdBy: 2,
      createdAt: '2026-01-15T10:00:00+00:00',
      updatedAt: '2026-01-15T10:00:00+00:00',
      status: 0,
      text: 'Second',
      formattedText: 'Second',
      files: null,
    });
    const again = { commentId: 2 };
    expect(await refusal(sandbox, 'tasks.task.result.addFromComment', again)).toEqual([
      '0',
      'Result already exists.',
    ]);
    expect(await refusal(auditor, 'tasks.task.result.addFromComment', { commentId: 1 })).toEqual([
      '0',
      'Access denied.',
    ]);
    expect(await refusal(sandbox, 'tasks.task.result.addFromComment', { commentId: 9 })).toEqual([
      '0',
      'Comment not found.',
    ]);
    await result(sandbox, 'tasks.task.complete', { taskId: 1 });
    await result(sandbox, 'tasks.task.renew', { taskId: 1 });
    await result(sandbox, 'tasks.task.result.addFromComment', again);
    const results = await result(sandbox, 'tasks.task.result.list', { taskId: 1 });
    expect(results).toMatchObject([
      { id: 2, status: 0, files: [5249] },
      { id: 1, status: 1 },
    ]);
    expect(await result(sandbox, 'tasks.task.result.deleteFromComment', again)).toBeNull();
    expect(await result(sandbox, 'tasks.task.result.list', { taskId: 1 })).toEqual([]);
  });
});

describe('custom fields', () => {
  const PARAMS = {
    USER_TYPE_ID: 'double',
    FIELD_NAME: 'budget',
    LABEL: 'Budget',
    EDIT_FORM_LABEL: { en: 'Budget', ru: 'Бюджет' },
  };

  test('hold values in tasks, under their names in camel case', async () => {
    const sandbox = await openSandbox(EMPTY);
    expect(await result(sandbox, 'task.item.userfield.add', { PARAMS })).toBe(1);
    const taskId = await addTask(sandbox, { UF_BUDGET: '12.5' });
    const select = ['ID', 'UF_BUDGET'];
    const task = at(await result(sandbox, 'tasks.task.get', { taskId, select }), 'task');
    expect(task).toMatchObject({ id: '1', ufBudget: '12.5' });
    const whole = at(await result(sandbox, 'tasks.task.get', { taskId }), 'task');
    expect(whole).not.toHaveProperty('ufBudget');
    const filter = { '>UF_BUDGET': 12 };
    const found = await result(sandbox, 'tasks.task.list', { filter, select });
    expect(at(found, 'tasks.*.ufBudget')).toEqual(['12.5']);
    const { fields } = Object(await result(sandbox, 'tasks.task.getFields'));
    expect(fields).toMatchObject({ UF_BUDGET: { title: 'Budget', type: 'double' } });
    expect(fields).not.toHaveProperty('SUB_STATUS');
  });

  test('are described with the settings of their type and labels in all languages', async () => {
    const sandbox = await openSandbox(EMPTY);
    await result(sandbox, 'task.item.userfield.add', { PARAMS });
    const change = { ID: 1, DATA: { MANDATORY: 'Y', SETTINGS: { PRECISION: 2 }, FIELD_NAME: 'x' } };
    expect(await result(sandbox, 'task.item.userfield.update', change)).toBe(true);
    const { body } = await call(sandbox, 'task.item.userfield.get', { ID: 1 });
    expect(body.total).toBe(0);
    expect(body.result).toMatchObject({
      ID: '1',
      ENTITY_ID: 'TASKS_TASK',
      FIELD_NAME: 'UF_BUDGET',
      SORT: '100',
      MANDATORY: 'Y',
      MULTIPLE: 'N',
      SETTINGS: { PRECISION: 2, SIZE: 20, MIN_VALUE: 0, MAX_VALUE: 0, DEFAULT_VALUE: 0 },
      EDIT_FORM_LABEL: { en: 'Budget', ru: 'Бюджет', de: 'Budget' },
      LIST_COLUMN_LABEL: { ru: 'Budget' },
    });
    const fields = { TITLE: 'Report', RESPONSIBLE_ID: 1 };
    expect(await refusal(sandbox, 'tasks.task.add', { fields })).toEqual([
      'ERROR_CORE',
      'Required field ufBudget value not entered',
    ]);
  });

  test('stand in a list with those of the system', async () => {
    const sandbox = await openSandbox(EMPTY);
    await result(sandbox, 'task.item.userfield.add', { PARAMS });
    const names = async (params: object): Promise<unknown> =>
      at(await result(sandbox, 'task.item.userfield.getlist', params), '*.FIELD_NAME');
    const all = ['UF_TASK_WEBDAV_FILES', 'UF_MAIL_MESSAGE', 'UF_CRM_TASK', 'UF_BUDGET'];
    expect(await names({})).toEqual(all);
    expect(await names({ FILTER: { USER_TYPE_ID: 'double' } })).toEqual(['UF_BUDGET']);
    expect(await names({ FILTER: { MULTIPLE: 'Y' }, ORDER: { ID: 'desc' } })).toEqual([
      'UF_CRM_TASK',
      'UF_TASK_WEBDAV_FILES',
    ]);
  });

  test.each<[string, object, string, string]>([
    ['add', { PARAMS: {} }, 'ERROR_CORE', "The 'USER_TYPE_ID' field is not found."],
    [
      'add',
      { PARAMS: { USER_TYPE_ID: 'date', FIELD_NAME: 'X' } },
      'ERROR_CORE',
      'Invalid user type specified.',
    ],
    [
      'add',
      { PARAMS: { USER_TYPE_ID: 'string' } },
      'ERROR_CORE',
      "The 'FIELD_NAME' field is not found.",
    ],
    [
      'add',
      { PARAMS: { USER_TYPE_ID: 'string', FIELD_NAME: 'UF_CRM_TASK' } },
      'ERROR_CORE',
      'The field UF_CRM_TASK for the object TASKS_TASK already exists.',
    ],
    ['get', {}, 'ERROR_CORE', 'No parameters found'],
    ['get', { ID: 'x' }, 'ERROR_CORE', 'ID is not defined or invalid.'],
    ['get', { ID: 77 }, 'ERROR_NOT_FOUND', "The entity with ID '77' is not found."],
    ['delete', { ID: 77 }, 'ERROR_NOT_FOUND', "The entity with ID '77' is not found."],
  ])('%s refuses %j', async (verb, params, code, text) => {
    const sandbox = await openSandbox(EMPTY);
    expect(await refusal(sandbox, `task.item.userfield.${verb}`, params)).toEqual([code, text]);
  });

  test('are made by administrators alone', async () => {
    const sandbox = await openSandbox(EMPTY);
    const other = sandbox.addWebhook({ userId: 2 });
    expect(await refusal(other, 'task.item.userfield.add', { PARAMS })).toEqual([
      'ERROR_CORE',
      'Access denied.',
    ]);
  });
});

/** The titles of a board's stages from left to right. */
const order = async (sandbox: Sandbox | string, entityId: number): Promise<unknown> => {
  const stages = Object.values(Object(await result(sandbox, 'task.stages.get', { entityId })));
  return stages
    .toSorted((a, b) => Number(at(a, 'SORT')) - Number(at(b, 'SORT')))
    .map((stage) => at(stage, 'TITLE'));
};

const addStage = (sandbox: Sandbox | string, fields: object): Promise<unknown> =>
  result(sandbox, 'task.stages.add', { fields });

describe('stages', () => {
  test('stand where they are put', async () => {
    const sandbox = await openSandbox(EMPTY);
    expect(await order(sandbox, 10)).toEqual(['New', 'In progress', 'Done']);
    const first = await addStage(sandbox, { TITLE: 'First', ENTITY_ID: 10, COLOR: '#FFAAEE' });
    await addStage(sandbox, { TITLE: 'Second', ENTITY_ID: 10, AFTER_ID: first });
    expect(await order(sandbox, 10)).toEqual(['First', 'Second', 'New', 'In progress', 'Done']);
    const change = { id: first, fields: { TITLE: 'Third', AFTER_ID: 3 } };
    expect(await result(sandbox, 'task.stages.update', change)).toBe(true);
    expect(await order(sandbox, 10)).toEqual(['Second', 'New', 'In progress', 'Done', 'Third']);
    const rename = { id: first, fields: { TITLE: 'Last' } };
    await result(sandbox, 'task.stages.update', rename);
    expect(await order(sandbox, 10)).toEqual(['Second', 'New', 'In progress', 'Done', 'Last']);
    expect(at(await result(sandbox, 'task.stages.get', { entityId: 10 }), '4')).toEqual({
      ID: '4',
      TITLE: 'Last',
      SORT: '500',
      COLOR: 'FFAAEE',
      SYSTEM_TYPE: null,
      ENTITY_ID: '10',
      ENTITY_TYPE: 'G',
      ADDITIONAL_FILTER: [],
      TO_UPDATE: [],
      TO_UPDATE_ACCESS: null,
    });
  });

  test('are of a group, or of everybody for themselves', async () => {
    const sandbox = await openSandbox(EMPTY);
    const other = sandbox.addWebhook({ userId: 5 });
    await addStage(sandbox, { TITLE: 'Mine' });
    expect(await order(sandbox, 0)).toEqual(['Mine', 'Not planned', 'This week']);
    expect(await order(other, 0)).toEqual(['Not planned', 'This week']);
    const view = ['ACCESS_DENIED', 'You cannot view stages in this group.'];
    expect(await refusal(other, 'task.stages.get', { entityId: 10 })).toEqual(view);
    expect(await refusal(other, 'task.stages.get', { entityId: 10, isAdmin: true })).toEqual(view);
    expect(await refusal(sandbox, 'task.stages.get', { entityId: 77 })).toEqual(view);
    const fields = { TITLE: 'x', ENTITY_ID: 10 };
    expect(await refusal(other, 'task.stages.add', { fields })).toEqual([
      'ACCESS_DENIED',
      'You cannot manage stages',
    ]);
    expect(await refusal(other, 'task.stages.update', { id: 1, fields })).toEqual([
      'ACCESS_DENIED',
      'You cannot modify stages in this group',
    ]);
  });

  test('take in tasks of their group, and are deleted when they are empty', async () => {
    const sandbox = await openSandbox(EMPTY);
    const inGroup = await addTask(sandbox, { GROUP_ID: 10 });
    const elsewhere = await addTask(sandbox);
    await order(sandbox, 10);
    const stageId = await addStage(sandbox, { TITLE: 'Review', ENTITY_ID: 10, AFTER_ID: 1 });
    expect(await result(sandbox, 'task.stages.movetask', { id: inGroup, stageId })).toBe(true);
    const moved = await result(sandbox, 'tasks.task.get', { taskId: inGroup });
    expect(at(moved, 'task.stageId')).toBe(String(stageId));
    const found = await result(sandbox, 'tasks.task.list', { filter: { STAGE_ID: stageId } });
    expect(at(found, 'tasks.*.id')).toEqual([String(inGroup)]);
    const refusals = [
      ['task.stages.movetask', { id: elsewhere, stageId }, 'ACCESS_DENIED_MOVE'],
      ['task.stages.movetask', { id: 99, stageId }, 'TASK_NOT_FOUND'],
      ['task.stages.movetask', { id: inGroup, stageId: 99 }, 'NOT_FOUND'],
      ['task.stages.delete', { id: 99 }, 'NOT_FOUND'],
      ['task.stages.delete', { id: 1 }, 'CANT_DELETE_FIRST'],
      ['task.stages.delete', { id: 3 }, 'IS_SYSTEM'],
      ['task.stages.delete', { id: stageId }, 'ACCESS_DENIED'],
      ['task.stages.add', { fields: { COLOR: 'FFFFFF' } }, 'EMPTY_TITLE'],
    ] as const;
    for (const [method, params, code] of refusals) {
      expect(at(await refusal(sandbox, method, params), '0')).toBe(code);
    }
    await result(sandbox, 'task.stages.movetask', { id: inGroup, stageId: 1 });
    expect(await result(sandbox, 'task.stages.delete', { id: stageId })).toBe(true);
  });

  test('of a plan take in any task that its owner sees', async () => {
    const sandbox = await openSandbox(EMPTY);
    const canMove = (entityType: string, entityId: number): Promise<unknown> =>
      result(sandbox, 'task.stages.canmovetask', { entityType, entityId });
    expect([await canMove('U', 1), await canMove('U', 2)]).toEqual([true, false]);
    expect([await canMove('G', 10), await canMove('G', 77)]).toEqual([true, false]);
    const id = await addTask(sandbox);
    await order(sandbox, 0);
    expect(await result(sandbox, 'task.stages.movetask', { id, stageId: 2 })).toBe(true);
    const others = sandbox.addWebhook({ userId: 2 });
    await order(others, 0);
    expect(at(await refusal(sandbox, 'task.stages.movetask', { id, stageId: 4 }), '0')).toBe(
      'ACCESS_DENIED_MOVE',
    );
  });
});

test('what belongs to a task goes with it', async () => {
  const sandbox = await openSandbox();
  await result(sandbox, 'tasks.task.delete', { taskId: 8017 });
  const comment = await refusal(sandbox, 'task.commentitem.get', [8017, 3155]);
  expect(at(comment, '1')).toContain('ITEM_NOT_FOUND_OR_NOT_ACCESSIBLE');
  expect(await result(sandbox, 'task.checklistitem.complete', [8017, 433])).toBe(false);
  expect(
    await refusal(sandbox, 'tasks.task.result.deleteFromComment', { commentId: 3157 }),
  ).toEqual(['0', 'Comment not found.']);
  expect(await result(sandbox, 'task.planner.getlist')).toEqual([8019]);
});
