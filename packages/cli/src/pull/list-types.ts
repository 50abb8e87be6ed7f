/** The types of the fields of lists as facts: what elements are given, what filters compare, and what answers hold. */
import type { ScalarFact, TypeFact } from '@oint/reference';

import type { PortalField } from './portal-facts.ts';

export interface ListFieldTypes {
  /** Absent where the portal fills the field itself. */
  readonly request: TypeFact | undefined;
  readonly filter: TypeFact;
  readonly result: TypeFact;
}

/** One value of a field: as it is given, and as it is answered. */
type OneValue = readonly [request: TypeFact, result: TypeFact];

const NUMBER: OneValue = ['double', 'numeric-string'];
const NUMBERED: OneValue = ['integer', 'numeric-string'];
const MOMENT: OneValue = [{ anyOf: ['datetime', 'string'] }, 'string'];
const TEXT: OneValue = ['string', 'string'];
const ANYTHING: OneValue = ['any', 'any'];

/** Types of properties; what is not here, such as types that applications bring, may hold anything. */
const PROPERTIES: Readonly<Record<string, OneValue>> = {
  E: NUMBERED,
  'E:EList': NUMBERED,
  F: [{ anyOf: ['file-content', 'string'] }, 'numeric-string'],
  G: NUMBERED,
  L: NUMBERED,
  N: NUMBER,
  'N:Sequence': NUMBER,
  S: TEXT,
  'S:Date': [{ anyOf: ['date', 'string'] }, 'string'],
  'S:DateTime': MOMENT,
  'S:DiskFile': [{ anyOf: ['integer', 'string'] }, 'string'],
  'S:ECrm': [{ anyOf: ['integer', 'string'] }, 'string'],
  'S:Money': TEXT,
  'S:employee': NUMBERED,
  'S:map_yandex': TEXT,
};

/** Fields that are not of one list alone. */
const COMMON: Readonly<Record<string, OneValue>> = {
  ACTIVE_FROM: MOMENT,
  ACTIVE_TO: MOMENT,
  CREATED_BY: NUMBERED,
  DATE_CREATE: MOMENT,
  DETAIL_PICTURE: ANYTHING,
  DETAIL_TEXT: TEXT,
  MODIFIED_BY: NUMBERED,
  PREVIEW_PICTURE: ANYTHING,
  PREVIEW_TEXT: TEXT,
  SORT: NUMBERED,
  TIMESTAMP_X: MOMENT,
};

/** What the portal notes, whatever it is given. */
const NOTED = ['CREATED_BY', 'DATE_CREATE', 'MODIFIED_BY', 'TIMESTAMP_X'];

/** What is no value: for who empties a field, and who looks for empty ones. */
const EMPTY: readonly TypeFact[] = ['null', { enum: [''] }];

export function listTypesOf(field: PortalField): ListFieldTypes {
  return field.custom ? propertyTypes(field) : commonTypes(field);
}

/** Answers have each value under a number of its own, and elements take them so too. */
function propertyTypes(field: PortalField): ListFieldTypes {
  const [one, answered] = valueOf(field);
  const numbered: TypeFact = { fields: {}, others: one };
  const given: readonly TypeFact[] =
    field.multiple === true ? [{ array: one }, numbered] : [one, numbered];
  return {
    request: anyOf(isFilled(field) ? given : [...given, ...EMPTY]),
    filter: anyOf([isFile(field) ? 'integer' : one, ...EMPTY]),
    result: { fields: {}, others: answered },
  };
}

function valueOf({ type, values }: PortalField): OneValue {
  if (values !== undefined) {
    const numbers = values.map(({ value }) => value);
    return [{ enum: numbers, closed: true }, { enum: numbers.map(String) }];
  }
  return ofType(PROPERTIES, type);
}

function commonTypes(field: PortalField): ListFieldTypes {
  const [one, answered] = ofType(COMMON, field.type);
  const isNoted = NOTED.includes(field.type);
  return {
    request: isNoted ? undefined : anyOf(isFilled(field) ? [one] : [one, ...EMPTY]),
    filter: anyOf([one, ...EMPTY]),
    result: anyOf([answered, 'null']),
  };
}

function ofType(types: Readonly<Record<string, OneValue>>, type: string): OneValue {
  return (Object.hasOwn(types, type) ? types[type] : undefined) ?? ANYTHING;
}

/** Whether an element cannot be without it: a counter counts by itself. */
export function isFilled({ required, type }: PortalField): boolean {
  return required === true && type !== 'N:Sequence';
}

/** Whether values stay when an element is changed without them. */
export function isFile({ type }: PortalField): boolean {
  return type === 'F' || type === 'S:DiskFile';
}

/** Types by which portals do not sort, as the documentation has them. */
const UNSORTED = ['S:Money', 'S:ECrm', 'S:map_yandex', 'S:DiskFile', 'PREVIEW_TEXT', 'DETAIL_TEXT'];

export function isSortable({ type, multiple }: PortalField): boolean {
  return multiple !== true && !UNSORTED.includes(type);
}

function anyOf(types: readonly TypeFact[]): TypeFact {
  const any: ScalarFact = 'any';
  return types.includes(any) ? any : { anyOf: types };
}
