import { randomBytes } from 'node:crypto';

import { compileFilter, rowOf, type Row } from '../../lists/filter.ts';
import { inOrder, stepsOf } from '../../lists/order.ts';
import { paginate } from '../../lists/paging.ts';
import { errorSpec } from '../../portal/errors.ts';
import { defineMethod, type CallContext, type Method } from '../../portal/method.ts';
import {
  boolean,
  integer,
  object,
  optional,
  required,
  string,
  withDefault,
  type ParamType,
} from '../../portal/params.ts';
import { isoDate } from '../../portal/time.ts';
import type { OfflineQueue, QueuedEvent } from '../../state/offline-queue.ts';
import { isFields, textOf, type Fields, type JsonObject, type Value } from '../../values.ts';
import { requireAdmin } from '../current-user.ts';
import { callingApplication } from './application-context.ts';

const ERRORS = {
  denied: errorSpec(403, 'ACCESS_DENIED', 'Access denied!'),
  noProcess: errorSpec(400, 'ERROR_ARGUMENT', "Argument 'PROCESS_ID' is null or empty", 'inferred'),
};

const DEFAULT_LIMIT = 50;

/** One value or a list of them, as texts. */
const texts: ParamType<string[]> = {
  name: 'texts',
  read(value) {
    const given: Value[] = isFields(value) ? Object.values(value) : [value].flat();
    return given.map(textOf);
  },
};

function queueOf(context: CallContext): OfflineQueue {
  const { queue } = callingApplication(context);
  requireAdmin(context, ERRORS.denied);
  return queue;
}

function rowIn(event: QueuedEvent): Row {
  return rowOf({
    ID: event.id,
    TIMESTAMP_X: isoDate(event.changedAt),
    EVENT_NAME: event.event,
    MESSAGE_ID: event.messageId,
    PROCESS_ID: event.processId,
    ERROR: Number(event.isErroneous),
  });
}

/** The events that pass a filter, in an order; equal ones stay in that of their identifiers. */
function chosen(events: readonly QueuedEvent[], filter: Fields, order: Fields): QueuedEvent[] {
  const keep = compileFilter(filter);
  const compare = inOrder(stepsOf(order));
  return events
    .map((event) => ({ event, row: rowIn(event) }))
    .filter(({ row }) => keep(row))
    .toSorted((a, b) => compare(a.row, b.row) || a.event.id - b.event.id)
    .map(({ event }) => event);
}

function view({ id, changedAt, event, data, messageId }: QueuedEvent): JsonObject {
  return {
    ID: String(id),
    TIMESTAMP_X: isoDate(changedAt),
    EVENT_NAME: event,
    EVENT_DATA: data,
    EVENT_ADDITIONAL: false,
    MESSAGE_ID: messageId,
  };
}

/** The queue of events for an application that is asked, and does not listen. */
export const OFFLINE_EVENT_METHODS: readonly Method[] = [
  defineMethod({
    name: 'event.offline.get',
    scopes: [],
    access: 'write',
    behaviour: 'documented',
    params: {
      filter: withDefault(object, {}),
      order: withDefault(object, { TIMESTAMP_X: 'ASC' }),
      limit: withDefault(integer, DEFAULT_LIMIT),
      clear: withDefault(boolean, true),
      process_id: withDefault(string, ''),
      auth_connector: withDefault(string, ''),
      error: withDefault(boolean, false),
    },
    run(context, params) {
      const queue = queueOf(context);
      const candidates = queue.all.filter(
        (one) =>
          one.connector === params.auth_connector &&
          one.processId === params.process_id &&
          (params.error || !one.isErroneous),
      );
      const events = chosen(candidates, params.filter, params.order).slice(0, params.limit);
      if (params.clear) queue.remove(events);
      const processId = processOf(params, events);
      for (const event of params.clear ? [] : events) event.processId = processId ?? '';
      return { result: { process_id: processId, events: events.map(view) } };
    },
  }),
  defineMethod({
    name: 'event.offline.list',
    scopes: [],
    access: 'read',
    behaviour: 'documented',
    params: {
      filter: withDefault(object, {}),
      order: withDefault(object, { ID: 'ASC' }),
      start: withDefault(integer, 0),
      auth_connector: withDefault(string, ''),
    },
    run(context, { filter, order, start, auth_connector: connector }) {
      const events = queueOf(context).all.filter((one) => one.connector === connector);
      return paginate(chosen(events, filter, order), start, (event) => ({
        ...view(event),
        PROCESS_ID: event.processId,
        ERROR: String(Number(event.isErroneous)),
      }));
    },
  }),
  defineMethod({
    name: 'event.offline.clear',
    scopes: [],
    access: 'write',
    behaviour: 'documented',
    params: {
      process_id: required(string, ERRORS.noProcess),
      id: optional(texts),
      message_id: optional(texts),
    },
    run(context, { process_id: processId, id, message_id: messageId }) {
      const queue = queueOf(context);
      const isMeant = (one: QueuedEvent): boolean =>
        id?.includes(String(one.id)) ?? messageId?.includes(one.messageId) ?? true;
      queue.remove(reservedBy(queue, processId).filter(isMeant));
      return { result: true };
    },
  }),
  defineMethod({
    name: 'event.offline.error',
    scopes: [],
    access: 'write',
    behaviour: 'documented',
    params: { process_id: required(string, ERRORS.noProcess), message_id: optional(texts) },
    run(context, { process_id: processId, message_id: messageId }) {
      for (const event of reservedBy(queueOf(context), processId)) {
        if (messageId?.includes(event.messageId) ?? true) event.isErroneous = true;
      }
      return { result: true };
    },
  }),
  defineMethod({
    name: 'feature.get',
    scopes: [],
    access: 'read',
    behaviour: 'documented',
    params: {
      code: required(string, errorSpec(400, 'CODE_EMPTY', "CODE can't be empty")),
    },
    run: (_, { code }) => ({ result: { value: FEATURES.has(code) ? 'Y' : 'N' } }),
  }),
];

const FEATURES: ReadonlySet<string> = new Set(['rest_offline_extended', 'rest_auth_connector']);

/** Nothing that is not reserved belongs to a process. */
function reservedBy(queue: OfflineQueue, processId: string): QueuedEvent[] {
  return queue.all.filter((one) => processId !== '' && one.processId === processId);
}

/** The name under which events are reserved: a new one, unless they are already. */
function processOf(
  params: { readonly clear: boolean; readonly process_id: string },
  events: readonly QueuedEvent[],
): string | null {
  if (params.process_id !== '') return params.process_id;
  return params.clear || events.length === 0 ? null : randomBytes(16).toString('hex');
}
