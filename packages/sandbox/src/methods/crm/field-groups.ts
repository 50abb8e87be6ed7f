import type { Change, Field } from '../../entities/entity.ts';
import { isoDate } from '../../portal/time.ts';
import type { Json } from '../../values.ts';
import { firstCode } from './directories.ts';
import { directoryCode, notedUser } from './field-kinds.ts';
import { valuesIn } from './multi-field.ts';

type Fields = Readonly<Record<string, Field>>;

/** Where an entry came from. */
export const ORIGIN: Fields = {
  ORIGINATOR_ID: { kind: 'text', title: 'External source' },
  ORIGIN_ID: { kind: 'text', title: 'Identifier in the external source' },
  UTM_SOURCE: { kind: 'text', title: 'Advertising system' },
  UTM_MEDIUM: { kind: 'text', title: 'Kind of traffic' },
  UTM_CAMPAIGN: { kind: 'text', title: 'Campaign' },
  UTM_CONTENT: { kind: 'text', title: 'Contents of the campaign' },
  UTM_TERM: { kind: 'text', title: 'Search condition of the campaign' },
};

export const SOURCE: Fields = {
  SOURCE_ID: directoryCode('SOURCE', 'Source', {
    initial: (context) => firstCode(context, 'SOURCE'),
  }),
  SOURCE_DESCRIPTION: { kind: 'text', title: 'About the source' },
};

/** Who created, changed and is responsible; the portal keeps all but the last. */
export const AUTHORSHIP: Fields = {
  ASSIGNED_BY_ID: {
    kind: 'integer',
    type: 'user',
    title: 'Responsible person',
    initial: ({ caller }) => caller.userId,
  },
  CREATED_BY_ID: notedUser('Created by'),
  MODIFY_BY_ID: notedUser('Changed by'),
  DATE_CREATE: { kind: 'moment', title: 'Created', readOnly: true },
  DATE_MODIFY: { kind: 'moment', title: 'Changed', readOnly: true },
  LAST_ACTIVITY_BY: notedUser(),
  LAST_ACTIVITY_TIME: { kind: 'moment', readOnly: true },
};

/** Whether there is a way to reach somebody. */
export const REACHABLE: Fields = {
  HAS_PHONE: { kind: 'flag', title: 'Has a phone', compute: has('PHONE') },
  HAS_EMAIL: { kind: 'flag', title: 'Has an e-mail', compute: has('EMAIL') },
  HAS_IMOL: { kind: 'flag', title: 'Has an open line', compute: () => false },
};

function has(name: string): NonNullable<Field['compute']> {
  return (_, { values }) => valuesIn(values.get(name)).length > 0;
}

export const PERSON: Fields = {
  HONORIFIC: directoryCode('HONORIFIC', 'Form of address'),
  NAME: { kind: 'text', title: 'First name' },
  SECOND_NAME: { kind: 'text', title: 'Middle name' },
  LAST_NAME: { kind: 'text', title: 'Last name' },
  BIRTHDATE: { kind: 'date', title: 'Date of birth' },
  POST: { kind: 'text', title: 'Position' },
};

/** @param prefix - `''` or `REG_` */
export function address(prefix: string): Fields {
  const lines: [string, Field][] = [
    ['ADDRESS', { kind: 'text', title: 'Address' }],
    ['ADDRESS_2', { kind: 'text', title: 'Address, second line' }],
    ['ADDRESS_CITY', { kind: 'text', title: 'City' }],
    ['ADDRESS_POSTAL_CODE', { kind: 'text', title: 'Postal code' }],
    ['ADDRESS_REGION', { kind: 'text', title: 'Region' }],
    ['ADDRESS_PROVINCE', { kind: 'text', title: 'Province' }],
    ['ADDRESS_COUNTRY', { kind: 'text', title: 'Country' }],
    ['ADDRESS_COUNTRY_CODE', { kind: 'text', title: 'Code of the country' }],
    ['ADDRESS_LOC_ADDR_ID', { kind: 'integer', title: 'Address on the map' }],
  ];
  return Object.fromEntries(lines.map(([name, field]) => [`${prefix}${name}`, field]));
}

export const MONEY: Fields = {
  CURRENCY_ID: { kind: 'text', type: 'crm_currency', title: 'Currency', initial: 'EUR' },
  OPPORTUNITY: { kind: 'double', title: 'Amount', initial: 0 },
  IS_MANUAL_OPPORTUNITY: { kind: 'flag', initial: false },
};

/** What {@link AUTHORSHIP} holds after a change. */
export function authorshipOf({ context, before }: Change): Readonly<Record<string, Json>> {
  const now = isoDate(context.clock.now());
  const { userId } = context.caller;
  const changed = { MODIFY_BY_ID: userId, DATE_MODIFY: now };
  if (before !== undefined) return changed;
  return {
    ...changed,
    CREATED_BY_ID: userId,
    DATE_CREATE: now,
    LAST_ACTIVITY_BY: userId,
    LAST_ACTIVITY_TIME: now,
  };
}
