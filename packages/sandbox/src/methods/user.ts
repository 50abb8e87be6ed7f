import { compileFilter, type Row } from '../lists/filter.ts';
import { byField } from '../lists/order.ts';
import { PAGE_SIZE, paginate } from '../lists/paging.ts';
import { errorSpec, RestError } from '../portal/errors.ts';
import { defineMethod, type Answer, type CallContext, type Method } from '../portal/method.ts';
import { integer, object, optional, string, structure, withDefault } from '../portal/params.ts';
import { isoDate } from '../portal/time.ts';
import type { PortalState } from '../state/state.ts';
import type { User } from '../state/users.ts';
import {
  isFields,
  textOf,
  type Fields,
  type Json,
  type JsonObject,
  type Value,
} from '../values.ts';
import { currentUser } from './current-user.ts';
import { peoplesValues } from './user-custom-fields.ts';

const SCOPES = ['user', 'user_brief', 'user_basic'];

const listParams = {
  filter: optional(object),
  sort: optional(string),
  order: optional(structure),
  select: optional(structure),
  start: withDefault(integer, 0),
  // Older calls give the conditions directly, without `filter`.
  ID: optional(structure),
  ACTIVE: optional(structure),
  NAME: optional(structure),
  LAST_NAME: optional(structure),
  EMAIL: optional(structure),
  UF_DEPARTMENT: optional(structure),
  WORK_POSITION: optional(structure),
  PERSONAL_CITY: optional(structure),
};

/** People as the `user` module shows them: upper-case keys, identifiers as text. */
export const USER_METHODS: readonly Method[] = [
  defineMethod({
    name: 'user.current',
    scopes: SCOPES,
    access: 'read',
    behaviour: 'documented',
    params: {},
    run(context) {
      const user = currentUser(context);
      const moment = isoDate(user.lastActivityAt).slice(0, 19).replace('T', ' ');
      return {
        result: {
          ...userView(context.state, user),
          // Lists show these two differently.
          TIMESTAMP_X: moment,
          LAST_ACTIVITY_DATE: moment,
        },
      };
    },
  }),
  defineMethod({
    name: 'user.get',
    scopes: SCOPES,
    access: 'read',
    behaviour: 'documented',
    params: listParams,
    run(context, { filter, sort, order, select, start, ...conditions }) {
      const all: Fields = { ...filter };
      for (const [name, value] of Object.entries(conditions)) {
        if (value !== undefined) all[name] = value;
      }
      return list(context, nameSearch(all), { sort, order, select, start });
    },
  }),
  defineMethod({
    name: 'user.search',
    scopes: SCOPES,
    access: 'read',
    behaviour: 'documented',
    params: { ...listParams, FIND: optional(string) },
    run(context, { filter, sort, order, select, start, FIND, ...conditions }) {
      const paging = { sort, order, select, start };
      const find = FIND ?? text(filter?.['FIND']);
      if (find !== undefined) return list(context, {}, paging, (row) => hasWords(row, find));
      const prefixes: Fields = {};
      for (const [name, value] of Object.entries({ ...conditions, ...filter })) {
        if (value === undefined) continue;
        // The search looks at the beginnings of the fields.
        prefixes[SEARCHED.includes(name.toUpperCase()) ? `=%${name}` : name] =
          typeof value === 'string' && SEARCHED.includes(name.toUpperCase()) ? `${value}%` : value;
      }
      return list(context, prefixes, paging);
    },
  }),
];

const SEARCHED = ['NAME', 'LAST_NAME', 'WORK_POSITION', 'UF_DEPARTMENT_NAME'];

interface Paging {
  readonly sort: string | undefined;
  readonly order: Value | undefined;
  readonly select: Value | undefined;
  readonly start: number;
}

function list(
  context: CallContext,
  filter: Fields,
  paging: Paging,
  isFound: (row: Row) => boolean = () => true,
): Answer {
  const keep = compileFilter(filter);
  // Without counting, a page is all that has to be found.
  const enough = paging.start < 0 ? PAGE_SIZE : Number.POSITIVE_INFINITY;
  const found: User[] = [];
  for (const user of inOrder(context, filter, paging)) {
    const row = rowOfUser(user);
    if (keep(row) && isFound(row)) found.push(user);
    if (found.length === enough) break;
  }
  const wanted = selected(paging.select);
  return paginate(found, paging.start, (user) => pick(userView(context.state, user), wanted));
}

const WRONG_ORDER = errorSpec(400, 'ERROR_ARGUMENT', 'Order must be a string', 'inferred');

/**
 * Everybody in the wished order; by identifier only those who can be meant.
 *
 * @throws RestError for a direction that is none, where a field to sort by is given; without one nobody looks at it
 */
function inOrder({ state }: CallContext, filter: Fields, paging: Paging): Iterable<User> {
  const { sort = 'ID', order = 'ASC' } = paging;
  if (paging.sort !== undefined && typeof order !== 'string') throw new RestError(WRONG_ORDER);
  const descending = typeof order === 'string' && order.toUpperCase() === 'DESC';
  if (sort.toUpperCase() === 'ID') {
    return descending
      ? state.users.all.toReversed()
      : state.users.after(integer.read(filter['>ID'] ?? 0) ?? 0);
  }
  const compare = byField(sort, descending);
  return state.users.all.toSorted((a, b) => compare(rowOfUser(a), rowOfUser(b)));
}

/** `NAME_SEARCH` looks through names and position. */
function nameSearch(filter: Fields): Fields {
  const { NAME_SEARCH: words, ...others } = filter;
  return words === undefined ? filter : { ...others, '%SEARCH': words };
}

function hasWords(row: Row, find: string): boolean {
  const words = find.trim().toLowerCase().split(/\s+/u);
  const content = [row('SEARCH') ?? ''].flat().join(' ').toLowerCase().split(/\s+/u);
  return words.every((word) => content.some((part) => part.startsWith(word)));
}

function selected(select: Value | undefined): string[] {
  const names = Array.isArray(select)
    ? select
    : isFields(select)
      ? Object.values(select)
      : [select];
  return names.filter((name) => typeof name === 'string').map((name) => name.toUpperCase());
}

function pick(view: JsonObject, names: readonly string[]): JsonObject {
  if (names.length === 0 || names.includes('*')) return view;
  const entries = Object.entries(view).filter(
    ([name]) => names.includes(name) || (names.includes('UF_*') && name.startsWith('UF_')),
  );
  return Object.fromEntries(entries);
}

function text(value: Value | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** How filters read a person. */
const ROW_FIELDS: Readonly<Record<string, (user: User) => string | readonly string[]>> = {
  ID: (user) => String(user.id),
  ACTIVE: (user) => (user.active ? ['Y', '1', 'true'] : ['N', '0', 'false']),
  NAME: (user) => user.firstName,
  LAST_NAME: (user) => user.lastName,
  EMAIL: (user) => user.email,
  WORK_POSITION: (user) => user.position,
  PERSONAL_CITY: (user) => user.city,
  PERSONAL_GENDER: (user) => user.gender,
  PERSONAL_MOBILE: (user) => user.phone,
  UF_DEPARTMENT: (user) => user.departments.map(String),
  UF_DEPARTMENT_NAME: () => '',
  USER_TYPE: () => 'employee',
  IS_ONLINE: isOnline,
  DATE_REGISTER: (user) => isoDate(user.registeredAt),
  LAST_LOGIN: (user) => isoDate(user.lastActivityAt),
  LAST_ACTIVITY_DATE: (user) => isoDate(user.lastActivityAt),
  SEARCH: (user) => `${user.firstName} ${user.lastName} ${user.position}`,
};

function rowOfUser(user: User): Row {
  return (field) =>
    Object.hasOwn(ROW_FIELDS, field) ? ROW_FIELDS[field]?.(user) : cellsOf(user.details.get(field));
}

function cellsOf(value: Json = ''): string | readonly string[] {
  return Array.isArray(value) ? value.map(textOf) : textOf(value);
}

function isOnline(user: User): string {
  return user.idleSince === undefined ? 'Y' : 'N';
}

function userView(state: PortalState, user: User): JsonObject {
  return {
    ID: String(user.id),
    ACTIVE: user.active,
    NAME: user.firstName,
    LAST_NAME: user.lastName,
    SECOND_NAME: '',
    EMAIL: user.email,
    LAST_LOGIN: isoDate(user.lastActivityAt),
    DATE_REGISTER: isoDate(user.registeredAt),
    TIME_ZONE: '',
    IS_ONLINE: isOnline(user),
    // The portal encodes these two moments as objects without fields.
    TIMESTAMP_X: {},
    LAST_ACTIVITY_DATE: {},
    PERSONAL_GENDER: user.gender,
    PERSONAL_WWW: '',
    PERSONAL_BIRTHDAY: '',
    PERSONAL_MOBILE: user.phone,
    PERSONAL_CITY: user.city,
    WORK_PHONE: '',
    WORK_POSITION: user.position,
    UF_EMPLOYMENT_DATE: '',
    UF_DEPARTMENT: [...user.departments],
    USER_TYPE: 'employee',
    ...Object.fromEntries(user.details),
    ...peoplesValues(state, user),
  };
}
