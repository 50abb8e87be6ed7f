import type { EntityCall } from '../../entities/methods.ts';
import type { CallContext } from '../../portal/method.ts';
import type { StoredRecord } from '../../state/records.ts';
import { fullName, type User } from '../../state/users.ts';
import { textOf, type Json, type JsonObject, type Value } from '../../values.ts';
import { checklistOf, checklistTree } from './checklist-view.ts';
import { groupOf } from './groups.ts';
import { actionsOn, may } from './rights.ts';

/** A task with all that answers say of it besides its fields. */
export function wholeTask(call: EntityCall, task: StoredRecord): JsonObject {
  const { context } = call;
  return {
    ...call.viewer()(task),
    ...peopleIn(context, task),
    checklist: checklistOf(context, task),
    group: groupView(context, task),
    newCommentsCount: 0,
    action: actionsOn(context, task),
    checkListTree: checklistTree(context, task),
    checkListCanAdd: may(context, task, 'work'),
  };
}

/** The fields that are asked for, with who has a part in the task and what may be done with it. */
export function selectedTask(call: EntityCall, task: StoredRecord, select: Value): JsonObject {
  const { context } = call;
  const { accomplicesData: _, auditorsData: __, ...people } = peopleIn(context, task);
  return {
    ...fieldsOf(call, task, select),
    ...people,
    group: groupView(context, task),
    action: actionsOn(context, task),
  };
}

/** A row of a list: the fields that are asked for, and the people whom they name. */
export function listedTask(
  call: EntityCall,
  select: Value | undefined,
): (task: StoredRecord) => JsonObject {
  return (task) => {
    const row = fieldsOf(call, task, select);
    const people = peopleIn(call.context, task);
    return {
      ...row,
      ...('groupId' in row && { group: groupView(call.context, task) }),
      ...('createdBy' in row && { creator: people['creator'] }),
      ...('responsibleId' in row && { responsible: people['responsible'] }),
      ...('accomplices' in row && { accomplicesData: people['accomplicesData'] }),
      ...('auditors' in row && { auditorsData: people['auditorsData'] }),
    };
  };
}

/** Status stands beside its finer form; tags are objects by number. */
function fieldsOf(call: EntityCall, task: StoredRecord, select: Value | undefined): JsonObject {
  const row = call.viewer(select)(task);
  const finer = 'status' in row ? call.viewer(['SUB_STATUS'])(task)['subStatus'] : undefined;
  const { tags } = row;
  return {
    ...row,
    ...(finer !== undefined && { subStatus: finer }),
    ...(Array.isArray(tags) && { tags: tagsView(tags) }),
  };
}

function tagsView(tags: readonly Json[]): Json {
  if (tags.length === 0) return [];
  return Object.fromEntries(
    tags.map((title, index) => [index + 1, { id: index + 1, title: textOf(title) }]),
  );
}

function peopleIn(context: CallContext, { values }: StoredRecord): Record<string, Json> {
  const one = (field: string): Json => card(context.state.users.get(Number(values.get(field))));
  const many = (field: string): Json => {
    const ids = values.get(field);
    if (!Array.isArray(ids) || ids.length === 0) return [];
    return Object.fromEntries(
      ids.map((id: Json) => [textOf(id), card(context.state.users.get(Number(id)))]),
    );
  };
  return {
    creator: one('CREATED_BY'),
    responsible: one('RESPONSIBLE_ID'),
    accomplicesData: many('ACCOMPLICES'),
    auditorsData: many('AUDITORS'),
  };
}

function card(user: User | undefined): Json {
  if (user === undefined) return [];
  return {
    id: String(user.id),
    name: fullName(user),
    link: `/company/personal/user/${user.id}/`,
    icon: '/bitrix/images/tasks/default_avatar.png',
    workPosition: user.position,
  };
}

function groupView(context: CallContext, { values }: StoredRecord): Json {
  const group = groupOf(context, Number(values.get('GROUP_ID') ?? 0));
  if (group === undefined) return [];
  return {
    id: group.entityId,
    name: group.title,
    opened: group.type === 'open',
    membersCount: group.members.size,
    image: '/bitrix/images/socialnetwork/workgroup/folder.png',
    additionalData: [],
  };
}

/** `edit.plan` as `EDIT.PLAN`, `changeDeadline` as `CHANGE_DEADLINE`: what `tasks.task.getaccess` calls actions. */
export function actionCode(name: string): string {
  return name.replaceAll(/(?<=[a-z])[A-Z]/gu, (letter) => `_${letter}`).toUpperCase();
}
