import type { Dialect } from '../../entities/dialect.ts';
import type { Entity } from '../../entities/entity.ts';
import { entityMethod, type EntityCall } from '../../entities/methods.ts';
import { changeRecord, createRecord, removeRecord, tableOf } from '../../entities/store.ts';
import { AS_TEXT } from '../../entities/style.ts';
import { errorSpec, RestError, type ErrorSpec } from '../../portal/errors.ts';
import type { CallContext, Method } from '../../portal/method.ts';
import { boolean, integer, object } from '../../portal/params.ts';
import type { RecordTable, StoredRecord } from '../../state/records.ts';
import { textOf, type Fields, type Json } from '../../values.ts';
import { isAdmin } from '../current-user.ts';
import { missingParameter, TASK_SCOPES } from './errors.ts';
import { groupOf, isMember } from './groups.ts';
import { changeTask } from './history.ts';
import { canSee } from './rights.ts';
import { TABLES } from './tables.ts';
import { TASK, TASK_DIALECT } from './task.ts';

const STEP = 100;

/** A column of the Kanban of a group, or of a person's plan. */
const STAGE: Entity = {
  table: TABLES.stage,
  fields: {
    ID: { kind: 'integer', readOnly: true },
    TITLE: { kind: 'text', required: true },
    SORT: { kind: 'integer', initial: STEP },
    COLOR: { kind: 'text', initial: 'FFD800' },
    SYSTEM_TYPE: { kind: 'text' },
    ENTITY_ID: { kind: 'integer', immutable: true },
    ENTITY_TYPE: { kind: 'text', immutable: true },
    ADDITIONAL_FILTER: { kind: 'structure', initial: [] },
    TO_UPDATE: { kind: 'structure', initial: [] },
    TO_UPDATE_ACCESS: { kind: 'text' },
  },
};

const ERRORS = {
  noTitle: errorSpec(400, 'EMPTY_TITLE', 'Stage title is not specified'),
  manage: errorSpec(400, 'ACCESS_DENIED', 'You cannot manage stages'),
  view: errorSpec(400, 'ACCESS_DENIED', 'You cannot view stages in this group.'),
  change: errorSpec(400, 'ACCESS_DENIED', 'You cannot modify stages in this group'),
  notFound: errorSpec(400, 'NOT_FOUND', 'Stage not found'),
  first: errorSpec(
    400,
    'CANT_DELETE_FIRST',
    'Cannot delete the first stage. Move the stage to delete it.',
  ),
  system: errorSpec(400, 'IS_SYSTEM', 'The default stage cannot be deleted'),
  notEmpty: errorSpec(400, 'ACCESS_DENIED', 'The stage holds tasks', 'inferred'),
  noTask: errorSpec(400, 'TASK_NOT_FOUND', 'Task not found or access to it is denied'),
  noMove: errorSpec(400, 'ACCESS_DENIED_MOVE', 'You cannot move this task'),
} as const;

export const STAGE_DIALECT: Dialect = {
  entity: STAGE,
  scopes: TASK_SCOPES,
  style: AS_TEXT,
  errors: {
    badId: ERRORS.notFound,
    notFound: () => ERRORS.notFound,
    noFields: ERRORS.noTitle,
    required: () => ERRORS.noTitle,
  },
};

/** What a board has before anybody changes it. */
const FIRST_STAGES: Readonly<Record<Board['type'], readonly Fields[]>> = {
  U: [
    { TITLE: 'Not planned', COLOR: '00C4FB', SYSTEM_TYPE: 'NEW' },
    { TITLE: 'This week', COLOR: '47D1E2' },
  ],
  G: [
    { TITLE: 'New', COLOR: '00C4FB', SYSTEM_TYPE: 'NEW' },
    { TITLE: 'In progress', COLOR: '47D1E2', SYSTEM_TYPE: 'PROGRESS' },
    { TITLE: 'Done', COLOR: '75D900', SYSTEM_TYPE: 'FINISH' },
  ],
};

/** The plan of a user, or the Kanban of a group. */
interface Board {
  readonly type: 'U' | 'G';
  readonly id: number;
}

export const STAGE_METHODS: readonly Method[] = [
  entityMethod(STAGE_DIALECT, 'task.stages.add', 'write', (call) => {
    const { context, dialect } = call;
    const fields = object.read(call.param('fields') ?? null) ?? {};
    if (textOf(fields['TITLE']) === '') throw new RestError(ERRORS.noTitle);
    const board = boardOf(context, integer.read(fields['ENTITY_ID'] ?? 0) ?? 0);
    checkAccess(call, board, ERRORS.manage);
    const before = stagesOf(context, board);
    const stage = createRecord(context, dialect, {
      TITLE: fields['TITLE'] ?? '',
      ...(textOf(fields['COLOR']) !== '' && { COLOR: colorOf(fields) }),
      ENTITY_ID: board.id,
      ENTITY_TYPE: board.type,
    });
    arrange(context, before, stage, integer.read(fields['AFTER_ID'] ?? 0) ?? 0);
    return { result: stage.id };
  }),
  entityMethod(STAGE_DIALECT, 'task.stages.update', 'write', (call) => {
    const { context, dialect } = call;
    const { stage, board } = namedStage(call);
    checkAccess(call, board, ERRORS.change);
    const fields = object.read(call.param('fields') ?? null) ?? {};
    const { TITLE, SORT, AFTER_ID } = fields;
    const changed = changeRecord(context, dialect, stage, {
      ...(textOf(TITLE) !== '' && { TITLE: textOf(TITLE) }),
      ...(textOf(fields['COLOR']) !== '' && { COLOR: colorOf(fields) }),
      ...(SORT !== undefined && { SORT }),
    });
    if (AFTER_ID !== undefined) {
      const others = stagesOf(context, board).filter(({ id }) => id !== stage.id);
      arrange(context, others, changed, integer.read(AFTER_ID) ?? 0);
    }
    return { result: true };
  }),
  entityMethod(STAGE_DIALECT, 'task.stages.delete', 'write', (call) => {
    const { context } = call;
    const { stage, board } = namedStage(call);
    checkAccess(call, board, ERRORS.manage);
    if (stagesOf(context, board)[0]?.id === stage.id) throw new RestError(ERRORS.first);
    if (stage.values.get('SYSTEM_TYPE') !== null) throw new RestError(ERRORS.system);
    if (holdsTasks(context, stage.id)) throw new RestError(ERRORS.notEmpty);
    removeRecord(context, STAGE, stage);
    return { result: true };
  }),
  entityMethod(STAGE_DIALECT, 'task.stages.get', 'read', (call) => {
    const entityId = call.param('entityId') ?? null;
    if (entityId === null) throw new RestError(missingParameter('entityId'));
    const board = boardOf(call.context, integer.read(entityId) ?? 0);
    checkAccess(call, board, ERRORS.view);
    const view = call.viewer();
    const stages = stagesOf(call.context, board);
    return { result: Object.fromEntries(stages.map((stage) => [stage.id, view(stage)])) };
  }),
  entityMethod(STAGE_DIALECT, 'task.stages.canmovetask', 'read', (call) => {
    const { context } = call;
    const [entityId, entityType] = [call.param('entityId') ?? null, call.param('entityType')];
    if (entityId === null) throw new RestError(missingParameter('entityId'));
    if (entityType === undefined) throw new RestError(missingParameter('entityType'));
    const id = integer.read(entityId) ?? 0;
    const isOwn = entityType === 'U' ? id === context.caller.userId : isMember(context, id);
    return { result: isOwn };
  }),
  entityMethod(TASK_DIALECT, 'task.stages.movetask', 'write', (call) => {
    const { context } = call;
    const task = tableOf(context, TASK).get(integer.read(call.param('id') ?? 0) ?? 0);
    if (task === undefined || !canSee(context, task)) throw new RestError(ERRORS.noTask);
    const { stage, board } = namedStage(call, 'stageId');
    if (board.type === 'G') {
      const isThere = task.values.get('GROUP_ID') === board.id;
      if (!isThere || !isMember(context, board.id)) throw new RestError(ERRORS.noMove);
      changeTask(call, task, { STAGE_ID: stage.id });
    } else {
      if (board.id !== context.caller.userId) throw new RestError(ERRORS.noMove);
      plan(context, task.id, stage.id);
    }
    return { result: true };
  }),
];

/** 0 stands for the plan of the caller. */
function boardOf({ caller }: CallContext, groupId: number): Board {
  return groupId === 0 ? { type: 'U', id: caller.userId } : { type: 'G', id: groupId };
}

/** @throws RestError `refusal` for the board of others; an administrator may ask for all of them */
function checkAccess(call: EntityCall, { type, id }: Board, refusal: ErrorSpec): void {
  const { context } = call;
  const { userId } = context.caller;
  const asAdmin = boolean.read(call.param('isAdmin') ?? false) === true;
  if (asAdmin && isAdmin(context, userId)) return;
  const isOwn =
    type === 'U' ? id === userId : groupOf(context, id) !== undefined && isMember(context, id);
  if (!isOwn) throw new RestError(refusal);
}

/** The stages of a board in their order; a board that nobody has used yet gets those that it begins with. */
function stagesOf(context: CallContext, board: Board): StoredRecord[] {
  const found = inOrder(tableOf(context, STAGE), board);
  if (found.length > 0) return found;
  for (const [index, fields] of FIRST_STAGES[board.type].entries()) {
    const place = { SORT: (index + 1) * STEP, ENTITY_ID: board.id, ENTITY_TYPE: board.type };
    createRecord(context, STAGE_DIALECT, { ...fields, ...place });
  }
  return inOrder(tableOf(context, STAGE), board);
}

function inOrder(table: RecordTable, { type, id }: Board): StoredRecord[] {
  return table.all
    .filter(({ values }) => values.get('ENTITY_TYPE') === type && values.get('ENTITY_ID') === id)
    .toSorted((a, b) => Number(a.values.get('SORT')) - Number(b.values.get('SORT')));
}

/** Puts a stage after another one of its board, or in front of all. */
function arrange(
  context: CallContext,
  others: readonly StoredRecord[],
  stage: StoredRecord,
  afterId: number,
): void {
  const place = others.findIndex(({ id }) => id === afterId) + 1;
  for (const [index, one] of others.toSpliced(place, 0, stage).entries()) {
    changeRecord(context, STAGE_DIALECT, one, { SORT: (index + 1) * STEP });
  }
}

/** @throws RestError when there is no such stage */
function namedStage(
  call: EntityCall,
  name = 'id',
): { readonly stage: StoredRecord; readonly board: Board } {
  const id = integer.read(call.param(name) ?? 0) ?? 0;
  const stage = tableOf(call.context, STAGE).get(id);
  if (stage === undefined) throw new RestError(ERRORS.notFound);
  const type = stage.values.get('ENTITY_TYPE') === 'G' ? 'G' : 'U';
  return { stage, board: { type, id: Number(stage.values.get('ENTITY_ID')) } };
}

function holdsTasks({ state }: CallContext, stageId: number): boolean {
  const { task, plan: plans } = TABLES;
  return [task, plans].some((name) =>
    state.records.table(name).all.some(({ values }) => values.get('STAGE_ID') === stageId),
  );
}

/** Puts a task into a stage of the caller's plan. */
function plan({ state, caller }: CallContext, taskId: number, stageId: number): void {
  const table = state.records.table(TABLES.plan);
  const before = table.all.find(
    ({ values }) => values.get('TASK_ID') === taskId && values.get('USER_ID') === caller.userId,
  );
  const values: Record<string, Json> = {
    TASK_ID: taskId,
    USER_ID: caller.userId,
    STAGE_ID: stageId,
  };
  table.put(before?.id ?? table.takeId(), new Map(Object.entries(values)));
}

/** `#FFAAEE` and `FFAAEE` are the same. */
function colorOf(fields: Fields): string {
  return textOf(fields['COLOR']).replace(/^#/u, '');
}
