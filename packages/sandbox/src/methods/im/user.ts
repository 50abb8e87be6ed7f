import { RestError, errorSpec } from '../../portal/errors.ts';
import { defineMethod, type Method } from '../../portal/method.ts';
import {
  ids,
  integer,
  oneOf,
  optional,
  required,
  where,
  withDefault,
  type ParamType,
} from '../../portal/params.ts';
import { USER_STATUSES } from '../../state/users.ts';
import { phpArray, type Value } from '../../values.ts';
import { currentUser } from '../current-user.ts';
import { imUser } from './views.ts';

const ERRORS = {
  idEmpty: errorSpec(400, 'ID_EMPTY', "User ID can't be empty"),
  notExists: errorSpec(400, 'USER_NOT_EXISTS', 'User does not exist'),
  format: errorSpec(400, 'INVALID_FORMAT', 'A wrong format for the ID field is passed'),
  status: errorSpec(400, 'STATUS_ERROR', 'Status is not available'),
} as const;

const MINUTE_MS = 60_000;
const DEFAULT_IDLE_MINUTES = 10;

/** A list, or a text that holds a JSON list. */
const idList: ParamType<number[]> = {
  name: 'ids',
  read(value) {
    if (Array.isArray(value)) return ids.read(value);
    if (typeof value !== 'string') return undefined;
    try {
      const parsed: Value = JSON.parse(value);
      return Array.isArray(parsed) ? ids.read(parsed) : undefined;
    } catch {
      return undefined;
    }
  },
};

/** People and their status, as the messenger shows them. */
export const IM_USER_METHODS: readonly Method[] = [
  defineMethod({
    name: 'im.user.get',
    scopes: ['im'],
    access: 'read',
    behaviour: 'documented',
    params: {
      ID: optional(
        where(integer, (value) => value > 0),
        ERRORS.idEmpty,
      ),
    },
    run(context, { ID }) {
      const user = ID === undefined ? currentUser(context) : context.state.users.get(ID);
      if (user === undefined) throw new RestError(ERRORS.notExists);
      return { result: imUser(user) };
    },
  }),
  defineMethod({
    name: 'im.user.list.get',
    scopes: ['im'],
    access: 'read',
    behaviour: 'documented',
    params: { ID: required(idList, ERRORS.format), RESULT_TYPE: optional(oneOf(['array'])) },
    run({ state }, { ID, RESULT_TYPE }) {
      const users = [...new Set(ID)]
        .map((userId) => state.users.get(userId))
        .filter((user) => user !== undefined);
      return {
        result:
          RESULT_TYPE === 'array'
            ? users.map(imUser)
            : phpArray(new Map(users.map((user) => [String(user.id), imUser(user)]))),
      };
    },
  }),
  defineMethod({
    name: 'im.user.status.get',
    scopes: ['im'],
    access: 'read',
    behaviour: 'documented',
    params: {},
    run: (context) => ({ result: currentUser(context).status }),
  }),
  defineMethod({
    name: 'im.user.status.set',
    scopes: ['im'],
    access: 'write',
    behaviour: 'documented',
    params: { STATUS: required(oneOf(USER_STATUSES), ERRORS.status) },
    run(context, { STATUS }) {
      currentUser(context).status = STATUS;
      return { result: true };
    },
  }),
  defineMethod({
    name: 'im.user.status.idle.start',
    scopes: ['im'],
    access: 'write',
    behaviour: 'documented',
    params: { AGO: withDefault(integer, DEFAULT_IDLE_MINUTES) },
    run(context, { AGO }) {
      currentUser(context).idleSince = context.clock.now() - Math.max(1, AGO) * MINUTE_MS;
      return { result: true };
    },
  }),
  defineMethod({
    name: 'im.user.status.idle.end',
    scopes: ['im'],
    access: 'write',
    behaviour: 'documented',
    params: {},
    run(context) {
      currentUser(context).idleSince = undefined;
      return { result: true };
    },
  }),
];
