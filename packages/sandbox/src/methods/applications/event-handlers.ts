import { allEvents, eventsFor, eventsOfScope, isEvent } from '../../events/event-names.ts';
import { errorSpec, RestError } from '../../portal/errors.ts';
import { defineMethod, type CallContext, type Method } from '../../portal/method.ts';
import {
  boolean,
  integer,
  object,
  optional,
  string,
  structure,
  withDefault,
} from '../../portal/params.ts';
import type { EventHandler } from '../../state/application.ts';
import { toJson } from '../../values.ts';
import { isAdmin } from '../current-user.ts';
import { callingApplication } from './application-context.ts';

const ERRORS = {
  notFound: errorSpec(400, 'ERROR_EVENT_NOT_FOUND', 'Event not found'),
  noHandler: errorSpec(400, 'ERROR_ARGUMENT', "Argument 'HANDLER' is null or empty", 'inferred'),
  twice: errorSpec(
    400,
    'ERROR_CORE',
    'Unable to set event handler: it is there already',
    'inferred',
  ),
};

/** What only administrators may do, by the word that the method has for it. */
function denied(what: 'Offline events' | 'Event', verb: 'binding' | 'unbinding') {
  const how = what === 'Event' ? ' with AUTH_TYPE' : '';
  const text = `Access denied! ${what} ${verb}${how} requires administrator access rights`;
  return errorSpec(403, 'ACCESS_DENIED', text);
}

const EVENT_PARAMS = {
  event: withDefault(string, ''),
  handler: withDefault(string, ''),
  auth_type: optional(integer),
  event_type: withDefault(string, 'online'),
};

/** Whoever is no administrator can speak of their own events alone. */
function checkRights(
  context: CallContext,
  userId: number | undefined,
  isOffline: boolean,
  verb: 'binding' | 'unbinding',
): void {
  if (isAdmin(context)) return;
  if (isOffline) throw new RestError(denied('Offline events', verb));
  if (userId !== undefined && userId !== context.caller.userId) {
    throw new RestError(denied('Event', verb));
  }
}

/** Subscriptions of the application to events. */
export const EVENT_HANDLER_METHODS: readonly Method[] = [
  defineMethod({
    name: 'event.bind',
    scopes: [],
    access: 'write',
    behaviour: 'documented',
    params: {
      ...EVENT_PARAMS,
      auth_connector: withDefault(string, ''),
      options: withDefault(object, {}),
    },
    async run(context, params) {
      const application = callingApplication(context);
      const event = params.event.toUpperCase();
      const isOffline = params.event_type === 'offline';
      checkRights(context, params.auth_type, isOffline, 'binding');
      if (!(await isEvent(event, context.caller.scopes))) throw new RestError(ERRORS.notFound);
      const url = isOffline ? '' : params.handler;
      if (!isOffline && !URL.canParse(url)) throw new RestError(ERRORS.noHandler);
      // A user without rights subscribes on their own behalf.
      const userId = params.auth_type ?? (isAdmin(context) ? 0 : context.caller.userId);
      const connector = params.auth_connector;
      const isTaken = application.handlers.some(
        (one) =>
          one.event === event &&
          one.url === url &&
          one.userId === userId &&
          one.isOffline === isOffline &&
          one.connector === connector,
      );
      if (isTaken) throw new RestError(ERRORS.twice);
      const { options } = params;
      application.addHandler({ event, url, userId, isOffline, connector, options });
      return { result: true };
    },
  }),
  defineMethod({
    name: 'event.unbind',
    scopes: [],
    access: 'write',
    behaviour: 'documented',
    params: EVENT_PARAMS,
    run(context, params) {
      const application = callingApplication(context);
      const isOffline = params.event_type === 'offline';
      checkRights(context, params.auth_type, isOffline, 'unbinding');
      const isMeant = (one: EventHandler): boolean =>
        one.isOffline === isOffline &&
        (params.event === '' || one.event === params.event.toUpperCase()) &&
        (isOffline || params.handler === '' || one.url === params.handler) &&
        (params.auth_type === undefined || one.userId === params.auth_type) &&
        isSeen(context, one);
      return { result: { count: application.removeHandlers(isMeant) } };
    },
  }),
  defineMethod({
    name: 'event.get',
    scopes: [],
    access: 'read',
    behaviour: 'documented',
    params: {},
    run(context) {
      const handlers = callingApplication(context).handlers.filter((one) => isSeen(context, one));
      return {
        result: handlers.map(({ event, url, userId, isOffline }) => ({
          event,
          handler: url,
          auth_type: String(userId),
          offline: Number(isOffline),
        })),
      };
    },
  }),
  defineMethod({
    name: 'events',
    scopes: [],
    access: 'read',
    behaviour: 'documented',
    params: { scope: optional(string), full: optional(boolean) },
    async run(context, { scope, full }) {
      callingApplication(context);
      if (scope !== undefined) return { result: await eventsOfScope(scope) };
      const { scopes } = context.caller;
      return { result: full === true ? await allEvents() : await eventsFor(scopes) };
    },
  }),
  {
    name: 'event.test',
    version: 2,
    scopes: [],
    access: 'write',
    behaviour: 'documented',
    call(context, fields) {
      callingApplication(context);
      const query = toJson(structure.read(fields) ?? {});
      context.announce?.({ event: 'ONAPPTEST', data: { QUERY: query, LANGUAGE_ID: 'en' } });
      return { result: 1 };
    },
  },
];

function isSeen(context: CallContext, { userId }: EventHandler): boolean {
  return isAdmin(context) || userId === context.caller.userId;
}
