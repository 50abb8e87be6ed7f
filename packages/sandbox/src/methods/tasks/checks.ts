import type { Change } from '../../entities/entity.ts';
import { RestError } from '../../portal/errors.ts';
import type { CallContext } from '../../portal/method.ts';
import type { RecordTable } from '../../state/records.ts';
import { fieldError } from './errors.ts';
import { TABLES } from './tables.ts';

const TEXTS = {
  responsible: [
    'User specified in the "Responsible" field not found',
    'The user specified in the "Responsible" field was not found',
  ],
  status: ['Incorrect status', 'Invalid status'],
  parent: [
    'Task specified in the "Parent Task" field not found',
    'The task specified in the "Parent Task" field was not found',
  ],
  itself: ['Cannot bind the node to itself', 'Cannot bind the node to itself'],
  circle: [
    'Creating cyclic links in tasks is prohibited',
    'Creating cyclic links in tasks is prohibited',
  ],
  plan: [
    'The end date in scheduling is earlier than the start date',
    'The end date specified in the scheduling is earlier than the start date',
  ],
} as const;

const STATUSES = [2, 3, 4, 5, 6];

/** @throws RestError for a task that must not be so */
export function checkTask({ context, before, values, given }: Change): void {
  const refuse = (what: keyof typeof TEXTS): never => {
    const isNew = before === undefined;
    throw new RestError(fieldError(TEXTS[what][isNew ? 0 : 1], isNew));
  };
  const responsible = Number(values.get('RESPONSIBLE_ID'));
  if (given.has('RESPONSIBLE_ID') && context.state.users.get(responsible) === undefined) {
    refuse('responsible');
  }
  if (given.has('STATUS') && !STATUSES.includes(Number(values.get('STATUS')))) refuse('status');
  if (given.has('PARENT_ID')) checkParent(context, before?.id, values.get('PARENT_ID'), refuse);
  const [start, end] = [values.get('START_DATE_PLAN'), values.get('END_DATE_PLAN')];
  const isBackwards =
    typeof start === 'string' && typeof end === 'string' && Date.parse(end) < Date.parse(start);
  if (isBackwards) refuse('plan');
}

function checkParent(
  context: CallContext,
  id: number | undefined,
  parent: unknown,
  refuse: (what: 'parent' | 'itself' | 'circle') => never,
): void {
  const parentId = Number(parent ?? 0);
  if (parentId === 0) return;
  const table = context.state.records.table(TABLES.task);
  if (table.get(parentId) === undefined) refuse('parent');
  if (id === undefined) return;
  if (parentId === id) refuse('itself');
  if (ancestorsOf(table, parentId).includes(id)) refuse('circle');
}

function ancestorsOf(table: RecordTable, id: number): number[] {
  const found: number[] = [];
  for (let at = parentOf(table, id); at !== 0 && !found.includes(at); at = parentOf(table, at)) {
    found.push(at);
  }
  return found;
}

function parentOf(table: RecordTable, id: number): number {
  return Number(table.get(id)?.values.get('PARENT_ID') ?? 0);
}
