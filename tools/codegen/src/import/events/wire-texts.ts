/**
 * What a form makes of values: texts.
 *
 * @example
 *   An `integer` is a number as text, `true` is `"1"`, a list without items is not there.
 */
import {
  type FieldFact,
  isArray,
  isEnum,
  isObject,
  isUnion,
  type ObjectFact,
  type ScalarFact,
  type TypeFact,
} from '@oint/reference';
import { sorted } from '@oint/reference/descriptions';

/** What PHP writes of a boolean. */
const FLAG: TypeFact = { enum: ['0', '1'] };
const NUMBERS: readonly ScalarFact[] = ['integer', 'double', 'timestamp'];

/** The type as a form has it; `null` for what a form leaves out. */
export function wireText(type: TypeFact): TypeFact | null {
  if (typeof type === 'string') return scalarText(type);
  if (isEnum(type)) return { ...type, enum: [...new Set(type.enum.map(String))] };
  if (isArray(type)) return { array: wireText(type.array) ?? 'any' };
  if (isUnion(type)) return unionText(type.anyOf);
  return isObject(type) ? wireObject(type) : type;
}

export function wireObject({ fields, patterns, others, ...plain }: ObjectFact): ObjectFact {
  return {
    ...plain,
    fields: sorted(
      Object.entries(fields).flatMap(([name, field]) => {
        const own = wireField(field);
        return own === null ? [] : [[name, own] as const];
      }),
    ),
    ...(patterns === undefined ? {} : { patterns: textsOf(patterns) }),
    ...(others === undefined ? {} : { others: wireText(others) ?? 'any' }),
  };
}

function textsOf(types: Readonly<Record<string, TypeFact>>): Record<string, TypeFact> {
  return sorted(Object.entries(types).map(([name, type]) => [name, wireText(type) ?? 'any']));
}

function wireField({ required, ...field }: FieldFact): FieldFact | null {
  const type = wireText(field.type);
  if (type === null) return null;
  const documented = field.documented ?? documentedOf(field.type, type);
  return {
    ...(documented === undefined ? {} : { documented }),
    ...field,
    ...(required === true && !mayBeEmpty(field.type) ? { required } : {}),
    type,
  };
}

/** What the documentation calls a value that comes as a text. */
function documentedOf(type: TypeFact, text: TypeFact): string | undefined {
  const plain = isUnion(type) ? type.anyOf.find((member) => member !== 'null') : type;
  return typeof plain === 'string' && plain !== text && plain !== 'numeric-string'
    ? plain
    : undefined;
}

function scalarText(type: ScalarFact): TypeFact | null {
  if (type === 'null' || type === 'empty-list') return null;
  if (type === 'boolean') return FLAG;
  if (type === 'file') return 'string';
  if (type === 'file-content') return { array: 'string' };
  return NUMBERS.includes(type) ? 'numeric-string' : type;
}

function unionText(types: readonly TypeFact[]): TypeFact | null {
  const texts = types.flatMap((type) => wireText(type) ?? []);
  const distinct = [...new Map(texts.map((type) => [JSON.stringify(type), type])).values()];
  // A text may be a number too.
  const told = distinct.includes('string')
    ? distinct.filter((type) => type !== 'numeric-string')
    : distinct;
  const [only = null] = told;
  return told.length > 1 ? { anyOf: told } : only;
}

/** Whether it may be what a form has no place for. */
function mayBeEmpty(type: TypeFact): boolean {
  if (isUnion(type)) return type.anyOf.some(mayBeEmpty);
  if (isArray(type) || type === 'null' || type === 'empty-list' || type === 'any') return true;
  return isObject(type) && !Object.values(type.fields).some(({ required }) => required === true);
}
