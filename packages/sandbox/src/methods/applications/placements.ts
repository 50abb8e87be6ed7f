import {
  allPlacements,
  isPlacement,
  placementsFor,
  placementsOfScope,
} from '../../events/placement-names.ts';
import { errorSpec, RestError } from '../../portal/errors.ts';
import { defineMethod, type CallContext, type Method } from '../../portal/method.ts';
import { boolean, integer, object, optional, string, withDefault } from '../../portal/params.ts';
import type { InstalledApplication, PlacementHandler } from '../../state/application.ts';
import { isJsonObject, toJson, type Fields, type JsonObject } from '../../values.ts';
import { requireAdmin } from '../current-user.ts';
import { callingApplication } from './application-context.ts';

const SCOPES = ['placement'];
const WORKER = 'PAGE_BACKGROUND_WORKER';

/** Placements of which an application has one handler. */
const SINGLE: ReadonlySet<string> = new Set([WORKER, 'REST_APP_URI']);

/** The documentation has status 200 for errors that the application can mend. */
const ERRORS = {
  denied: errorSpec(403, 'ACCESS_DENIED', 'Access denied!'),
  argument: errorSpec(200, 'ERROR_ARGUMENT', 'The value of an argument is empty'),
  notFound: errorSpec(400, 'ERROR_PLACEMENT_NOT_FOUND', 'Placement not found'),
  twice: errorSpec(200, 'ERROR_PLACEMENT_MAX_COUNT', 'Placement max count'),
  user: errorSpec(200, 'ERROR_PLACEMENT_USER_MODE', 'User mode is not available'),
  noErrorHandler: errorSpec(200, 'EMPTY_ERROR_HANDLER_URL', 'Value of errorHandlerUrl is empty'),
  noAddress: errorSpec(400, 'ERROR_WRONG_HANDLER_URL', 'Wrong handler URL'),
  protocol: errorSpec(400, 'ERROR_UNSUPPORTED_PROTOCOL', 'Unsupported protocol'),
};

function administrated(context: CallContext): InstalledApplication {
  const application = callingApplication(context);
  requireAdmin(context, ERRORS.denied);
  return application;
}

/** The application's widgets. */
export const PLACEMENT_METHODS: readonly Method[] = [
  defineMethod({
    name: 'placement.bind',
    scopes: SCOPES,
    access: 'write',
    behaviour: 'documented',
    params: {
      placement: withDefault(string, ''),
      handler: withDefault(string, ''),
      title: withDefault(string, ''),
      description: withDefault(string, ''),
      lang_all: withDefault(object, {}),
      options: withDefault(object, {}),
      user_id: withDefault(integer, 0),
    },
    async run(context, params) {
      const application = administrated(context);
      const handler: PlacementHandler = {
        placement: params.placement.toUpperCase(),
        url: params.handler,
        userId: params.user_id,
        title: params.title,
        description: params.description,
        languages: structureOf(params.lang_all),
        options: structureOf(params.options),
      };
      await check(application, handler, context.caller.scopes);
      application.addPlacement(handler);
      return { result: true };
    },
  }),
  defineMethod({
    name: 'placement.get',
    scopes: SCOPES,
    access: 'read',
    behaviour: 'documented',
    params: {},
    run: (context) => ({ result: administrated(context).placements.map(view) }),
  }),
  defineMethod({
    name: 'placement.unbind',
    scopes: SCOPES,
    access: 'write',
    behaviour: 'documented',
    params: {
      placement: withDefault(string, ''),
      handler: withDefault(string, ''),
      user_id: optional(integer),
    },
    run(context, { placement, handler, user_id: userId }) {
      const application = administrated(context);
      if (placement === '') throw new RestError(ERRORS.argument);
      const removed = application.removePlacements(
        (one) =>
          one.placement === placement.toUpperCase() &&
          (handler === '' || one.url === handler) &&
          (userId === undefined || one.userId === userId),
      );
      // Each counts when it is found, and once more when it is gone.
      return { result: { count: removed * 2 } };
    },
  }),
  defineMethod({
    name: 'placement.list',
    scopes: SCOPES,
    access: 'read',
    behaviour: 'documented',
    params: { scope: withDefault(string, ''), full: withDefault(boolean, false) },
    async run(context, { scope, full }) {
      callingApplication(context);
      if (scope !== '') return { result: await placementsOfScope(scope) };
      if (full) return { result: await allPlacements() };
      return { result: await placementsFor(context.caller.scopes) };
    },
  }),
];

async function check(
  { placements }: InstalledApplication,
  handler: PlacementHandler,
  permissions: readonly string[],
): Promise<void> {
  const { placement, url, userId, options } = handler;
  if (placement === '' || url === '') throw new RestError(ERRORS.argument);
  if (!(await isPlacement(placement, permissions))) throw new RestError(ERRORS.notFound);
  if (!URL.canParse(url)) throw new RestError(ERRORS.noAddress);
  if (!/^https?:$/u.test(new URL(url).protocol)) throw new RestError(ERRORS.protocol);
  const isThere = placements.some((one) => one.placement === placement);
  if (isThere && SINGLE.has(placement)) throw new RestError(ERRORS.twice);
  if (userId !== 0 && placement !== WORKER) throw new RestError(ERRORS.user);
  if (placement === WORKER && (options['errorHandlerUrl'] ?? '') === '') {
    throw new RestError(ERRORS.noErrorHandler);
  }
}

function structureOf(fields: Fields): JsonObject {
  const json = toJson(fields);
  return isJsonObject(json) ? json : {};
}

function view({ url, languages, options, ...handler }: PlacementHandler): JsonObject {
  const { placement, userId, title, description } = handler;
  return {
    placement,
    userId,
    handler: url,
    options: Object.keys(options).length === 0 ? [] : options,
    title,
    description,
    langAll: Object.keys(languages).length === 0 ? [] : languages,
  };
}
