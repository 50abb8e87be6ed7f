/**
 * What tests of other clients demand of portals, what public repositories keep of their answers, and what guides of the documentation
 * show. The values are made up; their kinds, and which fields there are, are the evidence.
 */
import { MOMENT, type Recorded } from './recorded.ts';

/** An item of a smart process which nobody has moved, or written about. */
const NEW_ITEM = {
  id: 5,
  title: 'p',
  stageId: 'DT177_9:NEW',
  movedTime: null,
  parentId2: null,
  lastCommunicationTime: null,
  lastCommunicationCallTime: null,
  lastCommunicationEmailTime: null,
  lastCommunicationImolTime: null,
  lastCommunicationWebformTime: null,
  utmSource: null,
};

const PHONE = { id: 71, typeId: 'PHONE', valueType: 'WORK', value: '+3725550101' };

const COUNTERS = {
  TYPE: { ALL: 2, NOTIFY: 0, DIALOG: 1, CHAT: 1, LINES: 0, MESSENGER: 2 },
  CHAT: { 8: 1 },
  CHAT_MUTED: [],
  CHAT_UNREAD: [],
  DIALOG: { 4: 1 },
  DIALOG_UNREAD: [],
  LINES: { 15: 1 },
  COLLAB: [],
  COLLAB_UNREAD: [],
  COPILOT: { 16: 3 },
  COPILOT_UNREAD: [],
  CHANNEL_COMMENT: [],
  TASKS_TASK: [],
  TASKS_TASK_UNREAD: [],
};

const OF_DOUBLE = { PRECISION: 4, SIZE: 10, MIN_VALUE: 0, MAX_VALUE: 0, DEFAULT_VALUE: null };

export const PORTALS: readonly Recorded[] = [
  ['app.info', { SCOPE: ['task', 'disk'], LICENSE: 'by_project' }],
  ['crm.deal.recurring.expose', 12],
  ['crm.deal.recurring.expose', { DEAL_ID: 12 }],
  ['im.counters.get', COUNTERS],
  ['crm.company.list', [{ ID: '4', TITLE: 'c', REVENUE: null, CURRENCY_ID: null }]],
  ['crm.deal.list', [{ ID: '6', TITLE: 'd', TYPE_ID: null, OPPORTUNITY: null }]],
  ['crm.item.get', { item: NEW_ITEM }],
  ['crm.item.list', { items: [NEW_ITEM, { ...NEW_ITEM, lastCommunicationCallTime: MOMENT }] }],
  ['crm.item.add', { item: { id: 5, movedTime: null, parentId31: null, fm: [PHONE] } }],
  ['crm.item.update', { item: { id: 5, movedTime: MOMENT, parentId31: 8, fm: [PHONE] } }],
  [
    'lists.element.get',
    [{ ID: '3', NAME: 'e', CODE: null, IBLOCK_ID: '22', TIMESTAMP_X: '11.01.2025 09:00:00' }],
  ],
  ['crm.activity.list', [{ ID: '2', COMMUNICATIONS: [{ TYPE: 'PHONE', VALUE: '+3725550101' }] }]],
  ['crm.address.list', [{ ADDRESS_1: 'a', ADDRESS_2: null, REGION: null }]],
  ['crm.duplicate.findbycomm', []],
  ['crm.duplicate.findbycomm', { CONTACT: [9] }],
  ['crm.timeline.comment.list', [{ ID: '1', ENTITY_ID: 31, ENTITY_TYPE: 'dynamic_177' }]],
  ['tasks.task.get', { task: { id: '7', ufTaskWebdavFiles: false, group: [] } }],
  [
    'tasks.task.get',
    { task: { id: '7', auditorsData: { 3: { id: '3', name: 'V', workPosition: null } } } },
  ],
];

/** Rows of settings, which the answers above have not. */
export const PORTAL_SETTINGS: readonly Recorded[] = [
  [
    'crm.item.fields',
    {
      fields: {
        ufCrm_1: {
          type: 'datetime',
          isRequired: false,
          isReadOnly: false,
          isImmutable: false,
          isMultiple: false,
          isDynamic: true,
          title: 'm',
          listLabel: 'm',
          formLabel: 'm',
          filterLabel: 'm',
          settings: { DEFAULT_VALUE: { TYPE: 'NONE', VALUE: '' } },
          upperName: 'UF_CRM_1',
        },
      },
    },
  ],
  [
    'crm.category.list',
    {
      categories: [
        {
          id: 8,
          name: 'k',
          sort: 100,
          entityTypeId: 4,
          isDefault: 'N',
          isSystem: 'Y',
          code: 'CONTRACTORS',
        },
      ],
    },
  ],
  [
    'crm.deal.userfield.list',
    [
      {
        ID: '61',
        ENTITY_ID: 'CRM_DEAL',
        FIELD_NAME: 'UF_CRM_2',
        USER_TYPE_ID: 'double',
        XML_ID: null,
        SORT: '100',
        MULTIPLE: 'N',
        MANDATORY: 'N',
        SHOW_FILTER: 'E',
        SHOW_IN_LIST: 'Y',
        EDIT_IN_LIST: 'Y',
        IS_SEARCHABLE: 'N',
        SETTINGS: OF_DOUBLE,
        EDIT_FORM_LABEL: 'n',
        LIST_COLUMN_LABEL: 'n',
        LIST_FILTER_LABEL: 'n',
        ERROR_MESSAGE: null,
        HELP_MESSAGE: null,
      },
    ],
  ],
];
