/** Types of pages, and of results that pages show, as nodes. */
import {
  imported,
  keyword,
  listOf,
  literalType,
  type MemberNode,
  named,
  objectOf,
  orUndefined,
  readonlyListOf,
  type TypeNode,
  unionOf,
  UNKNOWN,
} from '@oint/reference/typescript';

import type { JsonType, Parameter, ValueType } from '../ir.ts';

const CORE = '@oint/core';

/** What a caller may give for a parameter. */
export function parameterType(
  parameter: Pick<Parameter, 'types'> & Partial<Pick<Parameter, 'target'>>,
): TypeNode {
  const { target } = parameter;
  if (target?.kind === 'argument' && target.stream === true) {
    return unionOf([named('Blob'), imported(CORE, 'UploadFile')]);
  }
  return oneOf(alternatives(parameter).map(valueType));
}

/** The types of a parameter, those of elements resolved. */
export function alternatives({ types }: Pick<Parameter, 'types'>): OneOf[] {
  const scalars = types.filter(({ kind }) => kind === 'string' || kind === 'number');
  return types.map((type) => withElements(type, scalars));
}

/** `Array Of String, Number` is a list of both, or one of either: the page format has no brackets. */
function withElements(type: ValueType, scalars: readonly ValueType[]): OneOf {
  if (type.kind !== 'array' || type.of === null || scalars.length === 0) return type;
  const others = scalars.filter(({ kind }) => kind !== type.of?.kind);
  return isScalar(type.of) ? { kind: 'array', of: [type.of, ...others] } : type;
}

function isScalar({ kind }: ValueType): boolean {
  return kind === 'string' || kind === 'number';
}

/** A type, or a list whose elements are of any of several types. */
export type OneOf = ValueType | { readonly kind: 'array'; readonly of: readonly ValueType[] };

const FILE = imported(CORE, 'FileContent');
const STRING = keyword('string');

function valueType(type: OneOf): TypeNode {
  switch (type.kind) {
    case 'date':
      return unionOf([named('Date'), STRING]);
    case 'binary':
      return FILE;
    case 'any':
      return UNKNOWN;
    case 'structure':
      return imported(CORE, 'Structure');
    case 'array': {
      if (type.of === null) return readonlyListOf(UNKNOWN);
      const elements = 'kind' in type.of ? [type.of] : type.of;
      return readonlyListOf(oneOf(elements.map(valueType)));
    }
    default:
      return type.kind === 'string' ? STRING : keyword(type.kind);
  }
}

/** A text is the content of a file too. */
function oneOf(types: readonly TypeNode[]): TypeNode {
  return unionOf(types.includes(FILE) ? types.filter((type) => type !== STRING) : types);
}

/** What the wire returns. */
export function resultType(type: JsonType): TypeNode {
  switch (type.kind) {
    case 'array':
      return listOf(resultType(type.items));
    case 'map':
      return named('Record', STRING, resultType(type.values));
    case 'object':
      return type.properties.length === 0
        ? named('Record', STRING, UNKNOWN)
        : objectOf(membersOf(type));
    case 'union':
      return unionOf(type.types.map(resultType));
    case 'false':
      return literalType(false);
    default:
      return keyword(type.kind);
  }
}

/** Members of what the wire returns. */
export function membersOf({ properties }: Extract<JsonType, { kind: 'object' }>): MemberNode[] {
  return properties.map(({ name, type, optional }) => ({
    name,
    type: optional ? orUndefined(resultType(type)) : resultType(type),
    optional,
  }));
}
