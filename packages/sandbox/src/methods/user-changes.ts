import { RestError, errorSpec } from '../portal/errors.ts';
import type { Answer, CallContext, Method } from '../portal/method.ts';
import { boolean, id as idType, integer } from '../portal/params.ts';
import { isoDate } from '../portal/time.ts';
import type { User } from '../state/users.ts';
import {
  isFields,
  lookUp,
  textOf,
  toJson,
  type Fields,
  type JsonObject,
  type Value,
} from '../values.ts';
import { requireAdmin } from './current-user.ts';
import { setPeoplesValue } from './user-custom-fields.ts';
import { isWritable, USER_FIELDS } from './user-fields.ts';

const ERRORS = {
  denied: errorSpec(400, 'ERROR_CORE', 'access_denied'),
  wrongEmail: errorSpec(400, 'ERROR_ARGUMENT', 'wrong_email'),
  takenEmail: errorSpec(400, 'ERROR_ARGUMENT', 'A user with this email already exists'),
  noGroup: errorSpec(400, 'ERROR_GROUPID', 'Group code not specified'),
  noPlace: errorSpec(400, 'ERROR_ARGUMENT', 'no_extranet_field'),
} as const;

const DAY_MS = 86_400_000;
const COLOR = '#4ba984';
const EMAIL = /^[^@\s]+@[^@\s]+\.[^@\s]+$/u;

/** People are invited and changed; each field is a parameter of its own. */
export const USER_CHANGE_METHODS: readonly Method[] = [
  userMethod('user.fields', 'read', () => ({ result: USER_FIELDS })),
  userMethod('user.add', 'write', add),
  userMethod('user.update', 'write', update),
];

function userMethod(name: string, access: Method['access'], call: Method['call']): Method {
  const scopes = access === 'read' ? ['user', 'user_brief', 'user_basic'] : ['user'];
  return { name, version: 2, scopes, access, behaviour: 'documented', call };
}

function add(context: CallContext, fields: Fields): Answer {
  const { state, clock } = context;
  requireAdmin(context, ERRORS.denied);
  checkEmail(context, textOf(lookUp(fields, 'EMAIL')), undefined);
  checkPlace(fields);
  const id = Math.max(0, ...state.users.all.map((user) => user.id)) + 1;
  const user: User = {
    id,
    active: true,
    admin: false,
    firstName: '',
    lastName: '',
    email: '',
    gender: '',
    position: '',
    departments: [],
    phone: '',
    city: '',
    color: COLOR,
    status: 'online',
    idleSince: clock.now() - DAY_MS,
    registeredAt: clock.now(),
    lastActivityAt: clock.now(),
    details: new Map(),
  };
  setFields(context, user, fields);
  state.users.add(user);
  context.announce?.({ event: 'ONUSERADD', data: eventData(user) });
  return { result: id };
}

/** What applications are told of a person who has been invited. */
function eventData(user: User): JsonObject {
  return {
    ID: user.id,
    ACTIVE: user.active ? 'Y' : 'N',
    EMAIL: user.email,
    NAME: user.firstName,
    LAST_NAME: user.lastName,
    PERSONAL_GENDER: user.gender,
    UF_DEPARTMENT: user.departments,
    DATE_REGISTER: isoDate(user.registeredAt),
    WORK_POSITION: user.position,
  };
}

function update(context: CallContext, fields: Fields): Answer {
  const user = context.state.users.get(idType.read(lookUp(fields, 'ID') ?? '') ?? 0);
  if (user === undefined) throw new RestError(ERRORS.denied);
  requireAdmin(context, ERRORS.denied);
  const email = lookUp(fields, 'EMAIL');
  if (email !== undefined) checkEmail(context, textOf(email), user);
  setFields(context, user, fields);
  return { result: true };
}

function checkEmail({ state }: CallContext, email: string, own: User | undefined): void {
  if (!EMAIL.test(email)) throw new RestError(ERRORS.wrongEmail);
  const isTaken = state.users.all.some(
    (user) => user !== own && user.email.toLowerCase() === email.toLowerCase(),
  );
  if (isTaken) throw new RestError(ERRORS.takenEmail);
}

/** Employees belong to departments, others to workgroups. */
function checkPlace(fields: Fields): void {
  if (boolean.read(lookUp(fields, 'EXTRANET') ?? '') === true) {
    if (numbersIn(lookUp(fields, 'SONET_GROUP_ID')).length === 0)
      throw new RestError(ERRORS.noGroup);
  } else if (numbersIn(lookUp(fields, 'UF_DEPARTMENT')).length === 0) {
    throw new RestError(ERRORS.noPlace);
  }
}

function setFields(context: CallContext, user: User, fields: Fields): void {
  for (const [written, value] of Object.entries(fields)) {
    const name = written.toUpperCase();
    if (!isWritable(name)) setPeoplesValue(context, user, name, value);
    else if (Object.hasOwn(SETTERS, name)) SETTERS[name]?.(user, value);
    else user.details.set(name, toJson(value));
  }
}

/** What the rest of the portal knows of people too. */
const SETTERS: Readonly<Record<string, (user: User, value: Value) => void>> = {
  ACTIVE(user, value) {
    user.active = boolean.read(value) ?? user.active;
  },
  NAME(user, value) {
    user.firstName = textOf(value);
  },
  LAST_NAME(user, value) {
    user.lastName = textOf(value);
  },
  EMAIL(user, value) {
    user.email = textOf(value);
  },
  PERSONAL_GENDER(user, value) {
    user.gender = value === 'M' || value === 'F' ? value : '';
  },
  PERSONAL_MOBILE(user, value) {
    user.phone = textOf(value);
  },
  PERSONAL_CITY(user, value) {
    user.city = textOf(value);
  },
  WORK_POSITION(user, value) {
    user.position = textOf(value);
  },
  UF_DEPARTMENT(user, value) {
    user.departments = numbersIn(value);
  },
};

function numbersIn(value: Value | undefined): number[] {
  const listed = isFields(value) ? Object.values(value) : [value ?? []].flat();
  return listed.flatMap((one) => integer.read(one) ?? []);
}
