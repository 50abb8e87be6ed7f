/** Types of the intermediate representation as TypeScript. */
import type { JsonType, Parameter, ValueType } from '../ir.ts';
import { propertyName } from './text.ts';

/** What a caller may give for a parameter. */
export function parameterType(parameter: Parameter): string {
  return union(alternatives(parameter).map(valueType));
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

function valueType(type: OneOf): string {
  switch (type.kind) {
    case 'date':
      return 'Date | string';
    case 'binary':
      return 'FileContent';
    case 'any':
      return 'unknown';
    case 'structure':
      return 'Structure';
    case 'array': {
      if (type.of === null) return 'readonly unknown[]';
      const elements = 'kind' in type.of ? [type.of] : type.of;
      return `readonly ${element(union(elements.map(valueType)))}[]`;
    }
    default:
      return type.kind;
  }
}

function element(type: string): string {
  return / [|] /u.test(type) || type.startsWith('readonly ') ? `(${type})` : type;
}

function union(types: readonly string[]): string {
  const parts = [...new Set(types)].filter(
    (type, _, all) => type !== 'string' || !all.includes('FileContent'),
  );
  return parts.includes('unknown') ? 'unknown' : parts.join(' | ');
}

/** What the wire returns. */
export function resultType(type: JsonType): string {
  switch (type.kind) {
    case 'array':
      return `${type.items.kind === 'union' ? `(${resultType(type.items)})` : resultType(type.items)}[]`;
    case 'map':
      return `Record<string, ${resultType(type.values)}>`;
    case 'object':
      return type.properties.length === 0
        ? 'Record<string, unknown>'
        : `{ ${objectMembers(type)} }`;
    case 'union':
      return type.types.map((member) => resultType(member)).join(' | ');
    default:
      return type.kind;
  }
}

/** Members of an object type, each closed by a semicolon. */
export function objectMembers(type: Extract<JsonType, { kind: 'object' }>): string {
  return type.properties
    .map(({ name, type: of, optional }) => {
      const value = resultType(of);
      return `${propertyName(name)}${optional ? '?' : ''}: ${optional ? `${value} | undefined` : value};`;
    })
    .join(' ');
}
