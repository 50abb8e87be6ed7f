/** Types of the intermediate representation as TypeScript. */
import type { JsonType, Parameter, ValueType } from '../ir.ts';
import { propertyName } from './text.ts';

/** What a caller may give for a parameter. */
export function parameterType(parameter: Parameter): string {
  return union(parameter.types.map(valueType));
}

function valueType(type: ValueType): string {
  switch (type.kind) {
    case 'date':
      return 'Date | string';
    case 'binary':
      return 'FileContent';
    case 'any':
      return 'unknown';
    case 'structure':
      return 'Structure';
    case 'array':
      return type.of === null
        ? 'readonly unknown[]'
        : `readonly ${element(union([valueType(type.of)]))}[]`;
    default:
      return type.kind;
  }
}

function element(type: string): string {
  return / [|] /u.test(type) || type.startsWith('readonly ') ? `(${type})` : type;
}

function union(types: readonly string[]): string {
  const parts = [...new Set(types.flatMap((type) => type.split(' | ')))];
  return parts.includes('unknown') ? 'unknown' : parts.join(' | ');
}

/** What the wire returns. */
export function resultType(type: JsonType): string {
  switch (type.kind) {
    case 'array':
      return `${type.items.kind === 'union' ? `(${resultType(type.items)})` : resultType(type.items)}[]`;
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
