import { alternatives, type Skeleton, type TypeFact, type ValueKind } from '@oint/reference';

/**
 * What a value of a type looks like, where no example shows it: every known field, so that whoever looks at the answer sees
 * what there may be; where names are not fixed, one that is made up too.
 *
 * @param name - the field's name, which tells identifiers from other texts
 */
export function outlineOf(type: TypeFact, name = ''): Skeleton {
  const all = alternatives(type);
  const told = all.find(says) ?? all[0] ?? 'null';
  if (typeof told === 'string') return OUTLINES[told] ?? textOutline(name);
  if ('array' in told) return [outlineOf(told.array, name)];
  if ('enum' in told) return wordKind(told.enum[0] ?? '');
  const { fields, others } = told;
  const outlined = Object.entries(fields).map(([own, field]) => [own, outlineOf(field.type, own)]);
  if (outlined.length > 0 || others === undefined) return Object.fromEntries(outlined);
  return { '0': outlineOf(others) };
}

/** Of several types the first that holds anything. */
function says(type: TypeFact): boolean {
  return type !== 'null' && type !== 'empty-list' && type !== 'any';
}

/** Those of scalars that are not what they are called. */
const OUTLINES: Readonly<Record<string, Skeleton>> = {
  any: 'null',
  boolean: 'boolean',
  date: 'date',
  datetime: 'datetime',
  double: 'double',
  'empty-list': [],
  file: 'numeric-string',
  'file-content': ['string', 'string'],
  integer: 'integer',
  null: 'null',
  'numeric-string': 'numeric-string',
  timestamp: 'integer',
  'yes-no': 'yes-no',
};

function textOutline(name: string): Skeleton {
  return isIdentifier(name) ? 'numeric-string' : 'string';
}

/** `ID`, `userId`, `PARENT_ID`: identifiers are texts in many places. */
function isIdentifier(name: string): boolean {
  return /(?:^|_)id$/iu.test(name) || /[a-z]I[Dd]$/u.test(name);
}

/** The kind of a value that a type lists. */
export function wordKind(word: string | number): ValueKind {
  if (typeof word === 'number') return Number.isInteger(word) ? 'integer' : 'double';
  if (word === 'Y' || word === 'N') return 'yes-no';
  return /^-?\d+(?:\.\d+)?$/u.test(word) ? 'numeric-string' : 'string';
}
