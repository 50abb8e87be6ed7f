import type { Dialect } from '../../entities/dialect.ts';
import type { Entity } from '../../entities/entity.ts';
import { entityMethod, type EntityCall } from '../../entities/methods.ts';
import { namedFields } from '../../entities/named-fields.ts';
import { createRecord, findRecord, tableOf } from '../../entities/store.ts';
import { AS_VALUES } from '../../entities/style.ts';
import { viewRecord } from '../../entities/view.ts';
import { RestError } from '../../portal/errors.ts';
import type { CallContext, Method } from '../../portal/method.ts';
import { id as idType } from '../../portal/params.ts';
import type { StoredRecord } from '../../state/records.ts';
import { isFields, textOf, type Value } from '../../values.ts';
import { CRM_SCOPES, classicError } from './classic.ts';

/** A row of the products of a deal or lead. */
export const PRODUCT_ROW: Entity = {
  table: 'crm.productrow',
  fields: {
    ID: { kind: 'text', compute: (_, { id }) => String(id) },
    OWNER_ID: { kind: 'text', readOnly: true },
    OWNER_TYPE: { kind: 'text', readOnly: true },
    PRODUCT_ID: { kind: 'integer', initial: 0 },
    PRODUCT_NAME: { kind: 'text' },
    ORIGINAL_PRODUCT_NAME: {
      kind: 'text',
      compute: (_, { values }) => values.get('PRODUCT_NAME') ?? null,
    },
    PRODUCT_DESCRIPTION: { kind: 'text', readOnly: true },
    PRICE: { kind: 'double', initial: 0 },
    PRICE_EXCLUSIVE: { kind: 'double' },
    PRICE_NETTO: { kind: 'double' },
    PRICE_BRUTTO: { kind: 'double' },
    PRICE_ACCOUNT: {
      kind: 'text',
      compute: (_, { values }) => Number(values.get('PRICE')).toFixed(2),
    },
    QUANTITY: { kind: 'double', initial: 1 },
    DISCOUNT_TYPE_ID: { kind: 'integer', initial: 2 },
    DISCOUNT_RATE: { kind: 'double', initial: 0 },
    DISCOUNT_SUM: { kind: 'double', initial: 0 },
    TAX_RATE: { kind: 'double' },
    TAX_INCLUDED: { kind: 'flag', initial: false },
    CUSTOMIZED: { kind: 'flag', initial: true },
    MEASURE_CODE: { kind: 'integer', initial: 0 },
    MEASURE_NAME: { kind: 'text', initial: '' },
    SORT: { kind: 'integer', initial: 0 },
    XML_ID: { kind: 'text', initial: '' },
    TYPE: { kind: 'integer', initial: 1 },
    STORE_ID: { kind: 'integer', readOnly: true },
    RESERVE_ID: { kind: 'integer', readOnly: true },
    DATE_RESERVE_END: { kind: 'date', readOnly: true },
    RESERVE_QUANTITY: { kind: 'double', readOnly: true },
  },
  derive({ values }, id) {
    const price = values.get('PRICE') ?? 0;
    return {
      PRODUCT_NAME: textOf(values.get('PRODUCT_NAME')) || `[${id}]`,
      PRICE_EXCLUSIVE: values.get('PRICE_EXCLUSIVE') ?? price,
      PRICE_NETTO: values.get('PRICE_NETTO') ?? price,
      PRICE_BRUTTO: values.get('PRICE_BRUTTO') ?? price,
    };
  },
};

const ERRORS = {
  badId: classicError('ID is not defined or invalid.'),
  rows: classicError('The parameter rows must be array.'),
} as const;

/** How rows of one owner are spoken of. */
function rowsOf(ownerType: string, ownerId: number): Dialect {
  return {
    entity: PRODUCT_ROW,
    scopes: CRM_SCOPES,
    style: AS_VALUES,
    errors: {
      badId: ERRORS.badId,
      notFound: () => classicError('Not found'),
      noFields: ERRORS.rows,
    },
    within: { OWNER_TYPE: ownerType, OWNER_ID: String(ownerId) },
  };
}

/** @param ownerType - the letter of the owners' entity: `L`, `D` */
export function productRowMethods(prefix: string, owners: Dialect, ownerType: string): Method[] {
  return [
    entityMethod(owners, `${prefix}.productrows.get`, 'read', (call) => {
      const owner = ownerOf(call);
      const rows = ownRows(call.context, ownerType, owner.id);
      const dialect = rowsOf(ownerType, owner.id);
      const { all } = namedFields(call.context.state, dialect);
      return { result: rows.map((row) => viewRecord(call.context, dialect, row, all)) };
    }),
    entityMethod(owners, `${prefix}.productrows.set`, 'write', (call) => {
      const owner = ownerOf(call);
      const given = call.param('rows');
      if (!Array.isArray(given)) throw new RestError(ERRORS.rows);
      setRows(call, ownerType, owner, given);
      return { result: true };
    }),
  ];
}

function ownerOf({ context, dialect, param }: EntityCall): StoredRecord {
  const id = idType.read(param('id') ?? 0);
  if (id === undefined) throw new RestError(ERRORS.badId);
  return findRecord(context, dialect, id);
}

/** The rows of an owner, in their order. */
function ownRows(context: CallContext, ownerType: string, ownerId: number): StoredRecord[] {
  return tableOf(context, PRODUCT_ROW)
    .all.filter(
      ({ values }) =>
        values.get('OWNER_TYPE') === ownerType && values.get('OWNER_ID') === String(ownerId),
    )
    .toSorted((a, b) => Number(a.values.get('SORT')) - Number(b.values.get('SORT')));
}

/** The rows that are given take the place of all; the owner's amount follows unless it is set by hand. */
function setRows(call: EntityCall, ownerType: string, owner: StoredRecord, given: Value[]): void {
  const { context, dialect } = call;
  const table = tableOf(context, PRODUCT_ROW);
  const before = new Set(ownRows(context, ownerType, owner.id).map(({ id }) => id));
  for (const id of before) table.remove(id);
  let amount = 0;
  for (const row of given) {
    if (!isFields(row)) continue;
    const known = idType.read(row['ID'] ?? row['id'] ?? 0);
    const id = known !== undefined && before.has(known) ? known : undefined;
    const { values } = createRecord(context, rowsOf(ownerType, owner.id), row, { id });
    amount += Number(values.get('PRICE')) * Number(values.get('QUANTITY'));
  }
  if (owner.values.get('IS_MANUAL_OPPORTUNITY') === true) return;
  tableOf(context, dialect.entity).put(
    owner.id,
    new Map([...owner.values, ['OPPORTUNITY', amount]]),
  );
}
