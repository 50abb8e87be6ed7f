/** Custom fields of people: `user.userfield.*` describes them, and people hold their values. */
import { customFieldsOf } from '../entities/custom-fields.ts';
import type { Dialect } from '../entities/dialect.ts';
import type { Entity, Field } from '../entities/entity.ts';
import { addMethod, deleteMethod, listMethod, updateMethod } from '../entities/methods.ts';
import { readFieldValue } from '../entities/read-fields.ts';
import { AS_TEXT, AS_VALUES, writeValue } from '../entities/style.ts';
import { errorSpec } from '../portal/errors.ts';
import type { CallContext, Method } from '../portal/method.ts';
import type { PortalState } from '../state/state.ts';
import type { User } from '../state/users.ts';
import { textOf, type Json, type JsonObject, type Value } from '../values.ts';
import { withLabels } from './crm/user-field-methods.ts';
import { LABELS, MESSAGES, USER_FIELD } from './crm/user-field.ts';
import { requireAdmin } from './current-user.ts';

const OWNER = 'USER';

const DENIED = errorSpec(400, '', 'Access denied.');

/** Described as those of the CRM are, and shown in lists by themselves. */
const PEOPLES_FIELD: Entity = {
  ...USER_FIELD,
  fields: { ...USER_FIELD.fields, SHOW_IN_LIST: { kind: 'flag', initial: true } },
  onRemove({ state }, { values }) {
    for (const user of state.users.all) user.details.delete(textOf(values.get('FIELD_NAME')));
  },
};

const DIALECT: Dialect = {
  entity: PEOPLES_FIELD,
  scopes: ['user.userfield'],
  style: AS_TEXT,
  // Lists say nothing of what people read.
  silent: [...LABELS, ...MESSAGES],
  within: { ENTITY_ID: OWNER },
  errors: {
    badId: errorSpec(400, '', 'ID is not defined or invalid'),
    notFound: () => DENIED,
    noFields: errorSpec(400, '', "Parameter 'fields' must be array."),
    required: (name) => errorSpec(400, '', `The '${name}' field is not found.`),
  },
};

export const PEOPLES_FIELD_METHODS: readonly Method[] = [
  addMethod(DIALECT, 'user.userfield.add', { given: withLabels }),
  listMethod(DIALECT, 'user.userfield.list', { order: { SORT: 'ASC', ID: 'ASC' } }),
  updateMethod(DIALECT, 'user.userfield.update'),
  deleteMethod(DIALECT, 'user.userfield.delete'),
].map(forAdministrators);

function forAdministrators(method: Method): Method {
  return {
    ...method,
    call(context, fields) {
      requireAdmin(context, DENIED);
      return method.call(context, fields);
    },
  };
}

/** Their fields by name, as they are described at the moment. */
export function peoplesFields(state: PortalState): ReadonlyMap<string, Field> {
  return new Map(customFieldsOf(state, OWNER));
}

/** What a person holds in them. */
export function peoplesValues(state: PortalState, user: User): JsonObject {
  const values = [...peoplesFields(state)].map(([name, { kind, multiple }]): [string, Json] => {
    const value = user.details.get(name) ?? null;
    if (multiple !== true) return [name, writeValue(AS_TEXT, kind, value)];
    const list = Array.isArray(value) ? value : [];
    return [name, list.length > 0 && list.map((one: Json) => writeValue(AS_VALUES, kind, one))];
  });
  return Object.fromEntries(values);
}

/** Keeps what a caller gives for a field of theirs; what is not of its kind is ignored. */
export function setPeoplesValue(
  context: CallContext,
  user: User,
  name: string,
  value: Value,
): void {
  const field = peoplesFields(context.state).get(name);
  if (field === undefined) return;
  const before = user.details.get(name) ?? null;
  const kept = field.merge?.(context, before, value) ?? readFieldValue(field, value);
  if (kept !== undefined) user.details.set(name, kept);
}
