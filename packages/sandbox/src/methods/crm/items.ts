import { camelCase, type Dialect, type DialectChoice } from '../../entities/dialect.ts';
import type { Entity, Field } from '../../entities/entity.ts';
import type { EntityCall } from '../../entities/methods.ts';
import { recordMethods } from '../../entities/record-methods.ts';
import { errorSpec } from '../../portal/errors.ts';
import type { CallContext, Method } from '../../portal/method.ts';
import { boolean } from '../../portal/params.ts';
import type { StoredRecord } from '../../state/records.ts';
import type { PortalState } from '../../state/state.ts';
import { lookUp, type Fields, type Json } from '../../values.ts';
import { INVOICE_TYPE_ID } from './categories.ts';
import { CRM_SCOPES } from './classic.ts';
import { COMPANY } from './company.ts';
import { CONTACT } from './contact.ts';
import { DEAL } from './deal.ts';
import { invoiceEntity } from './invoice.ts';
import {
  ITEM_MULTI_FIELDS,
  MULTI_NAMES,
  emptyFields,
  itemFields,
  withMultiFields,
} from './item-fields.ts';
import { readEntityType } from './item-types.ts';
import { LEAD } from './lead.ts';
import { MULTI_FIELDS } from './multi-field.ts';
import { NEW_STYLE, describeWithUpperName, newErrors } from './new-style.ts';
import { processEntity } from './process.ts';
import { QUOTE } from './quote.ts';

/** What older entities call otherwise. */
const NAMES: Readonly<Record<string, string>> = {
  DATE_CREATE: 'createdTime',
  DATE_MODIFY: 'updatedTime',
  CREATED_BY_ID: 'createdBy',
  MODIFY_BY_ID: 'updatedBy',
  MOVED_BY_ID: 'movedBy',
  STATUS_ID: 'stageId',
  STATUS_SEMANTIC_ID: 'stageSemanticId',
  COMPANY_TYPE: 'typeId',
  ...MULTI_NAMES,
};

/** Older entities show the whole address in parts, items only in one line. */
const HIDDEN = Object.keys({ ...LEAD.fields, ...COMPANY.fields }).filter((name) =>
  /^(?:REG_)?ADDRESS_(?!LEGAL)|^REG_ADDRESS$/u.test(name),
);

/** The number of the markup that texts are in. */
const BB_CODE = 2;

/** The number of the place where files are kept. */
const DRIVE = 3;

/** What an item says beside the texts of an estimate: which kind of markup they are in. */
const MARKUP: Entity['fields'] = Object.fromEntries(
  ['COMMENTS_TYPE', 'CONTENT_TYPE', 'TERMS_TYPE'].map((name) => [
    name,
    { kind: 'integer', readOnly: true, initial: BB_CODE } as const,
  ]),
);

/** Leads, deals, contacts, companies and estimates as items: the same records, with what only items have. */
const SYSTEM_ITEMS: Readonly<Record<number, Entity>> = {
  1: asItems(
    LEAD,
    1,
    'DATE_CREATE_SHORT',
    'DATE_MODIFY_SHORT',
    'IS_CONVERT',
    'PRODUCT_ID',
    'SHORT_NAME',
    'LOGIN',
  ),
  2: asItems(
    DEAL,
    2,
    'DATE_CREATE_SHORT',
    'DATE_MODIFY_SHORT',
    'PRODUCT_ID',
    'EVENT_DATE',
    'EVENT_ID',
    'EVENT_DESCRIPTION',
  ),
  3: asItems(CONTACT, 3, 'SHORT_NAME', 'LOGIN'),
  4: asItems(COMPANY, 4),
  7: asItems(
    {
      ...QUOTE,
      fields: {
        ...QUOTE.fields,
        ...MARKUP,
        STORAGE_TYPE_ID: { kind: 'integer', initial: DRIVE },
        STORAGE_ELEMENT_IDS: { kind: 'integer', multiple: true },
        HAS_PRODUCTS: { kind: 'flag', readOnly: true },
      },
    },
    7,
    'DATE_CREATE_SHORT',
    'DATE_MODIFY_SHORT',
    'BEGINDATE_SHORT',
    'CLOSEDATE_SHORT',
    'SEARCH_CONTENT',
  ),
};

function asItems(entity: Entity, entityTypeId: number, ...empty: readonly string[]): Entity {
  const hasMultiFields = Object.hasOwn(entity.fields, 'PHONE');
  return {
    ...entity,
    fields: {
      ...Object.fromEntries(
        Object.entries(entity.fields).map(([name, field]) => [name, asItemField(name, field)]),
      ),
      ...(hasMultiFields && ITEM_MULTI_FIELDS),
      ...emptyFields(...empty),
      ...itemFields(entityTypeId),
    },
  };
}

/** Items show all clients, 0 for no client, and can change to another pipeline. */
function asItemField(name: string, field: Field): Field {
  const isClient = /^(?:CONTACT|COMPANY)_IDS?$/u.test(name);
  if (!isClient) return { ...field, immutable: false };
  return field.multiple === true ? { ...field, onDemand: false } : { ...field, empty: 0 };
}

const NOT_FOUND = errorSpec(400, 'NOT_FOUND', 'Element not found');

/** Items of the kind that a call names. */
export const ITEMS: DialectChoice = { scopes: CRM_SCOPES, choose: chooseItems };

function chooseItems({ state }: CallContext, params: Fields): Dialect {
  const type = readEntityType(state, params);
  const original = boolean.read(lookUp(params, 'useOriginalUfNames') ?? false) === true;
  return {
    entity: itemEntity(state, type.id),
    scopes: CRM_SCOPES,
    spelling: original ? spellOriginal : spellItem,
    names: { ...NAMES, ...(type.id === 4 && { CONTACT_ID: 'contactIds' }) },
    hidden: HIDDEN,
    silent: Object.keys(MULTI_FIELDS),
    isStarWhole: true,
    style: NEW_STYLE,
    errors: newErrors(NOT_FOUND),
    describe: describeWithUpperName,
  };
}

function itemEntity(state: PortalState, id: number): Entity {
  if (id === INVOICE_TYPE_ID) return invoiceEntity(state);
  return SYSTEM_ITEMS[id] ?? processEntity(state, id);
}

/** `UF_CRM_2_163` as `ufCrm2_163`: the number at the end of a custom field's name stays apart. */
function spellItem(name: string): string {
  const [, stem, number] = /^(UF_.*?)(_\d+)$/u.exec(name) ?? [];
  return stem === undefined ? camelCase(name) : `${camelCase(stem)}${number}`;
}

function spellOriginal(name: string): string {
  return name.startsWith('UF_') ? name : camelCase(name);
}

const inItem = (record: StoredRecord, call: EntityCall): Json => ({ item: call.viewer()(record) });

/** Items of every kind, by one set of methods. */
export const ITEM_METHODS: readonly Method[] = recordMethods(ITEMS, 'crm.item', {
  add: { given: withMultiFields, answer: inItem },
  get: { answer: inItem },
  list: { answer: (rows) => ({ items: rows }) },
  update: { given: withMultiFields, answer: inItem },
  delete: { answer: () => [] },
  fields: { answer: (fields) => ({ fields }) },
});
