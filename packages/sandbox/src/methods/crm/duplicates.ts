import { RestError } from '../../portal/errors.ts';
import { defineMethod, type CallContext, type Method } from '../../portal/method.ts';
import { optional, string, structure } from '../../portal/params.ts';
import { isFields, textOf, type Json, type Value } from '../../values.ts';
import { CRM_SCOPES, classicError } from './classic.ts';
import { COMPANY } from './company.ts';
import { CONTACT } from './contact.ts';
import { LEAD } from './lead.ts';
import { valuesIn } from './multi-field.ts';

const ENTITIES = { LEAD, CONTACT, COMPANY };

/** How many values are looked for, and how many of one kind end the search. */
const MAX = 20;

const ERRORS = {
  type: classicError('Communication type is not defined'),
  values: classicError('Communication values is not defined'),
} as const;

/** Finds who has a phone or an e-mail already. */
export const DUPLICATE_METHODS: readonly Method[] = [
  defineMethod({
    name: 'crm.duplicate.findbycomm',
    scopes: CRM_SCOPES,
    access: 'read',
    behaviour: 'documented',
    params: {
      type: optional(string),
      values: optional(structure),
      entity_type: optional(string),
    },
    run(context, { type = '', values, entity_type: only = '' }) {
      if (type === '') throw new RestError(ERRORS.type);
      if (type !== 'PHONE' && type !== 'EMAIL') {
        throw new RestError(
          classicError(`Communication type '${type}' is not supported in current context`),
        );
      }
      const wanted = readValues(values);
      if (wanted.length === 0) throw new RestError(ERRORS.values);
      return { result: findAll(context, type, wanted, only.toUpperCase()) };
    },
  }),
];

function readValues(values: Value | undefined): string[] {
  const list = isFields(values) ? Object.values(values) : [values ?? []].flat();
  return list
    .map((value) => textOf(value))
    .filter((value) => value !== '')
    .slice(0, MAX);
}

/** The identifiers of all who are found, by their kinds; PHP's empty array for nobody. */
function findAll(
  context: CallContext,
  type: 'PHONE' | 'EMAIL',
  wanted: readonly string[],
  only: string,
): Json {
  const normalize = type === 'PHONE' ? digits : lowerCase;
  const looked = new Set(wanted.map((value) => normalize(value)));
  const found: Record<string, number[]> = {};
  for (const [name, { table }] of Object.entries(ENTITIES)) {
    if (only !== '' && only !== name) continue;
    const ids = context.state.records
      .table(table)
      .all.filter(({ values }) =>
        valuesIn(values.get(type)).some((one) => looked.has(normalize(textOf(one['VALUE'])))),
      )
      .map(({ id }) => id);
    if (ids.length > 0) found[name] = ids.slice(0, MAX);
    if (ids.length >= MAX) break;
  }
  return Object.keys(found).length === 0 ? [] : found;
}

function digits(phone: string): string {
  return phone.replaceAll(/\D/gu, '');
}

function lowerCase(address: string): string {
  return address.trim().toLowerCase();
}
