import type { Dialect } from '../../entities/dialect.ts';
import { entityMethod, type EntityCall } from '../../entities/methods.ts';
import { namedFields } from '../../entities/named-fields.ts';
import { createRecord, findRecord, removeRecord } from '../../entities/store.ts';
import { AS_VALUES } from '../../entities/style.ts';
import { viewRecord } from '../../entities/view.ts';
import { RestError } from '../../portal/errors.ts';
import type { CallContext, Method } from '../../portal/method.ts';
import { id as idType } from '../../portal/params.ts';
import type { StoredRecord } from '../../state/records.ts';
import { isFields, lookUp, type Json, type Value } from '../../values.ts';
import { CRM_SCOPES, classicError } from './classic.ts';
import { PRODUCT_ROW, ownRows } from './product-row.ts';

const ERRORS = {
  badId: classicError('ID is not defined or invalid.'),
  rows: classicError('The parameter rows must be array.'),
} as const;

/** How older methods speak of rows. */
const ROWS: Dialect = {
  entity: PRODUCT_ROW,
  scopes: CRM_SCOPES,
  style: AS_VALUES,
  errors: {
    badId: ERRORS.badId,
    notFound: () => classicError('Not found'),
    noFields: ERRORS.rows,
  },
};

/** @param ownerType - the letter of the owners' entity: `L`, `D` */
export function productRowMethods(prefix: string, owners: Dialect, ownerType: string): Method[] {
  return [
    entityMethod(owners, `${prefix}.productrows.get`, 'read', (call) => {
      const owner = ownerOf(call);
      const rows = ownRows(call.context, ownerType, owner.id);
      return { result: rows.map((row) => rowView(call.context, row)) };
    }),
    entityMethod(owners, `${prefix}.productrows.set`, 'write', (call) => {
      const owner = ownerOf(call);
      const given = call.param('rows');
      if (!Array.isArray(given)) throw new RestError(ERRORS.rows);
      setRows(call.context, ROWS, { ownerType, ownerId: owner.id }, given);
      return { result: true };
    }),
  ];
}

function ownerOf({ context, dialect, param }: EntityCall): StoredRecord {
  const id = idType.read(param('id') ?? 0);
  if (id === undefined) throw new RestError(ERRORS.badId);
  return findRecord(context, dialect, id);
}

/** Older methods write the identifiers and the price in the portal's currency as texts. */
function rowView(context: CallContext, row: StoredRecord): Json {
  const ownerId = Number(row.values.get('OWNER_ID'));
  const view = viewRecord(context, ROWS, row, namedFields(context.state, ROWS).all);
  return {
    ...view,
    ID: String(row.id),
    OWNER_ID: String(ownerId),
    PRICE_ACCOUNT: Number(view['PRICE_ACCOUNT']).toFixed(2),
  };
}

/** Whose rows they are. */
export interface RowOwner {
  /** As rows name it: `L`, `D`. */
  readonly ownerType: string;
  readonly ownerId: number;
}

/** The rows that are given take the place of all; those with an identifier keep it. */
export function setRows(
  context: CallContext,
  dialect: Dialect,
  { ownerType, ownerId }: RowOwner,
  given: readonly Value[],
): StoredRecord[] {
  const before = new Set<number>();
  for (const row of ownRows(context, ownerType, ownerId)) {
    before.add(row.id);
    removeRecord(context, PRODUCT_ROW, row);
  }
  const own = { ...dialect, within: { OWNER_TYPE: ownerType, OWNER_ID: ownerId } };
  return given.filter(isFields).map((row) => {
    const known = idType.read(lookUp(row, 'ID') ?? 0);
    return createRecord(context, own, row, {
      id: known !== undefined && before.has(known) ? known : undefined,
    });
  });
}
