import type { ParamType } from '../../portal/params.ts';
import { bool, dateTime, int, text } from '../../portal/v3/validation.ts';
import type { Json } from '../../values.ts';
import type { Dto, DtoField } from './dto.ts';

/** A list of numbers or texts. */
const values: ParamType<Json> = {
  name: 'array',
  read(value) {
    if (!Array.isArray(value)) return undefined;
    const plain = value.filter((item) => typeof item === 'number' || typeof item === 'string');
    return plain.length === value.length ? plain : undefined;
  },
};

const SORTABLE = new Set([
  'id',
  'title',
  'creatorId',
  'created',
  'responsibleId',
  'deadline',
  'startPlan',
  'endPlan',
  'groupId',
  'priority',
  'status',
  'started',
  'estimatedTime',
  'changed',
  'closed',
  'activity',
  'mark',
  'allowsChangeDeadline',
  'allowsTimeTracking',
]);

/** Fields that the portal keeps itself. */
const READ_ONLY = new Set([
  'id',
  'created',
  'statusChanged',
  'containsChecklist',
  'containsSubTasks',
  'containsResults',
  'chatId',
  'changed',
  'closed',
  'activity',
  'started',
  'link',
]);

const REQUIRED = new Set(['title', 'creatorId', 'responsibleId']);

/** The fields of a task with their types and what a new task holds in them. */
const FIELDS: readonly (readonly [name: string, type: ParamType<Json>, initial: Json])[] = [
  ['id', int, null],
  ['title', text, ''],
  ['description', text, ''],
  ['creatorId', int, null],
  ['created', dateTime, null],
  ['responsibleId', int, null],
  ['deadline', dateTime, null],
  ['needsControl', bool, false],
  ['startPlan', dateTime, null],
  ['endPlan', dateTime, null],
  ['checklist', values, []],
  ['groupId', int, null],
  ['stageId', int, null],
  ['epicId', int, null],
  ['storyPoints', int, null],
  ['flowId', int, null],
  ['priority', text, 'average'],
  ['status', text, 'pending'],
  ['statusChanged', dateTime, null],
  ['accomplices', values, []],
  ['auditors', values, []],
  ['parentId', int, null],
  ['containsChecklist', bool, false],
  ['containsSubTasks', bool, false],
  ['containsResults', bool, false],
  ['chatId', int, null],
  ['plannedDuration', int, 0],
  ['actualDuration', int, 0],
  ['durationType', text, 'days'],
  ['started', dateTime, null],
  ['estimatedTime', int, 0],
  ['replicate', bool, false],
  ['changed', dateTime, null],
  ['closed', dateTime, null],
  ['activity', dateTime, null],
  ['xmlId', text, null],
  ['mark', text, 'none'],
  ['allowsChangeDeadline', bool, false],
  ['allowsTimeTracking', bool, false],
  ['matchesWorkTime', bool, false],
  ['isMultitask', bool, false],
  ['siteId', text, 's1'],
  ['link', text, null],
  ['crmItemIds', values, []],
  ['requireResult', bool, false],
];

/** What a new task holds. */
export const TASK_DEFAULTS: ReadonlyMap<string, Json> = new Map(
  FIELDS.map(([name, , initial]) => [name, initial]),
);

const USER_FIELDS = ['id', 'name', 'email'];

/** Tasks can be filtered by `id` alone. */
export const TASK: Dto = {
  name: 'TaskDto',
  fields: FIELDS.map(([name, type]): DtoField => ({
    name,
    type,
    editable: !READ_ONLY.has(name) && name !== 'creatorId',
    filterable: name === 'id',
    sortable: SORTABLE.has(name),
    required: REQUIRED.has(name),
  })),
  relations: {
    responsible: { dto: 'UserDto', fields: USER_FIELDS },
    creator: { dto: 'UserDto', fields: USER_FIELDS },
  },
};

/** Whether a new task may be given this field. */
export function isGivenAtCreation(field: DtoField): boolean {
  return !READ_ONLY.has(field.name);
}
