import { describeField } from '../../entities/describe-field.ts';
import type { DialectErrors } from '../../entities/dialect.ts';
import type { NamedField } from '../../entities/entity.ts';
import { AS_VALUES, type Style } from '../../entities/style.ts';
import { errorSpec, type ErrorSpec } from '../../portal/errors.ts';
import type { JsonObject } from '../../values.ts';

/** Numbers are numbers, flags are letters, custom ones too, and a day is a moment. */
export const NEW_STYLE: Style = {
  ...AS_VALUES,
  boolean: (value) => (value ? 'Y' : 'N'),
  date: (day) => `${day}T00:00:00+00:00`,
};

/** A parameter is not there. */
export function missingParameter(name: string): ErrorSpec {
  return errorSpec(400, '100', `Could not find value for parameter {${name}}`);
}

/** Errors of `crm.item.*`, `crm.category.*` and `crm.type.*`. */
export function newErrors(notFound: ErrorSpec): DialectErrors {
  return {
    badId: missingParameter('id'),
    notFound: () => notFound,
    noFields: missingParameter('fields'),
    badValue: (name) =>
      errorSpec(400, 'CRM_FIELD_ERROR_VALUE_NOT_VALID', `Invalid value for field "${name}"`),
    noList: (kind) =>
      errorSpec(400, '100', `Expected iterable value for multiple field, but got ${kind} instead`),
    unknownFilter: (name) => argument(`Invalid filter: field '${name}' is not allowed in filter`),
    badFilter: (name) => argument(`Invalid filter: field '${name}' has invalid value`),
    unknownOrder: (name) => argument(`Invalid order: field '${name}' is not allowed in order`),
    badDirection: (direction, name) =>
      argument(
        `Invalid order: allowed sort directions are \`ASC, DESC\`. But got '${direction}' for field '${name}'`,
      ),
  };
}

function argument(text: string): ErrorSpec {
  return errorSpec(400, 'INVALID_ARG_VALUE', text);
}

/** Newer methods tell the older name of a field beside its own. */
export function describeWithUpperName(named: NamedField): JsonObject {
  const { name, shown } = named;
  const isOwn = named.isCustom || name.startsWith('PARENT_ID_');
  const upper = isOwn ? name : shown.replaceAll(/(?<=[a-z\d])[A-Z]/gu, '_$&');
  return { ...describeField(named), upperName: upper.toUpperCase() };
}
