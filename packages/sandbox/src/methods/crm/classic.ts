import type { Dialect } from '../../entities/dialect.ts';
import type { Entity } from '../../entities/entity.ts';
import { recordMethods } from '../../entities/record-methods.ts';
import { AS_TEXT, type Style } from '../../entities/style.ts';
import { errorSpec, type ErrorSpec } from '../../portal/errors.ts';
import type { Method } from '../../portal/method.ts';
import { MULTI_FIELDS } from './multi-field.ts';

export const CRM_SCOPES = ['crm'];

/** Errors of the older methods of the CRM have a text, and no code. */
export function classicError(text: string): ErrorSpec {
  return errorSpec(400, '', text);
}

/**
 * Numbers are texts, money has two digits, custom flags are 1 and 0, a day is a moment, and an empty one an empty text; PHP's
 * `false` stands for no values of a custom field.
 */
const CLASSIC_STYLE: Style = {
  ...AS_TEXT,
  double: (value) => value.toFixed(2),
  boolean: (value) => (value ? '1' : '0'),
  date: (day) => `${day}T00:00:00+00:00`,
  empty: (kind) => (kind === 'date' || kind === 'moment' ? '' : null),
  emptyList: false,
};

/** How `crm.lead.*`, `crm.deal.*`, `crm.contact.*` and `crm.company.*` speak. */
export function classicDialect(entity: Entity): Dialect {
  const mustBeArray = (parameter: string): ErrorSpec =>
    classicError(`Parameter '${parameter}' must be array.`);
  return {
    entity,
    scopes: CRM_SCOPES,
    style: CLASSIC_STYLE,
    errors: {
      badId: classicError('ID is not defined or invalid.'),
      notFound: () => classicError('Not found'),
      noFields: mustBeArray('fields'),
      noObject: mustBeArray,
    },
  };
}

/** All of a record, multi-fields too. */
const WHOLE = ['*', 'UF_*', ...Object.keys(MULTI_FIELDS)];

/**
 * The six methods that every older entity of the CRM has.
 *
 * @param unlisted - fields that its list neither shows nor looks for
 */
export function classicMethods(
  prefix: string,
  dialect: Dialect,
  unlisted: readonly string[] = [],
): Method[] {
  return recordMethods(dialect, prefix, {
    get: { answer: (record, call) => call.viewer(WHOLE)(record) },
    list: { dialect: { ...dialect, hidden: [...(dialect.hidden ?? []), ...unlisted] } },
  });
}
