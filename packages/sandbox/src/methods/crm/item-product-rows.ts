import { camelCase, type Dialect } from '../../entities/dialect.ts';
import { entityMethod, type EntityCall } from '../../entities/methods.ts';
import { recordMethods } from '../../entities/record-methods.ts';
import { AS_VALUES } from '../../entities/style.ts';
import { RestError, errorSpec } from '../../portal/errors.ts';
import type { CallContext, Method } from '../../portal/method.ts';
import { id as idType } from '../../portal/params.ts';
import type { StoredRecord } from '../../state/records.ts';
import { isFields, lookUp, textOf, type Fields, type Json, type Value } from '../../values.ts';
import { CRM_SCOPES } from './classic.ts';
import { describeWithUpperName, missingParameter, newErrors } from './new-style.ts';
import { PRODUCT_ROW, ownersOf } from './product-row.ts';
import { setRows } from './product-rows.ts';

const ERRORS = {
  notFound: errorSpec(400, 'NOT_FOUND', 'Item not found'),
  owner: errorSpec(400, 'OWNER_NOT_FOUND', 'Owner was not found'),
  type: errorSpec(
    400,
    'ENTITY_TYPE_NOT_SUPPORTED',
    'Working with this type of objects is not supported',
  ),
  filter: errorSpec(400, 'INVALID_ARG_VALUE', 'Invalid values for input parameters'),
} as const;

/** The same rows as `crm.deal.productrows.*` know, of all owners. */
const ROWS: Dialect = {
  entity: PRODUCT_ROW,
  scopes: CRM_SCOPES,
  spelling: camelCase,
  hidden: [
    'ORIGINAL_PRODUCT_NAME',
    'PRODUCT_DESCRIPTION',
    'RESERVE_ID',
    'DATE_RESERVE_END',
    'RESERVE_QUANTITY',
  ],
  style: AS_VALUES,
  describe: describeWithUpperName,
  errors: { ...newErrors(ERRORS.notFound), required: missingParameter },
};

/** @throws RestError when there is no such owner, or it has no products */
function checkOwner(context: CallContext, type: Value | undefined, id: Value | undefined): void {
  if (type === undefined) throw new RestError(missingParameter('ownerType'));
  if (id === undefined) throw new RestError(missingParameter('ownerId'));
  const owners = ownersOf(context, textOf(type));
  if (owners === undefined) throw new RestError(ERRORS.type);
  if (owners.get(idType.read(id) ?? 0) === undefined) throw new RestError(ERRORS.owner);
}

function withOwner(fields: Fields, { context }: EntityCall): Fields {
  checkOwner(context, lookUp(fields, 'ownerType'), lookUp(fields, 'ownerId'));
  return fields;
}

const inRow = (record: StoredRecord, call: EntityCall): Json => ({
  productRow: call.viewer()(record),
});

/** A list is about one owner. */
function ownersFilter({ param }: EntityCall): Fields {
  const filter = param('filter');
  if (!isFields(filter)) throw new RestError(missingParameter('filter'));
  const isWhole = ['=ownerType', '=ownerId'].every((name) => lookUp(filter, name) !== undefined);
  if (!isWhole) throw new RestError(ERRORS.filter);
  return filter;
}

/** Product rows by the newer methods. */
export const ITEM_PRODUCT_ROW_METHODS: readonly Method[] = [
  ...recordMethods(ROWS, 'crm.item.productrow', {
    add: { given: withOwner, answer: inRow },
    get: { answer: inRow },
    list: { filter: ownersFilter, answer: (rows) => ({ productRows: rows }) },
    update: { answer: inRow },
    delete: { answer: () => null },
    fields: { answer: (fields) => ({ fields }) },
  }),
  entityMethod(ROWS, 'crm.item.productrow.set', 'write', (call) => {
    const { context, param } = call;
    checkOwner(context, param('ownerType'), param('ownerId'));
    const given = param('productRows');
    if (!Array.isArray(given)) throw new RestError(missingParameter('productRows'));
    const owner = {
      ownerType: textOf(param('ownerType')),
      ownerId: idType.read(param('ownerId') ?? 0) ?? 0,
    };
    const rows = setRows(context, ROWS, owner, given);
    return { result: { productRows: rows.map(call.viewer()) } };
  }),
];
