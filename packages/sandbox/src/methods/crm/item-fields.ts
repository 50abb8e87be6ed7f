import type { Field } from '../../entities/entity.ts';
import type { CallContext } from '../../portal/method.ts';
import type { StoredRecord } from '../../state/records.ts';
import { isFields, lookUp, textOf, type Fields, type Json, type Value } from '../../values.ts';
import { MULTI_FIELDS, valuesIn } from './multi-field.ts';

type FieldTable = Readonly<Record<string, Field>>;

/** What every item has, whatever its kind. */
export function itemFields(entityTypeId: number): FieldTable {
  return {
    WEBFORM_ID: { kind: 'integer' },
    OBSERVERS: { kind: 'integer', type: 'user', multiple: true },
    ENTITY_TYPE_ID: { kind: 'integer', compute: () => entityTypeId },
  };
}

/** Fields for which the portal has nothing to say. */
export function emptyFields(...names: readonly string[]): FieldTable {
  return Object.fromEntries(names.map((name) => [name, { kind: 'text', readOnly: true }] as const));
}

/** Multi-fields as items show them: one list of all, and the first values apart. */
export const ITEM_MULTI_FIELDS: FieldTable = {
  PHONE_MOBILE: firstOf('PHONE', 'MOBILE'),
  PHONE_WORK: firstOf('PHONE', 'WORK'),
  PHONE_MAILING: firstOf('PHONE', 'MAILING'),
  EMAIL_HOME: firstOf('EMAIL', 'HOME'),
  EMAIL_WORK: firstOf('EMAIL', 'WORK'),
  EMAIL_MAILING: firstOf('EMAIL', 'MAILING'),
  FIRST_EMAIL: firstOf('EMAIL'),
  FIRST_PHONE: firstOf('PHONE'),
  FM: { kind: 'structure', type: 'crm_multifield', multiple: true, compute: allValues },
};

/** Names in answers that would be those of the fields with all values. */
export const MULTI_NAMES: Readonly<Record<string, string>> = {
  FIRST_EMAIL: 'email',
  FIRST_PHONE: 'phone',
};

function firstOf(type: string, kind?: string): Field {
  return {
    kind: 'text',
    compute: (_, { values }) => {
      const all = valuesIn(values.get(type));
      const first = all.find((one) => kind === undefined || one['VALUE_TYPE'] === kind);
      return textOf(first?.['VALUE']);
    },
  };
}

function allValues(_: CallContext, { values }: StoredRecord): Json {
  return Object.keys(MULTI_FIELDS).flatMap((type) =>
    valuesIn(values.get(type)).map((one) => ({
      id: Number(one['ID']),
      valueType: one['VALUE_TYPE'],
      value: one['VALUE'],
      typeId: one['TYPE_ID'],
    })),
  );
}

/** `fm` holds the values of all multi-fields, those that are there under their identifiers. */
export function withMultiFields(fields: Fields): Fields {
  const given = lookUp(fields, 'fm');
  if (given === undefined || typeof given !== 'object' || given === null) return fields;
  const byType: Record<string, Value[]> = {};
  for (const [key, value] of Object.entries(given)) {
    if (!isFields(value)) continue;
    const type = textOf(lookUp(value, 'typeId')).toUpperCase();
    if (!Object.hasOwn(MULTI_FIELDS, type)) continue;
    const id = lookUp(value, 'id') ?? (Array.isArray(given) ? '' : key);
    const one = {
      ID: id,
      VALUE: textOf(lookUp(value, 'value')),
      VALUE_TYPE: textOf(lookUp(value, 'valueType')),
    };
    byType[type] = [...(byType[type] ?? []), one];
  }
  return { ...fields, ...byType };
}
