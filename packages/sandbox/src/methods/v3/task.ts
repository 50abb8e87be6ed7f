import { RestError, type Violation } from '../../portal/errors.ts';
import { defineMethodV3, type CallContext, type Method } from '../../portal/method.ts';
import { isoDate } from '../../portal/time.ts';
import { V3_ERRORS, invalid, notFound } from '../../portal/v3/errors.ts';
import {
  allowed,
  fieldSet,
  int,
  list,
  missing,
  needed,
  texts,
  wrongType,
} from '../../portal/v3/validation.ts';
import type { Task } from '../../state/tasks.ts';
import { fullName } from '../../state/users.ts';
import type { Fields, Json, JsonObject } from '../../values.ts';
import { taskOccurrence } from '../tasks/task-events.ts';
import {
  dtoReference,
  dtoSchema,
  fieldView,
  givenSchema,
  selectFields,
  type DtoField,
} from './dto.ts';
import { page, readFilter, readOrder } from './query.ts';
import { TASK, TASK_DEFAULTS, isGivenAtCreation } from './task-dto.ts';

const SCOPES = ['tasks', 'task'];

/** What the portal's description refers to. */
const SCHEMAS = {
  [TASK.name]: dtoSchema(TASK),
  UserDto: {
    type: 'object',
    properties: {
      id: { type: 'integer' },
      name: { type: 'string', nullable: true },
      email: { type: 'string', nullable: true },
    },
    additionalProperties: false,
  },
};

const ONE = holding('item', dtoReference(TASK.name));
const MANY = holding('items', { type: 'array', items: dtoReference(TASK.name) });
const DONE = holding('result', { type: 'boolean' });

function holding(name: string, schema: JsonObject): JsonObject {
  return { type: 'object', properties: { [name]: schema }, required: [name] };
}

/** Tasks by REST 3.0. */
export const TASK_METHODS_V3: readonly Method[] = [
  defineMethodV3({
    name: 'tasks.task.add',
    scopes: SCOPES,
    access: 'write',
    behaviour: 'documented',
    params: { fields: needed(fieldSet) },
    described: {
      params: { fields: givenSchema(TASK.fields.filter(isGivenAtCreation), true) },
      result: ONE,
      schemas: SCHEMAS,
    },
    run(context, params) {
      const given = readFields(params.fields, isGivenAtCreation, true);
      checkPeople(context, given);
      const now = isoDate(context.clock.now());
      const task = context.state.tasks.add(
        new Map([
          ...TASK_DEFAULTS,
          ...given,
          ['created', now],
          ['changed', now],
          ['activity', now],
        ]),
      );
      context.announce?.(taskOccurrence('ADD', task.id));
      return { result: { item: taskView(task) } };
    },
  }),
  defineMethodV3({
    name: 'tasks.task.get',
    scopes: SCOPES,
    access: 'read',
    behaviour: 'documented',
    params: { id: needed(int), select: allowed(texts) },
    described: { result: ONE, schemas: SCHEMAS },
    run(context, { id, select }) {
      const task = context.state.tasks.get(id);
      if (task === undefined) throw notFound(id);
      return {
        result: { item: select === undefined ? taskView(task) : pick(context, task, select) },
      };
    },
  }),
  defineMethodV3({
    name: 'tasks.task.list',
    scopes: SCOPES,
    access: 'read',
    behaviour: 'documented',
    params: {
      select: allowed(texts),
      filter: allowed(list),
      order: allowed(fieldSet),
      pagination: allowed(fieldSet),
    },
    described: { result: MANY, schemas: SCHEMAS },
    run(context, { select = ['id'], filter = [], order, pagination }) {
      const keep = readFilter(TASK, filter);
      const rows = context.state.tasks.all
        .map((task) => ({ task, view: taskView(task) }))
        .filter(({ view }) => keep(view));
      const compare = readOrder(TASK, order);
      const sorted = rows.toSorted((a, b) => compare(a.view, b.view));
      return {
        result: { items: page(sorted, pagination).map(({ task }) => pick(context, task, select)) },
      };
    },
  }),
  defineMethodV3({
    name: 'tasks.task.update',
    scopes: SCOPES,
    access: 'write',
    behaviour: 'documented',
    params: { id: needed(int), fields: needed(fieldSet) },
    described: {
      params: {
        fields: givenSchema(
          TASK.fields.filter(({ editable }) => editable),
          false,
        ),
      },
      result: DONE,
    },
    run(context, { id, fields }) {
      const task = context.state.tasks.get(id);
      if (task === undefined) throw new RestError(V3_ERRORS.accessDenied);
      const given = readFields(fields, (field) => field.editable, false);
      checkPeople(context, given);
      for (const [name, value] of given) task.fields.set(name, value);
      task.fields.set('changed', isoDate(context.clock.now()));
      context.announce?.(taskOccurrence('UPDATE', id));
      return { result: { result: true } };
    },
  }),
  defineMethodV3({
    name: 'tasks.task.delete',
    scopes: SCOPES,
    access: 'write',
    behaviour: 'documented',
    params: { id: needed(int) },
    described: { result: DONE },
    run(context, { id }) {
      if (context.state.tasks.get(id) === undefined) throw new RestError(V3_ERRORS.accessDenied);
      context.state.tasks.remove(id);
      context.announce?.(taskOccurrence('DELETE', id));
      return { result: { result: true } };
    },
  }),
  defineMethodV3({
    name: 'tasks.task.field.list',
    scopes: SCOPES,
    access: 'read',
    behaviour: 'documented',
    params: { select: allowed(texts) },
    described: {
      result: holding('items', { type: 'array', items: { type: 'object' } }),
    },
    run(_, { select }) {
      const items = TASK.fields.map((field) => {
        const view = fieldView(field);
        if (select === undefined) return view;
        return Object.fromEntries(Object.entries(view).filter(([name]) => select.includes(name)));
      });
      return { result: { items } };
    },
  }),
];

/** Reads the fields that are given, and says all that is wrong with them. */
function readFields(
  fields: Fields,
  mayBeSet: (field: DtoField) => boolean,
  isNew: boolean,
): Map<string, Json> {
  const violations: Violation[] = [];
  const read = new Map<string, Json>();
  for (const field of TASK.fields) {
    const value = Object.hasOwn(fields, field.name) ? fields[field.name] : undefined;
    if (value === undefined) {
      if (isNew && field.required === true) violations.push(missing(field.name));
      continue;
    }
    const parsed = value === null ? null : field.type.read(value);
    if (parsed === undefined) violations.push(wrongType(field.name, field.type.name));
    else if (!mayBeSet(field)) violations.push(notEditable(field.name));
    else read.set(field.name, parsed);
  }
  if (violations.length > 0) throw invalid(violations);
  return read;
}

function notEditable(field: string): Violation {
  return {
    field,
    message: `In DTO \`${TASK.name}\`, the field \`${field}\` requires the presence of the \`Editable\` attribute for such a request`,
  };
}

/** Who creates a task and who carries it out have to exist. */
function checkPeople({ state }: CallContext, fields: ReadonlyMap<string, Json>): void {
  const violations = ['creatorId', 'responsibleId']
    .filter(
      (field) => fields.has(field) && state.users.get(Number(fields.get(field))) === undefined,
    )
    .map((field) => ({
      field,
      message: field === 'responsibleId' ? 'User specified in the "Executor" field not found' : '',
    }));
  const parentId = fields.get('parentId');
  if (typeof parentId === 'number' && state.tasks.get(parentId) === undefined) {
    const message = 'Task specified in the "Parent Task" field not found';
    violations.push({ field: 'parentId', message });
  }
  if (violations.length > 0) throw invalid(violations);
}

function taskView(task: Task): JsonObject {
  return { ...Object.fromEntries(task.fields), id: task.id };
}

function pick(context: CallContext, task: Task, select: readonly string[]): JsonObject {
  return selectFields(TASK, taskView(task), select, (relation) => {
    const user = context.state.users.get(Number(task.fields.get(`${relation}Id`)));
    return user === undefined ? null : { id: user.id, name: fullName(user), email: user.email };
  });
}
