/** Whether what a page's type becomes on the wire can be what the reference says of a field. */
import {
  type ScalarFact,
  type TypeFact,
  isArray,
  isEnum,
  isObject,
  isUnion,
} from '@oint/reference';

import type { Conversion, ValueType } from '../ir.ts';

/** A kind of value as it is sent. */
type WireKind = 'string' | 'number' | 'boolean' | 'yes-no' | 'object' | 'array';

const CONVERTED: Readonly<Record<Conversion, WireKind>> = {
  yesNo: 'yes-no',
  notYesNo: 'yes-no',
  list: 'array',
  dateIso: 'string',
  dateIsoZ: 'string',
  dateYmd: 'string',
  fileBase64: 'string',
  fileList: 'array',
};

/** What portals take for each scalar: PHP reads numbers from texts, and flags from texts and numbers. */
const TAKEN: Readonly<Record<ScalarFact, readonly WireKind[]>> = {
  any: ['string', 'number', 'boolean', 'yes-no', 'object', 'array'],
  boolean: ['boolean', 'yes-no', 'string', 'number'],
  date: ['string'],
  datetime: ['string'],
  double: ['number', 'string', 'boolean'],
  'empty-list': ['array'],
  file: ['string', 'number', 'array', 'object'],
  'file-content': ['array'],
  integer: ['number', 'string', 'boolean'],
  null: [],
  'numeric-string': ['number', 'string'],
  string: ['string', 'number', 'yes-no'],
  timestamp: ['number', 'string'],
  'yes-no': ['string', 'yes-no'],
};

/** Whether a value of at least one of the page's types can be sent to a field of this type. */
export function fits(
  types: readonly ValueType[],
  conversion: Conversion | null,
  fact: TypeFact,
): boolean {
  if (conversion !== null) return takes(fact, CONVERTED[conversion]);
  return types.length === 0 || types.some((type) => valueFits(type, fact));
}

function valueFits(type: ValueType, fact: TypeFact): boolean {
  switch (type.kind) {
    case 'any':
      return true;
    case 'structure':
      return takes(fact, 'object');
    case 'array':
      return takes(fact, 'array');
    case 'date':
    case 'binary':
      return takes(fact, 'string');
    default:
      return takes(fact, type.kind);
  }
}

function takes(fact: TypeFact, kind: WireKind): boolean {
  if (typeof fact === 'string') return TAKEN[fact].includes(kind);
  if (isUnion(fact)) return fact.anyOf.some((member) => takes(member, kind));
  if (isArray(fact)) return kind === 'array';
  if (isEnum(fact)) return enumTakes(fact.enum, kind);
  // A list is an object to PHP, too; where the names of the fields are known it is not meant.
  return (
    isObject(fact) &&
    (kind === 'object' || (kind === 'array' && Object.keys(fact.fields).length === 0))
  );
}

function enumTakes(values: readonly (string | number)[], kind: WireKind): boolean {
  if (kind === 'string' || kind === 'number') return true;
  const texts = values.map((value) => String(value).toUpperCase());
  if (kind === 'yes-no') return texts.includes('Y') || texts.includes('N');
  return kind === 'boolean' && texts.some((text) => ['0', '1', 'TRUE', 'FALSE'].includes(text));
}
