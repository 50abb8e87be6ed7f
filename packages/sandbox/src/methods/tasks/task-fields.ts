import type { Field, NamedField } from '../../entities/entity.ts';
import type { Kind } from '../../entities/kinds.ts';
import type { Json, JsonObject } from '../../values.ts';

type Fields = Readonly<Record<string, Field>>;

/** What the task is about, and who has which part in it. */
const SUBJECT: Fields = {
  ID: { kind: 'integer', title: 'ID', readOnly: true, about: { primary: true } },
  PARENT_ID: { kind: 'integer', title: 'Parent task', about: { default: 0 } },
  TITLE: { kind: 'text', title: 'Title', required: true },
  DESCRIPTION: { kind: 'text', title: 'Description', initial: '' },
  DESCRIPTION_IN_BBCODE: { kind: 'flag', initial: true },
  MARK: {
    kind: 'text',
    type: 'enum',
    title: 'Mark',
    about: { values: { N: 'Negative', P: 'Positive' }, default: null },
  },
  PRIORITY: {
    kind: 'integer',
    type: 'enum',
    title: 'Priority',
    initial: 1,
    about: { values: { 2: 'High', 1: 'Normal', 0: 'Low' } },
  },
  CREATED_BY: {
    kind: 'integer',
    title: 'Creator',
    initial: ({ caller }) => caller.userId,
    about: { required: true },
  },
  RESPONSIBLE_ID: { kind: 'integer', title: 'Responsible person', required: true },
  ACCOMPLICES: { kind: 'integer', type: 'array', multiple: true },
  AUDITORS: { kind: 'integer', type: 'array', multiple: true },
  TAGS: { kind: 'text', type: 'array', multiple: true, onDemand: true },
  GUID: { kind: 'text', title: 'GUID', readOnly: true },
  XML_ID: { kind: 'text', title: 'XML_ID' },
};

/** How far the task has come. */
const PROGRESS: Fields = {
  STATUS: {
    kind: 'integer',
    type: 'enum',
    title: 'Status',
    initial: 2,
    about: {
      values: {
        2: 'Waiting',
        3: 'In progress',
        4: 'Awaiting control',
        5: 'Completed',
        6: 'Deferred',
      },
    },
  },
  STATUS_CHANGED_BY: { kind: 'integer', title: 'Status changed by', readOnly: true },
  STATUS_CHANGED_DATE: { kind: 'moment', title: 'Status changed', readOnly: true },
  CREATED_DATE: { kind: 'moment', readOnly: true },
  CHANGED_BY: { kind: 'integer', title: 'Changed by', readOnly: true },
  CHANGED_DATE: { kind: 'moment', title: 'Changed', readOnly: true },
  CLOSED_BY: { kind: 'integer', title: 'Completed by', readOnly: true, initial: 0 },
  CLOSED_DATE: { kind: 'moment', title: 'Completed', readOnly: true },
  ACTIVITY_DATE: { kind: 'moment', readOnly: true },
  VIEWED_DATE: { kind: 'moment', title: 'Last seen', readOnly: true },
  DATE_START: { kind: 'moment', title: 'Started', readOnly: true },
  NOT_VIEWED: { kind: 'flag', readOnly: true, initial: false },
};

/** When it is due, and how long it takes. */
const TIME: Fields = {
  DEADLINE: { kind: 'moment', title: 'Deadline' },
  START_DATE_PLAN: { kind: 'moment', title: 'Planned start' },
  END_DATE_PLAN: { kind: 'moment', title: 'Planned end' },
  TIME_ESTIMATE: { kind: 'integer', title: 'Estimated time', initial: 0 },
  TIME_SPENT_IN_LOGS: { kind: 'integer', title: 'Time spent' },
  DURATION_PLAN: { kind: 'integer', title: 'Planned duration', initial: 0 },
  DURATION_FACT: { kind: 'integer', title: 'Duration' },
  DURATION_TYPE: {
    kind: 'text',
    type: 'enum',
    title: 'Unit of durations',
    initial: 'days',
    about: { values: ['secs', 'mins', 'hours', 'days', 'weeks', 'months', 'years'] },
  },
};

/** What the people in it may do. */
const RULES: Fields = {
  ALLOW_CHANGE_DEADLINE: { kind: 'flag', initial: false },
  ALLOW_TIME_TRACKING: { kind: 'flag', initial: false },
  TASK_CONTROL: { kind: 'flag', title: 'Accept the work', initial: false },
  ADD_IN_REPORT: { kind: 'flag', title: 'In the report', initial: false },
  MATCH_WORK_TIME: { kind: 'flag', title: 'Skip days off', initial: false },
  MULTITASK: { kind: 'flag', title: 'For several people', initial: false },
  REPLICATE: { kind: 'flag', title: 'Recurring', initial: false },
};

/** Where it belongs. */
const PLACE: Fields = {
  GROUP_ID: { kind: 'integer', title: 'Project', initial: 0 },
  STAGE_ID: { kind: 'integer', title: 'Stage', initial: 0 },
  SPRINT_ID: { kind: 'integer', title: 'Sprint' },
  BACKLOG_ID: { kind: 'integer', title: 'Backlog' },
  FLOW_ID: { kind: 'integer', title: 'Flow' },
  SITE_ID: { kind: 'text', title: 'SITE_ID', initial: 's1' },
  FORUM_ID: { kind: 'integer', title: 'FORUM_ID', readOnly: true, initial: 11 },
  FORUM_TOPIC_ID: { kind: 'integer', title: 'FORUM_TOPIC_ID', readOnly: true },
  FORKED_BY_TEMPLATE_ID: { kind: 'integer', title: 'Made of a template', readOnly: true },
  SORTING: { kind: 'double', title: 'Place in the order' },
  EXCHANGE_MODIFIED: { kind: 'moment', title: 'EXCHANGE_MODIFIED', readOnly: true },
  EXCHANGE_ID: { kind: 'integer', title: 'EXCHANGE_ID', readOnly: true },
  OUTLOOK_VERSION: { kind: 'integer', title: 'OUTLOOK_VERSION', readOnly: true, initial: 1 },
  UF_CRM_TASK: { kind: 'text', type: 'crm', title: 'CRM items', multiple: true, onDemand: true },
  UF_TASK_WEBDAV_FILES: {
    kind: 'text',
    type: 'disk_file',
    title: 'Files',
    multiple: true,
    onDemand: true,
  },
  UF_MAIL_MESSAGE: { kind: 'integer', type: 'mail_message', onDemand: true },
};

/** The fields that a task keeps. */
export const TASK_FIELDS: Fields = { ...SUBJECT, ...PROGRESS, ...TIME, ...RULES, ...PLACE };

const TYPES: Readonly<Record<Kind, string>> = {
  integer: 'integer',
  double: 'double',
  text: 'string',
  flag: 'enum',
  boolean: 'enum',
  date: 'date',
  moment: 'datetime',
  structure: 'array',
  file: 'file',
};

/** A field as `tasks.task.getFields` describes it. */
export function describeTaskField({ field }: NamedField): JsonObject {
  const { title = null, kind, required, initial, about } = field;
  const standard = typeof initial === 'function' ? undefined : initial;
  return {
    title,
    type: field.type ?? TYPES[kind],
    ...(required === true && { required }),
    ...(kind === 'flag' && { values: { Y: 'Yes', N: 'No' } }),
    ...(standard !== undefined && { default: written(standard) }),
    ...about,
  };
}

function written(standard: Json): Json {
  if (typeof standard !== 'boolean') return standard;
  return standard ? 'Y' : 'N';
}
