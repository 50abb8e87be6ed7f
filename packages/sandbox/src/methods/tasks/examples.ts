import type { SeedRecords } from '../../state/seed.ts';
import type { Fields } from '../../values.ts';

/** A project with a Kanban of its own, whose chat every portal has. */
const GROUP_ID = 10;

/** A task that has everything a task can have. */
function example(id: number, fields: Fields): Fields {
  return {
    ID: id,
    CREATED_BY: 1,
    RESPONSIBLE_ID: 2,
    ACCOMPLICES: [3],
    AUDITORS: [4],
    GROUP_ID,
    STAGE_ID: 15,
    DEADLINE: '2030-08-31T19:00:00',
    DATE_START: '2026-07-27T11:00:00',
    TIME_SPENT_IN_LOGS: 5400,
    DURATION_FACT: 90,
    ...fields,
  };
}

/** A checklist of a task, with one item. */
function checklist(id: number, taskId: number, title: string, item: string): Fields[] {
  return [
    { ID: id, TASK_ID: taskId, TITLE: title },
    { ID: id + 1, TASK_ID: taskId, PARENT_ID: id, TITLE: item },
  ];
}

function stage(id: number, title: string, rest: Fields): Fields {
  return { ID: id, TITLE: title, ENTITY_ID: GROUP_ID, ENTITY_TYPE: 'G', ...rest };
}

/** What the examples of documentation refer to. */
export const TASK_EXAMPLES: SeedRecords = {
  'task.item.userfield': [
    {
      ID: 1325,
      FIELD_NAME: 'UF_INVOICE_NUMBER',
      USER_TYPE_ID: 'string',
      XML_ID: 'INVOICE_NUMBER',
      LABEL: 'Invoice number',
      SETTINGS: { SIZE: 20, ROWS: 1, REGEXP: '', MIN_LENGTH: 0, MAX_LENGTH: 0, DEFAULT_VALUE: '' },
    },
  ],
  'tasks.task': [
    example(8017, {
      TITLE: 'Update the price list',
      DESCRIPTION: 'Prices change on 1 September',
      FLOW_ID: 19,
    }),
    example(8019, { TITLE: 'Prepare the stand', STATUS: 3, BACKLOG_ID: 5 }),
    example(8021, {
      TITLE: 'Draw up the contract',
      STATUS: 4,
      TASK_CONTROL: 'Y',
      ACCOMPLICES: [],
    }),
    example(8023, { TITLE: 'Order business cards', STATUS: 5, BACKLOG_ID: 5 }),
    example(8025, { TITLE: 'Choose the paper', BACKLOG_ID: 5 }),
    example(8027, { TITLE: 'Invite the guests', AUDITORS: [4, 1], FLOW_ID: 19 }),
    example(8029, {
      TITLE: 'Publish the announcement',
      ACCOMPLICES: [],
      START_DATE_PLAN: '2026-08-03T09:00:00',
      END_DATE_PLAN: '2026-08-28T18:00:00',
    }),
  ],
  'task.checklistitem': [
    { ID: 431, TASK_ID: 8017, TITLE: 'Price list' },
    {
      ID: 433,
      TASK_ID: 8017,
      PARENT_ID: 431,
      TITLE: 'Collect the new prices',
      IS_COMPLETE: 'Y',
    },
    {
      ID: 435,
      TASK_ID: 8017,
      PARENT_ID: 431,
      TITLE: 'Send it to the printer',
      SORT_INDEX: 1,
      IS_IMPORTANT: 'Y',
      MEMBERS: { 4: { TYPE: 'A' } },
      ATTACHMENTS: {
        1111: {
          ATTACHMENT_ID: 1111,
          NAME: 'price-list.pdf',
          SIZE: '148238',
          FILE_ID: '989',
          DOWNLOAD_URL: '/bitrix/tools/disk/uf.php?attachedId=1111&action=download&ncc=1',
          VIEW_URL: '/bitrix/tools/disk/uf.php?attachedId=1111&action=show&ncc=1',
        },
      },
    },
    ...checklist(441, 8019, 'To do', 'Measure the hall'),
    ...checklist(443, 8021, 'To do', 'Ask the lawyer'),
    ...checklist(445, 8023, 'To do', 'Check the names'),
    ...checklist(447, 8025, 'To do', 'Get samples'),
    ...checklist(449, 8027, 'To do', 'Write the letter'),
  ],
  'task.commentitem': [
    { ID: 3155, TASK_ID: 8017, POST_MESSAGE: 'The supplier has sent the new prices' },
    {
      ID: 3157,
      TASK_ID: 8017,
      AUTHOR_ID: 2,
      POST_MESSAGE: 'The photos are attached',
      UF_FORUM_MESSAGE_DOC: ['n5249'],
    },
  ],
  'task.elapseditem': [
    { ID: 1, TASK_ID: 8017, SECONDS: 3600, COMMENT_TEXT: 'Collected data for the report' },
  ],
  'tasks.task.result': [{ ID: 21, TASK_ID: 8017, COMMENT_ID: 3157, CREATED_BY: 2 }],
  'task.stages': [
    {
      ID: 5,
      TITLE: 'Not planned',
      COLOR: '00C4FB',
      SYSTEM_TYPE: 'NEW',
      ENTITY_ID: 1,
      ENTITY_TYPE: 'U',
    },
    { ID: 6, TITLE: 'This week', SORT: 200, COLOR: '47D1E2', ENTITY_ID: 1, ENTITY_TYPE: 'U' },
    stage(15, 'New', { COLOR: '00C4FB', SYSTEM_TYPE: 'NEW' }),
    stage(17, 'In progress', { SORT: 200, COLOR: '47D1E2', SYSTEM_TYPE: 'PROGRESS' }),
    stage(18, 'At the printer', { SORT: 300 }),
    stage(19, 'Done', { SORT: 400, COLOR: '75D900', SYSTEM_TYPE: 'FINISH' }),
  ],
  'task.dependence': [{ ID: 1, FROM_ID: 8019, TO_ID: 8025, TYPE: 2 }],
  'tasks.task.history': [
    { ID: 16359, TASK_ID: 8017, FIELD: 'NEW' },
    { ID: 16361, TASK_ID: 8017, FIELD: 'COMMENT', TO: '3155' },
    { ID: 16363, TASK_ID: 8017, FIELD: 'PRIORITY', FROM: '2', TO: '1', USER_ID: 2 },
  ],
  'tasks.task.mark': [
    { KIND: 'favorite', TASK_ID: 8027 },
    { KIND: 'muted', TASK_ID: 8027 },
    { KIND: 'planned', TASK_ID: 8017 },
    { KIND: 'planned', TASK_ID: 8019 },
  ],
};
