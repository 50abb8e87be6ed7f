import type { Entity } from '../../entities/entity.ts';
import { entityMethod, type EntityCall } from '../../entities/methods.ts';
import { tableOf } from '../../entities/store.ts';
import { errorSpec, RestError } from '../../portal/errors.ts';
import type { CallContext, Method } from '../../portal/method.ts';
import { integer } from '../../portal/params.ts';
import type { StoredRecord } from '../../state/records.ts';
import { innerDialect } from './inner-dialect.ts';
import { markedBy } from './marks.ts';
import { canSee } from './rights.ts';
import { TABLES } from './tables.ts';
import { TASK, TASK_DIALECT } from './task.ts';

const ERRORS = {
  exists: errorSpec(400, 'ILLEGAL_NEW_LINK', 'A link between tasks already exists'),
  missing: errorSpec(400, 'ILLEGAL_NEW_LINK', 'The dependency between tasks does not exist'),
  noAdd: errorSpec(400, 'ACTION_NOT_ALLOWED', 'Unable to add a link between tasks'),
  noDelete: errorSpec(
    400,
    'ACTION_NOT_ALLOWED',
    'It is not possible to delete the dependency between tasks',
  ),
} as const;

const LINK: Entity = {
  table: TABLES.dependence,
  fields: {
    ID: { kind: 'integer', readOnly: true },
    FROM_ID: { kind: 'integer' },
    TO_ID: { kind: 'integer' },
    TYPE: { kind: 'integer' },
  },
};

/** For the links that a portal starts with. */
export const LINK_DIALECT = innerDialect(LINK);

/** Start and start, start and finish, finish and start, finish and finish. */
const LINK_TYPES = [0, 1, 2, 3];

/** What follows what, and what is planned for the day. */
export const DEPENDENCE_METHODS: readonly Method[] = [
  entityMethod(TASK_DIALECT, 'task.dependence.add', 'write', (call) => {
    const { context } = call;
    const { from, to } = linkIn(call);
    const type = integer.read(call.param('linkType') ?? '');
    const isPossible =
      type !== undefined && LINK_TYPES.includes(type) && from !== to && bothSeen(context, from, to);
    if (!isPossible) throw new RestError(ERRORS.noAdd);
    const links = linksOf(context);
    if (links.some((link) => isBetween(link, from, to))) throw new RestError(ERRORS.exists);
    if (leadsTo(links, to, from)) throw new RestError(ERRORS.noAdd);
    const table = tableOf(context, LINK);
    const values = { FROM_ID: from, TO_ID: to, TYPE: type };
    table.put(table.takeId(), new Map(Object.entries(values)));
    return { result: [] };
  }),
  entityMethod(TASK_DIALECT, 'task.dependence.delete', 'write', (call) => {
    const { context } = call;
    const { from, to } = linkIn(call);
    const link = linksOf(context).find((one) => isBetween(one, from, to));
    if (link === undefined) throw new RestError(ERRORS.missing);
    if (!bothSeen(context, from, to)) throw new RestError(ERRORS.noDelete);
    tableOf(context, LINK).remove(link.id);
    return { result: [] };
  }),
  entityMethod(TASK_DIALECT, 'task.planner.getlist', 'read', ({ context }) => ({
    result: markedBy(context, 'planned').filter((id) => tableOf(context, TASK).get(id)),
  })),
];

function linkIn(call: EntityCall): { readonly from: number; readonly to: number } {
  const number = (name: string): number => integer.read(call.param(name) ?? 0) ?? 0;
  return { from: number('taskIdFrom'), to: number('taskIdTo') };
}

function linksOf(context: CallContext): readonly StoredRecord[] {
  return tableOf(context, LINK).all;
}

function isBetween({ values }: StoredRecord, from: number, to: number): boolean {
  return values.get('FROM_ID') === from && values.get('TO_ID') === to;
}

function bothSeen(context: CallContext, ...ids: readonly number[]): boolean {
  return ids.every((id) => {
    const task = tableOf(context, TASK).get(id);
    return task !== undefined && canSee(context, task);
  });
}

/** Whether the links lead from one task to another, over any number of others. */
function leadsTo(
  links: readonly StoredRecord[],
  from: number,
  to: number,
  seen: readonly number[] = [],
): boolean {
  if (seen.includes(from)) return false;
  return links
    .filter(({ values }) => values.get('FROM_ID') === from)
    .map(({ values }) => Number(values.get('TO_ID')))
    .some((next) => next === to || leadsTo(links, next, to, [...seen, from]));
}
