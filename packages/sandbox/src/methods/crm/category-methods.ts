import { camelCase, type Dialect, type DialectChoice } from '../../entities/dialect.ts';
import type { Change, Entity } from '../../entities/entity.ts';
import type { EntityCall } from '../../entities/methods.ts';
import { recordMethods } from '../../entities/record-methods.ts';
import { RestError, errorSpec } from '../../portal/errors.ts';
import type { CallContext, Method } from '../../portal/method.ts';
import type { StoredRecord } from '../../state/records.ts';
import { textOf, type Fields, type Json } from '../../values.ts';
import {
  CATEGORY_TABLE,
  DEAL_TYPE_ID,
  INVOICE_TYPE_ID,
  addStages,
  categoriesOf,
  stagesOf,
} from './categories.ts';
import { CRM_SCOPES } from './classic.ts';
import { removeDirectory } from './directories.ts';
import { itemTable, readEntityType, unsupported } from './item-types.ts';
import { NEW_STYLE, describeWithUpperName, newErrors } from './new-style.ts';

/** A pipeline: stages that deals, invoices or items of a smart process go through. */
const CATEGORY: Entity = {
  table: CATEGORY_TABLE,
  fields: {
    ID: { kind: 'integer', readOnly: true },
    NAME: { kind: 'text', required: true },
    SORT: { kind: 'integer', initial: 500 },
    ENTITY_TYPE_ID: { kind: 'integer', required: true, readOnly: true, initial: 0 },
    IS_DEFAULT: { kind: 'flag', type: 'boolean', initial: false },
    ORIGIN_ID: { kind: 'text', initial: '', omitEmpty: true },
    ORIGINATOR_ID: { kind: 'text', initial: '', omitEmpty: true },
  },
  derive: ({ before, values }) => ({
    SORT: Math.max(0, Number(values.get('SORT'))),
    // A default pipeline stays the default one until another becomes it.
    IS_DEFAULT: before?.values.get('IS_DEFAULT') === true || values.get('IS_DEFAULT') === true,
  }),
  onKeep(change, record) {
    const entityTypeId = Number(record.values.get('ENTITY_TYPE_ID'));
    if (change.before === undefined) addStages(change.context, entityTypeId, record.id);
    if (record.values.get('IS_DEFAULT') === true) keepOneDefault(change, record);
  },
  onRemove(context, { id, values }) {
    removeDirectory(context, stagesOf(Number(values.get('ENTITY_TYPE_ID')), id));
  },
};

/** Which pipeline of deals is the default one cannot be changed. */
const DEAL_CATEGORY: Entity = {
  ...CATEGORY,
  fields: {
    ...CATEGORY.fields,
    IS_DEFAULT: { kind: 'flag', type: 'boolean', initial: false, readOnly: true },
  },
};

function keepOneDefault({ context }: Change, { id, values }: StoredRecord): void {
  for (const other of categoriesOf(context.state, Number(values.get('ENTITY_TYPE_ID')))) {
    if (other.id !== id) other.values.set('IS_DEFAULT', false);
  }
}

const NOT_FOUND = errorSpec(400, 'NOT_FOUND', 'Element not found');

const CATEGORIES: DialectChoice = { scopes: CRM_SCOPES, choose: chooseCategories };

/** The pipelines of deals, invoices or a smart process; other kinds of items have none. */
function chooseCategories({ state }: CallContext, params: Fields): Dialect {
  const type = readEntityType(state, params);
  const hasPipelines = [DEAL_TYPE_ID, INVOICE_TYPE_ID].includes(type.id) || type.isProcess;
  if (!hasPipelines) throw unsupported(type.name);
  const isDeal = type.id === DEAL_TYPE_ID;
  return {
    entity: isDeal ? DEAL_CATEGORY : CATEGORY,
    scopes: CRM_SCOPES,
    spelling: camelCase,
    onlyAsShown: true,
    style: NEW_STYLE,
    describe: describeWithUpperName,
    within: { ENTITY_TYPE_ID: type.id },
    ...(!isDeal && { hidden: ['ORIGIN_ID', 'ORIGINATOR_ID'] }),
    errors: {
      ...newErrors(NOT_FOUND),
      required: (name) => errorSpec(400, '0', `Field '${name.toUpperCase()}' is required`),
    },
  };
}

const inCategory = (record: StoredRecord, call: EntityCall): Json => ({
  category: call.viewer()(record),
});

export const CATEGORY_METHODS: readonly Method[] = recordMethods(CATEGORIES, 'crm.category', {
  add: { answer: inCategory },
  get: { answer: inCategory },
  list: {
    order: { sort: 'ASC', id: 'ASC' },
    answer: (rows) => ({ categories: rows }),
  },
  update: { answer: inCategory },
  delete: { check: checkRemoval, answer: () => null },
  fields: { answer: (fields) => ({ fields }) },
});

/** A pipeline with items, and the default one, stay. */
function checkRemoval({ id, values }: StoredRecord, { context }: EntityCall): void {
  const entityTypeId = Number(values.get('ENTITY_TYPE_ID'));
  const isDeal = entityTypeId === DEAL_TYPE_ID;
  const refuse = (text: string): RestError =>
    new RestError(errorSpec(400, isDeal ? '0' : 'BX_ERROR', text));
  if (values.get('IS_DEFAULT') === true) {
    throw refuse(
      isDeal ? 'Default deal category cannot be deleted' : 'This funnel is the default funnel',
    );
  }
  const items = context.state.records.table(itemTable(entityTypeId)).all;
  if (items.some((item) => item.values.get('CATEGORY_ID') === id)) {
    const name = textOf(values.get('NAME'));
    throw refuse(
      isDeal ? `Deals related to the funnel ${name} found` : 'Elements related to the funnel found',
    );
  }
}
