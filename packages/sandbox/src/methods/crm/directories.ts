import type { CallContext } from '../../portal/method.ts';
import type { StoredRecord } from '../../state/records.ts';
import { textOf, type Json } from '../../values.ts';

export const STATUS_TABLE = 'crm.status';

/** A value of a directory: its code, its name and, for stages, the colour and how they end: `S` well, `F` badly. */
type Item = readonly [code: string, name: string, color?: string, semantics?: 'S' | 'F'];

/** The stages of a pipeline of deals. */
export const DEAL_STAGES: readonly Item[] = [
  ['NEW', 'New', '#39A8EF'],
  ['PREPARATION', 'Papers', '#2FC6F6'],
  ['PREPAYMENT_INVOICE', 'Prepayment', '#55D0E0'],
  ['EXECUTING', 'At work', '#47E4C2'],
  ['FINAL_INVOICE', 'Final invoice', '#FFA900'],
  ['WON', 'Won', '#7BD500', 'S'],
  ['LOSE', 'Lost', '#FF5752', 'F'],
  ['APOLOGY', 'Lost, reasons', '#FF5752', 'F'],
];

/** The stages of a pipeline of a smart process. */
export const PROCESS_STAGES: readonly Item[] = [
  ['NEW', 'Start', '#22B9FF'],
  ['PREPARATION', 'Preparation', '#88B9FF'],
  ['CLIENT', 'With the client', '#10E5FC'],
  ['SUCCESS', 'Success', '#00FF00', 'S'],
  ['FAIL', 'Failure', '#FF0000', 'F'],
];

/** The stages of a pipeline of invoices. */
export const INVOICE_STAGES: readonly Item[] = [
  ['N', 'New', '#39A8EF'],
  ['S', 'Sent', '#2FC6F6'],
  ['P', 'Paid', '#7BD500', 'S'],
  ['D', 'Not paid', '#FF5752', 'F'],
];

/** What a portal has from the start. */
const DIRECTORIES: Readonly<Record<string, readonly Item[]>> = {
  STATUS: [
    ['NEW', 'New', '#39A8EF'],
    ['IN_PROCESS', 'At work', '#2FC6F6'],
    ['PROCESSED', 'Done', '#55D0E0'],
    ['CONVERTED', 'A good lead', '#7BD500', 'S'],
    ['JUNK', 'A bad lead', '#FF5752', 'F'],
  ],
  SOURCE: [
    ['CALL', 'Call'],
    ['EMAIL', 'E-mail'],
    ['WEB', 'Site'],
    ['ADVERTISING', 'Advertising'],
    ['PARTNER', 'Customer'],
    ['RECOMMENDATION', 'Recommendation'],
    ['TRADE_SHOW', 'Exhibition'],
    ['WEBFORM', 'Form on the site'],
    ['CALLBACK', 'Wish for a call'],
    ['OTHER', 'Other'],
  ],
  CONTACT_TYPE: [
    ['CLIENT', 'Customer'],
    ['SUPPLIER', 'Supplier'],
    ['PARTNER', 'Partner'],
    ['OTHER', 'Other'],
  ],
  COMPANY_TYPE: [
    ['CUSTOMER', 'Customer'],
    ['SUPPLIER', 'Supplier'],
    ['COMPETITOR', 'Competitor'],
    ['PARTNER', 'Partner'],
    ['OTHER', 'Other'],
  ],
  EMPLOYEES: [
    ['EMPLOYEES_1', 'Less than 50'],
    ['EMPLOYEES_2', '50 to 250'],
    ['EMPLOYEES_3', '250 to 500'],
    ['EMPLOYEES_4', 'More than 500'],
  ],
  INDUSTRY: [
    ['IT', 'Computers'],
    ['TELECOM', 'Telecommunication'],
    ['MANUFACTURING', 'Production'],
    ['BANKING', 'Banks'],
    ['CONSULTING', 'Advice'],
    ['OTHER', 'Other'],
  ],
  DEAL_TYPE: [
    ['SALE', 'Sale'],
    ['COMPLEX', 'Goods and services'],
    ['GOODS', 'Goods'],
    ['SERVICES', 'Services'],
    ['SERVICE', 'Maintenance'],
  ],
  DEAL_STAGE: DEAL_STAGES,
  QUOTE_STATUS: [
    ['DRAFT', 'New', '#39A8EF'],
    ['SENT', 'Sent', '#2FC6F6'],
    ['APPROVED', 'Accepted', '#7BD500', 'S'],
    ['DECLAINED', 'Declined', '#FF5752', 'F'],
  ],
  HONORIFIC: [
    ['HNR_EN_1', 'Mr.'],
    ['HNR_EN_2', 'Mrs.'],
  ],
};

type Place = Pick<CallContext, 'state'>;

/** Fills the directories that every portal has. */
export function seedDirectories(place: Place): void {
  for (const [entityId, items] of Object.entries(DIRECTORIES)) addDirectory(place, entityId, items);
}

/** @param categoryId - the pipeline that the directory holds the stages of */
export function addDirectory(
  { state }: Place,
  entityId: string,
  items: readonly Item[],
  categoryId: number | null = null,
): void {
  const table = state.records.table(STATUS_TABLE);
  const prefix = stagePrefix(entityId);
  for (const [index, [code, name, color, semantics]] of items.entries()) {
    const id = table.takeId();
    const values: [string, Json][] = [
      ['ID', id],
      ['ENTITY_ID', entityId],
      ['STATUS_ID', `${prefix}${code}`],
      ['NAME', name],
      ['NAME_INIT', name],
      ['SORT', (index + 1) * 10],
      ['SYSTEM', index === 0 || semantics !== undefined],
      ['CATEGORY_ID', categoryId],
      ['COLOR', color ?? null],
      ['SEMANTICS', semantics ?? null],
    ];
    table.put(id, new Map(values));
  }
}

/**
 * What the codes of stages in a further pipeline begin with: `C1:` in `DEAL_STAGE_1`, `DT177_7:` in `DYNAMIC_177_STAGE_7`, `DT31_5:` in
 * `SMART_INVOICE_STAGE_5`.
 */
export function stagePrefix(entityId: string): string {
  const [, deals] = /^DEAL_STAGE_(\d+)$/u.exec(entityId) ?? [];
  if (deals !== undefined) return `C${deals}:`;
  const [, invoices] = /^SMART_INVOICE_STAGE_(\d+)$/u.exec(entityId) ?? [];
  if (invoices !== undefined) return `DT31_${invoices}:`;
  const [, type, category] = /^DYNAMIC_(\d+)_STAGE_(\d+)$/u.exec(entityId) ?? [];
  return type === undefined ? '' : `DT${type}_${category}:`;
}

/** The values of a directory as the portal sorts them. */
export function itemsOf({ state }: Place, entityId: string): StoredRecord[] {
  return state.records
    .table(STATUS_TABLE)
    .all.filter(({ values }) => values.get('ENTITY_ID') === entityId)
    .toSorted((a, b) => Number(a.values.get('SORT')) - Number(b.values.get('SORT')));
}

export function removeDirectory({ state }: Place, entityId: string): void {
  for (const { id } of itemsOf({ state }, entityId)) state.records.table(STATUS_TABLE).remove(id);
}

/** The code that a directory begins with, for fields that are given nothing. */
export function firstCode(place: Place, entityId: string): Json {
  return itemsOf(place, entityId)[0]?.values.get('STATUS_ID') ?? null;
}

export function hasCode(place: Place, entityId: string, code: Json | undefined): boolean {
  return itemsOf(place, entityId).some(({ values }) => values.get('STATUS_ID') === code);
}

/** How a stage ends: `S` well, `F` badly, `P` not yet. */
export function semanticsOf(place: Place, entityId: string, code: Json | undefined): string {
  const item = itemsOf(place, entityId).find(({ values }) => values.get('STATUS_ID') === code);
  return textOf(item?.values.get('SEMANTICS')) || 'P';
}
