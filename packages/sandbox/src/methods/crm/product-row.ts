import type { Entity } from '../../entities/entity.ts';
import type { CallContext } from '../../portal/method.ts';
import type { RecordTable, StoredRecord } from '../../state/records.ts';
import { textOf } from '../../values.ts';
import { processTable } from './processes.ts';

const TABLE = 'crm.productrow';

/** A row of the products of a lead, a deal or an item of a smart process. */
export const PRODUCT_ROW: Entity = {
  table: TABLE,
  fields: {
    ID: { kind: 'integer', readOnly: true },
    OWNER_ID: { kind: 'integer', required: true, immutable: true },
    OWNER_TYPE: { kind: 'text', required: true, immutable: true },
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
    PRICE_ACCOUNT: { kind: 'double', compute: (_, { values }) => values.get('PRICE') ?? 0 },
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
  onKeep: ({ context }, row) => updateAmount(context, row),
  onRemove: updateAmount,
};

const SYSTEM_OWNERS: Readonly<Record<string, string>> = {
  L: 'crm.lead',
  D: 'crm.deal',
  Q: 'crm.quote',
  SI: processTable(31),
};

/**
 * The table of the items that rows of a type belong to: `L` leads, `D` deals, `Q` estimates, `SI` invoices, `T406` the smart process
 * 1030.
 *
 * @returns undefined for what has no products
 */
export function ownersOf({ state }: CallContext, ownerType: string): RecordTable | undefined {
  const system = SYSTEM_OWNERS[ownerType];
  if (system !== undefined) return state.records.table(system);
  const [, hex] = /^T([\da-f]+)$/u.exec(ownerType) ?? [];
  return hex === undefined
    ? undefined
    : state.records.table(processTable(Number.parseInt(hex, 16)));
}

/** The rows of an owner, in their order. */
export function ownRows(
  { state }: CallContext,
  ownerType: string,
  ownerId: number,
): StoredRecord[] {
  return state.records
    .table(TABLE)
    .all.filter(
      ({ values }) => values.get('OWNER_TYPE') === ownerType && values.get('OWNER_ID') === ownerId,
    )
    .toSorted((a, b) => Number(a.values.get('SORT')) - Number(b.values.get('SORT')));
}

/** The amount of an owner is that of its rows, unless it is set by hand. */
function updateAmount(context: CallContext, { values }: StoredRecord): void {
  const ownerType = textOf(values.get('OWNER_TYPE'));
  const owners = ownersOf(context, ownerType);
  const owner = owners?.get(Number(values.get('OWNER_ID')));
  if (owner === undefined || owner.values.get('IS_MANUAL_OPPORTUNITY') === true) return;
  const amounts = ownRows(context, ownerType, owner.id).map(
    (row) => Number(row.values.get('PRICE')) * Number(row.values.get('QUANTITY')),
  );
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  owners?.put(owner.id, new Map([...owner.values, ['OPPORTUNITY', sum]]));
}
