/** The types of a portal's fields as facts. */
import type { ScalarFact, TypeFact } from '@oint/reference';

import type { FieldTypes, PortalField } from './portal-facts.ts';

/** What portals call the types of fields whose values are simple; what is not here may hold anything. */
const SCALARS: Readonly<Record<string, ScalarFact>> = {
  address: 'string',
  boolean: 'boolean',
  char: 'string',
  crm_company: 'integer',
  crm_contact: 'integer',
  crm_deal: 'integer',
  crm_entity: 'integer',
  crm_lead: 'integer',
  crm_quote: 'integer',
  date: 'date',
  datetime: 'datetime',
  double: 'double',
  employee: 'integer',
  file: 'file',
  hlblock: 'integer',
  iblock_element: 'integer',
  iblock_section: 'integer',
  integer: 'integer',
  money: 'string',
  string: 'string',
  url: 'string',
  user: 'integer',
};

/** How a flag arrives: methods differ in that. */
const FLAG: TypeFact = { anyOf: ['boolean', 'yes-no', { enum: [0, 1, '0', '1'] }] };

/** What an empty field is: in answers, and for who empties one. */
const EMPTY: readonly TypeFact[] = ['null', { enum: [''] }];

export function typesOf(field: PortalField): FieldTypes {
  const { multiple, required, values } = field;
  const type =
    values === undefined ? scalarTypes(field) : chosenTypes(values.map(({ value }) => value));
  const request: TypeFact = multiple === true ? { array: type.request } : type.request;
  const result: TypeFact = multiple === true ? { array: type.result } : type.result;
  // Portals write `false` for a list without values.
  const none: readonly TypeFact[] = multiple === true ? ['boolean'] : [];
  return {
    request: required === true ? request : anyOf([request, ...EMPTY]),
    result: anyOf([result, ...EMPTY, ...none]),
  };
}

function scalarTypes({ type }: PortalField): FieldTypes {
  const scalar: ScalarFact = (Object.hasOwn(SCALARS, type) ? SCALARS[type] : undefined) ?? 'any';
  switch (scalar) {
    case 'boolean':
      return { request: scalar, result: FLAG };
    case 'double':
    case 'integer':
      return { request: scalar, result: { anyOf: [scalar, 'numeric-string'] } };
    case 'file':
      return { request: 'any', result: 'any' };
    default:
      return { request: scalar, result: scalar };
  }
}

/** A number may arrive as text. */
function chosenTypes(values: readonly (string | number)[]): FieldTypes {
  const result = values.flatMap((value) =>
    typeof value === 'number' ? [value, String(value)] : [value],
  );
  return { request: { enum: values, closed: true }, result: { enum: result } };
}

function anyOf(types: readonly TypeFact[]): TypeFact {
  return types.includes('any') ? 'any' : { anyOf: types };
}
