import type { Change, Entity, Field } from '../../entities/entity.ts';
import { isoDate } from '../../portal/time.ts';
import type { PortalState } from '../../state/state.ts';
import type { Json } from '../../values.ts';
import { categoriesOf, defaultCategory, stagesOf } from './categories.ts';
import { processEvents } from './crm-events.ts';
import { ORIGIN } from './field-groups.ts';
import { dayAfter, notedUser } from './field-kinds.ts';
import { itemFields } from './item-fields.ts';
import { CONTACT_LINKS, linkFields, linksAfter } from './links.ts';
import { parentFields } from './parent-fields.ts';
import { processTable, processType } from './processes.ts';
import { stageOf } from './stages.ts';

type FieldTable = Readonly<Record<string, Field>>;

const ALWAYS: FieldTable = {
  ID: { kind: 'integer', readOnly: true },
  TITLE: { kind: 'text' },
  XML_ID: { kind: 'text', initial: '' },
  CREATED_TIME: { kind: 'moment', readOnly: true },
  UPDATED_TIME: { kind: 'moment', readOnly: true },
  CREATED_BY: notedUser(),
  UPDATED_BY: notedUser(),
  ASSIGNED_BY_ID: { kind: 'integer', type: 'user', initial: ({ caller }) => caller.userId },
  OPENED: { kind: 'flag', type: 'boolean', required: true, initial: true },
  LAST_ACTIVITY_BY: notedUser(),
  LAST_ACTIVITY_TIME: { kind: 'moment', readOnly: true },
  MOVED_BY: notedUser(),
  MOVED_TIME: { kind: 'moment', readOnly: true },
  CATEGORY_ID: { kind: 'integer', type: 'crm_category' },
};

/** The setting by which items have stages. */
const STAGES = 'IS_STAGES_ENABLED';

/** Fields that come with a setting of the smart process. */
const BY_SETTING: Readonly<Record<string, FieldTable>> = {
  IS_BEGIN_CLOSE_DATES_ENABLED: { BEGINDATE: dayAfter(0), CLOSEDATE: dayAfter(7) },
  IS_CLIENT_ENABLED: {
    COMPANY_ID: {
      kind: 'integer',
      type: 'crm_company',
      about: { settings: { parentEntityTypeId: 4 } },
    },
    ...linkFields(CONTACT_LINKS, 'crm_contact', 'Contact'),
    CONTACT_IDS: { kind: 'integer', type: 'crm_contact', multiple: true },
  },
  IS_SOURCE_ENABLED: {
    SOURCE_ID: { kind: 'text', type: 'crm_status', about: { statusType: 'SOURCE' } },
    SOURCE_DESCRIPTION: { kind: 'text', type: 'text' },
  },
  IS_LINK_WITH_PRODUCTS_ENABLED: {
    CURRENCY_ID: { kind: 'text', type: 'crm_currency', initial: 'EUR' },
    IS_MANUAL_OPPORTUNITY: { kind: 'flag', type: 'boolean', initial: false },
    OPPORTUNITY: { kind: 'double', initial: 0 },
    TAX_VALUE: { kind: 'double', initial: 0 },
  },
  IS_MYCOMPANY_ENABLED: {
    MYCOMPANY_ID: {
      kind: 'integer',
      type: 'crm_company',
      about: { settings: { parentEntityTypeId: 4, isMyCompany: true } },
    },
  },
};

/** A kind of items that go through the stages of pipelines, if they do. */
export interface PipelineItems {
  readonly entityTypeId: number;
  /** What an item without a title is called, before its number. */
  readonly name: string;
  /** Whose custom fields they have. */
  readonly customFields: string;
  /** Whether a setting is on. */
  readonly has: (setting: string) => boolean;
}

/** The items of a smart process: their fields follow from its settings. */
export function processEntity(state: PortalState, entityTypeId: number): Entity {
  const type = processType(state, entityTypeId);
  return pipelineEntity(state, {
    entityTypeId,
    name: 'Item',
    customFields: `CRM_${type?.id}`,
    has: (setting) => type?.values.get(setting) === true,
  });
}

export function pipelineEntity(state: PortalState, items: PipelineItems): Entity {
  const { entityTypeId, customFields, has } = items;
  const settings = Object.entries(BY_SETTING).filter(([name]) => has(name));
  const { OBSERVERS, ...common } = itemFields(entityTypeId);
  const hasObservers = has('IS_OBSERVERS_ENABLED') && OBSERVERS !== undefined;
  return {
    table: processTable(entityTypeId),
    occurrences: processEvents(entityTypeId),
    customFields,
    furtherFields: parentFields(entityTypeId),
    fields: {
      ...ALWAYS,
      ...(has(STAGES) && stageFields(state, entityTypeId)),
      ...Object.assign({}, ...settings.map(([, fields]) => fields)),
      ...(hasObservers && { OBSERVERS }),
      ...common,
      ...utm(),
    },
    derive: (change, id) => deriveItem(change, id, items),
  };
}

function stageFields(state: PortalState, entityTypeId: number): FieldTable {
  const statusType = stagesOf(entityTypeId, defaultCategory(state, entityTypeId));
  const stage = { kind: 'text', type: 'crm_status', about: { statusType } } as const;
  return { STAGE_ID: stage, PREVIOUS_STAGE_ID: { ...stage, readOnly: true } };
}

function utm(): FieldTable {
  return Object.fromEntries(Object.entries(ORIGIN).filter(([name]) => name.startsWith('UTM_')));
}

function deriveItem(
  change: Change,
  id: number,
  { entityTypeId, name, has }: PipelineItems,
): Readonly<Record<string, Json>> {
  const { context, before, values } = change;
  const { userId } = context.caller;
  const now = isoDate(context.clock.now());
  const categoryId = categoryOf(change, entityTypeId);
  return {
    ...linksAfter(change, CONTACT_LINKS),
    ...(before === undefined && {
      CREATED_BY: userId,
      CREATED_TIME: now,
      LAST_ACTIVITY_BY: userId,
      LAST_ACTIVITY_TIME: now,
    }),
    UPDATED_BY: userId,
    UPDATED_TIME: now,
    CATEGORY_ID: categoryId,
    ...(has(STAGES) && stagesAfter(change, stagesOf(entityTypeId, categoryId))),
    TITLE: values.get('TITLE') || `${name} #${id}`,
  };
}

/** The pipeline that is asked for, if it is one of this kind of items. */
function categoryOf({ context, before, values }: Change, entityTypeId: number): number {
  const known = categoriesOf(context.state, entityTypeId).map(({ id }) => id);
  const wanted = [values.get('CATEGORY_ID'), before?.values.get('CATEGORY_ID')].map(Number);
  return wanted.find((id) => known.includes(id)) ?? defaultCategory(context.state, entityTypeId);
}

function stagesAfter(change: Change, directory: string): Readonly<Record<string, Json>> {
  const { hasMoved, values } = stageOf(change, {
    stage: 'STAGE_ID',
    semantics: 'STAGE_SEMANTIC_ID',
    directory: () => directory,
  });
  const { MOVED_BY_ID, ...others } = values;
  return {
    ...others,
    ...(MOVED_BY_ID !== undefined && { MOVED_BY: MOVED_BY_ID }),
    ...(hasMoved && { PREVIOUS_STAGE_ID: change.before?.values.get('STAGE_ID') ?? '' }),
  };
}
