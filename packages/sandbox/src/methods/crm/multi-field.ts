import type { Field } from '../../entities/entity.ts';
import type { CallContext } from '../../portal/method.ts';
import {
  isFields,
  lookUp,
  textOf,
  type Fields,
  type Json,
  type JsonObject,
  type Value,
} from '../../values.ts';

/** Values of all multi-fields are counted in one row. */
const TABLE = 'crm.multifield';

/** The ways to reach a person or company: each may have several values, which have identifiers of their own. */
export const MULTI_FIELDS: Readonly<Record<string, Field>> = {
  PHONE: multiField('PHONE', 'Phone'),
  EMAIL: multiField('EMAIL', 'E-mail'),
  WEB: multiField('WEB', 'Site'),
  IM: multiField('IM', 'Messenger'),
  LINK: multiField('LINK', 'Link'),
};

function multiField(type: string, title: string): Field {
  return {
    kind: 'structure',
    type: 'crm_multifield',
    title,
    multiple: true,
    onDemand: true,
    omitEmpty: true,
    merge: (context, before, given) => merge(context, type, valuesIn(before), given),
    cells: (value) => valuesIn(value).map((one) => textOf(one['VALUE'])),
  };
}

/** The values of a multi-field that is kept in a record. */
export function valuesIn(kept: Json | undefined): JsonObject[] {
  if (!Array.isArray(kept)) return [];
  return kept.filter((one: Json) => typeof one === 'object' && one !== null && !Array.isArray(one));
}

/** Values with an identifier change or, without a value, go; others come to them. */
function merge(
  context: CallContext,
  type: string,
  before: readonly JsonObject[],
  given: Value,
): JsonObject[] {
  const merged = new Map(before.map((one) => [textOf(one['ID']), one]));
  for (const item of itemsIn(given)) {
    const id = textOf(lookUp(item, 'ID'));
    const value = textOf(lookUp(item, 'VALUE'));
    const known = merged.get(id);
    const kind = textOf(lookUp(item, 'VALUE_TYPE'));
    if (known !== undefined) {
      if (value === '' || lookUp(item, 'DELETE') === 'Y') merged.delete(id);
      else merged.set(id, { ...known, VALUE: value, VALUE_TYPE: kind || known['VALUE_TYPE'] });
    } else if (value !== '') {
      const next = String(context.state.records.table(TABLE).takeId());
      merged.set(next, { ID: next, VALUE_TYPE: kind || 'WORK', VALUE: value, TYPE_ID: type });
    }
  }
  return [...merged.values()];
}

/** Each value is a structure; a text alone is one too. */
function itemsIn(given: Value): Fields[] {
  const list = isFields(given) ? Object.values(given) : [given].flat();
  return list.flatMap((item) => {
    if (isFields(item)) return [item];
    return typeof item === 'string' ? [{ VALUE: item }] : [];
  });
}
