import type { Dialect } from '../../entities/dialect.ts';
import { entityMethod, type EntityCall } from '../../entities/methods.ts';
import { namedFields } from '../../entities/named-fields.ts';
import { createRecord } from '../../entities/store.ts';
import { RestError, errorSpec } from '../../portal/errors.ts';
import type { Method } from '../../portal/method.ts';
import { isFields, type Fields, type Json, type Value } from '../../values.ts';
import { isAdmin } from '../current-user.ts';
import { withMultiFields } from './item-fields.ts';
import { ITEMS } from './items.ts';
import { missingParameter } from './new-style.ts';

const MAX_ITEMS = 20;

const TOO_MANY = errorSpec(
  400,
  'MAX_IMPORT_BATCH_SIZE_EXCEEDED',
  `You cannot import more than ${MAX_ITEMS} items`,
);

/** Items that come from elsewhere, with what the portal otherwise notes itself: when and by whom they were created. */
export const ITEM_IMPORT_METHODS: readonly Method[] = [
  entityMethod(ITEMS, 'crm.item.import', 'write', (call) => {
    const fields = call.param('fields');
    if (!isFields(fields)) throw new RestError(missingParameter('fields'));
    return { result: importItem(call, fields) };
  }),
  entityMethod(ITEMS, 'crm.item.batchImport', 'write', (call) => {
    const data = call.param('data');
    const rows = isFields(data) ? Object.values(data) : data;
    if (!Array.isArray(rows)) throw new RestError(missingParameter('data'));
    if (rows.length > MAX_ITEMS) throw new RestError(TOO_MANY);
    return { result: { items: rows.map((row) => importOrExplain(call, row)) } };
  }),
];

function importOrExplain(call: EntityCall, row: Value): Json {
  try {
    return importItem(call, isFields(row) ? row : {});
  } catch (error) {
    if (error instanceof RestError) return error.toBody();
    throw error;
  }
}

function importItem({ context, dialect }: EntityCall, fields: Fields): Json {
  const importing: Dialect = {
    ...dialect,
    errors: {
      ...dialect.errors,
      required: (name) =>
        errorSpec(400, 'CRM_FIELD_ERROR_REQUIRED', `The "${name}" field is required`),
    },
  };
  const isWhole = isAdmin(context);
  if (!isWhole) refuseNotes(context, importing, fields);
  const { id } = createRecord(context, importing, withMultiFields(fields), { isWhole });
  return { item: { id } };
}

/** Only administrators say what the portal notes itself. */
function refuseNotes(context: EntityCall['context'], dialect: Dialect, fields: Fields): void {
  const { find } = namedFields(context.state, dialect);
  for (const name of Object.keys(fields)) {
    const named = find(name);
    const error = named?.field.readOnly === true ? dialect.errors.badValue?.(name) : undefined;
    if (error !== undefined) throw new RestError(error);
  }
}
