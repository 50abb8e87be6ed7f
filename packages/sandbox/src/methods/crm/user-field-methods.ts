import type { Dialect } from '../../entities/dialect.ts';
import {
  addMethod,
  deleteMethod,
  getMethod,
  listMethod,
  updateMethod,
} from '../../entities/methods.ts';
import { AS_TEXT } from '../../entities/style.ts';
import { errorSpec } from '../../portal/errors.ts';
import type { Method } from '../../portal/method.ts';
import { isJsonObject, lookUp, textOf, type Fields, type Json } from '../../values.ts';
import { CRM_SCOPES, classicError } from './classic.ts';
import { LABELS, MESSAGES, USER_FIELD } from './user-field.ts';

/**
 * The methods that describe the custom fields of an entity, such as `crm.deal.userfield.*`.
 *
 * @param entityId - whose fields they are: `CRM_DEAL`
 */
export function userFieldMethods(prefix: string, entityId: string): Method[] {
  const dialect: Dialect = {
    entity: USER_FIELD,
    scopes: CRM_SCOPES,
    style: AS_TEXT,
    within: { ENTITY_ID: entityId },
    errors: {
      badId: classicError('ID is not defined or invalid.'),
      notFound: (id) =>
        errorSpec(400, 'ERROR_NOT_FOUND', `The entity with ID '${id}' is not found`),
      noFields: classicError("Parameter 'fields' must be array."),
      noObject: (parameter) => classicError(`Parameter '${parameter}' must be array.`),
      required: (name) => classicError(`The '${name}' field is not found.`),
    },
  };
  return [
    addMethod(dialect, `${prefix}.userfield.add`, { given: withLabels }),
    getMethod(dialect, `${prefix}.userfield.get`),
    listMethod(dialect, `${prefix}.userfield.list`, {
      order: { SORT: 'ASC', ID: 'ASC' },
      paged: false,
      answer: (rows) => rows.map(withPlainLabels),
    }),
    updateMethod(dialect, `${prefix}.userfield.update`),
    deleteMethod(dialect, `${prefix}.userfield.delete`),
  ];
}

/** `LABEL` is what labels say that are not given. */
export function withLabels(fields: Fields): Fields {
  const label = textOf(lookUp(fields, 'LABEL'));
  return { ...Object.fromEntries(LABELS.map((name) => [name, label])), ...fields };
}

/** Lists show labels in one language. */
function withPlainLabels(row: Json): Json {
  if (!isJsonObject(row)) return row;
  const plain = [...LABELS, ...MESSAGES].map((name): [string, Json] => {
    const label = row[name] ?? null;
    const text = isJsonObject(label) ? textOf(label['en']) : '';
    return [name, text || null];
  });
  return { ...row, ...Object.fromEntries(plain) };
}
