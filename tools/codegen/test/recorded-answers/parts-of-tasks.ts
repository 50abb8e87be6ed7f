/** What a portal has answered: what tasks have: custom fields, check lists, comments, stages and hours. The values are made up; their kinds, and which fields there are, are the evidence. */
import { MOMENT, type Recorded } from './recorded.ts';

const CUSTOM_FIELD = {
  ID: '11',
  ENTITY_ID: 'TASKS_TASK',
  FIELD_NAME: 'UF_CRM_TASK',
  USER_TYPE_ID: 'crm',
  XML_ID: null,
  SORT: '100',
  MULTIPLE: 'Y',
  MANDATORY: 'N',
  SHOW_FILTER: 'N',
  SHOW_IN_LIST: 'Y',
  EDIT_IN_LIST: 'Y',
  IS_SEARCHABLE: 'N',
};

const LABEL = { ar: '', br: '', de: '', en: 'U', fr: '', id: '', ru: 'u', vn: '' };

const TEXT_SETTINGS = {
  SIZE: 20,
  ROWS: 1,
  REGEXP: '',
  MIN_LENGTH: 0,
  MAX_LENGTH: 0,
  DEFAULT_VALUE: '',
};

const CHECK = {
  ID: '6584',
  TASK_ID: '9270',
  PARENT_ID: 0,
  CREATED_BY: '1',
  TITLE: 'BX_CHECKLIST_1',
  SORT_INDEX: '0',
  IS_COMPLETE: 'N',
  IS_IMPORTANT: 'N',
  TOGGLED_BY: null,
  TOGGLED_DATE: '',
  MEMBERS: [],
  ATTACHMENTS: [],
};

const COMMENT = {
  POST_MESSAGE_HTML: null,
  ID: '5944',
  AUTHOR_ID: '1',
  AUTHOR_NAME: 'A',
  AUTHOR_EMAIL: '',
  POST_DATE: MOMENT,
  POST_MESSAGE: 'm',
};

const RESULT = {
  id: 3306,
  taskId: 8900,
  commentId: 20620,
  createdBy: 1,
  createdAt: MOMENT,
  updatedAt: MOMENT,
  status: 0,
  text: 'x',
  formattedText: 'x',
  files: [],
};

const STAGE = {
  ID: '142',
  TITLE: 's',
  SORT: '100',
  COLOR: '000000',
  SYSTEM_TYPE: 'NEW',
  ENTITY_ID: '1',
  ENTITY_TYPE: 'U',
  ADDITIONAL_FILTER: [],
  TO_UPDATE: [],
  TO_UPDATE_ACCESS: null,
};

const ELAPSED = {
  ID: '3324',
  TASK_ID: '9034',
  USER_ID: '1',
  COMMENT_TEXT: '',
  SECONDS: '3600',
  MINUTES: '60',
  SOURCE: '2',
  CREATED_DATE: MOMENT,
  DATE_START: MOMENT,
  DATE_STOP: MOMENT,
};

export const PARTS_OF_TASKS: readonly Recorded[] = [
  [
    'task.item.userfield.getlist',
    [
      { ...CUSTOM_FIELD, SETTINGS: { LEAD: 'Y' } },
      { ...CUSTOM_FIELD, SETTINGS: [] },
      { ...CUSTOM_FIELD, XML_ID: '', SETTINGS: { DEFAULT_VALUE: { TYPE: 'NONE', VALUE: '' } } },
      { ...CUSTOM_FIELD, SETTINGS: TEXT_SETTINGS },
    ],
  ],
  [
    'task.item.userfield.get',
    {
      ...CUSTOM_FIELD,
      SETTINGS: TEXT_SETTINGS,
      EDIT_FORM_LABEL: LABEL,
      LIST_COLUMN_LABEL: LABEL,
      LIST_FILTER_LABEL: LABEL,
      ERROR_MESSAGE: LABEL,
      HELP_MESSAGE: LABEL,
    },
  ],
  ['task.item.userfield.add', 261],
  ['task.item.userfield.update', true],
  ['task.item.userfield.delete', true],
  ['task.checklistitem.add', 5910],
  ['task.checklistitem.update', null],
  ['task.checklistitem.delete', true],
  ['task.checklistitem.getlist', [CHECK, { ...CHECK, PARENT_ID: '6584' }]],
  ['task.checklistitem.get', { ...CHECK, PARENT_ID: '5524' }],
  ['task.checklistitem.complete', true],
  ['task.checklistitem.renew', true],
  ['task.commentitem.getlist', [COMMENT]],
  ['task.commentitem.get', COMMENT],
  ['task.commentitem.add', 73],
  ['task.commentitem.update', true],
  ['task.commentitem.delete', true],
  ['tasks.task.result.list', [RESULT]],
  ['tasks.task.result.addFromComment', { ...RESULT, files: null }],
  ['tasks.task.result.deleteFromComment', null],
  [
    'task.stages.get',
    { 142: { ...STAGE, CAN_SORT_ITEMS: true }, 20: { ...STAGE, SYSTEM_TYPE: '' } },
  ],
  ['task.stages.add', 3092],
  ['task.stages.update', true],
  ['task.stages.delete', true],
  ['task.stages.movetask', true],
  ['task.elapseditem.getlist', [ELAPSED]],
  ['task.elapseditem.get', ELAPSED],
  ['task.elapseditem.add', 3078],
  ['task.elapseditem.update', null],
  ['task.elapseditem.delete', null],
];
