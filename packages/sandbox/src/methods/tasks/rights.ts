import type { CallContext } from '../../portal/method.ts';
import type { StoredRecord } from '../../state/records.ts';
import type { Json } from '../../values.ts';
import { isAdmin } from '../current-user.ts';
import { isMarked } from './marks.ts';

/** What can be done with a task, as `tasks.task.get` spells it. */
export type Action =
  | 'complete'
  | 'approve'
  | 'disapprove'
  | 'start'
  | 'pause'
  | 'delegate'
  | 'remove'
  | 'edit'
  | 'defer'
  | 'renew'
  | 'work';

export const STATUS = { waiting: 2, running: 3, awaitingControl: 4, completed: 5, deferred: 6 };

/** The statuses in which an action makes sense. */
const STATUSES: Readonly<Partial<Record<Action, readonly number[]>>> = {
  complete: [STATUS.waiting, STATUS.running, STATUS.deferred],
  approve: [STATUS.awaitingControl],
  disapprove: [STATUS.awaitingControl],
  start: [STATUS.waiting, STATUS.deferred],
  pause: [STATUS.running],
  delegate: [STATUS.waiting, STATUS.running, STATUS.deferred],
  defer: [STATUS.waiting, STATUS.running],
  renew: [STATUS.awaitingControl, STATUS.completed, STATUS.deferred],
};

type Part = 'creator' | 'responsible' | 'accomplice' | 'auditor';

/** Who may take an action; administrators may take all of them. */
const PARTS: Readonly<Record<Action, readonly Part[]>> = {
  complete: ['creator', 'responsible', 'accomplice'],
  approve: ['creator'],
  disapprove: ['creator'],
  start: ['creator', 'responsible', 'accomplice'],
  pause: ['creator', 'responsible', 'accomplice'],
  delegate: ['creator', 'responsible'],
  remove: ['creator'],
  edit: ['creator'],
  defer: ['creator', 'responsible', 'accomplice'],
  renew: ['creator', 'responsible', 'accomplice'],
  work: ['creator', 'responsible', 'accomplice'],
};

/** Whether somebody, the caller by default, sees a task: administrators see all, others those they have a part in. */
export function canSee(
  context: CallContext,
  task: StoredRecord,
  userId: number = context.caller.userId,
): boolean {
  return isAdmin(context, userId) || partsOf(task, userId).length > 0;
}

/** Whether somebody, the caller by default, may take an action on a task as it is now. */
export function may(
  context: CallContext,
  task: StoredRecord,
  action: Action,
  userId: number = context.caller.userId,
): boolean {
  const statuses = STATUSES[action];
  if (statuses !== undefined && !statuses.includes(Number(task.values.get('STATUS')))) return false;
  const parts = partsOf(task, userId);
  return isAdmin(context, userId) || parts.some((part) => PARTS[action].includes(part));
}

/** All that somebody may do with a task, by the names that answers have for it. */
export function actionsOn(
  context: CallContext,
  task: StoredRecord,
  userId: number = context.caller.userId,
): Record<string, boolean> {
  const can = (action: Action): boolean => may(context, task, action, userId);
  const sees = canSee(context, task, userId);
  const isFavorite = isMarked(context, 'favorite', task.id);
  return {
    accept: false,
    decline: false,
    complete: can('complete'),
    approve: can('approve'),
    disapprove: can('disapprove'),
    start: can('start'),
    pause: can('pause'),
    delegate: can('delegate'),
    remove: can('remove'),
    edit: can('edit'),
    defer: can('defer'),
    renew: can('renew'),
    create: sees,
    changeDeadline: can('edit'),
    checklistAddItems: can('work'),
    addFavorite: sees && !isFavorite,
    deleteFavorite: sees && isFavorite,
    rate: can('edit'),
    take: false,
    'edit.originator': false,
    'checklist.reorder': can('work'),
    'elapsedtime.add': can('work'),
    'dayplan.timer.toggle': false,
    'edit.plan': can('edit'),
    'checklist.add': can('work'),
    'favorite.add': sees && !isFavorite,
    'favorite.delete': sees && isFavorite,
  };
}

function partsOf({ values }: StoredRecord, userId: number): Part[] {
  const parts: [Part, Json | undefined][] = [
    ['creator', values.get('CREATED_BY')],
    ['responsible', values.get('RESPONSIBLE_ID')],
    ['accomplice', values.get('ACCOMPLICES')],
    ['auditor', values.get('AUDITORS')],
  ];
  return parts
    .filter(([, who]) => (Array.isArray(who) ? who.includes(userId) : who === userId))
    .map(([part]) => part);
}
