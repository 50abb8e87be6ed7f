/** Makers of nodes. */
import type {
  ArrayNode,
  IndexedNode,
  Keyword,
  LiteralNode,
  MemberNode,
  ObjectNode,
  ReferenceNode,
  SignatureNode,
  TypeNode,
} from './type-node.ts';

export function keyword(name: Keyword): TypeNode {
  return { kind: 'keyword', name };
}

export const UNKNOWN = keyword('unknown');
const UNDEFINED = keyword('undefined');

export function literalType(value: string | number | boolean): LiteralNode {
  return { kind: 'literal', value };
}

/** A type that this module declares, or a global one. */
export function named(name: string, ...of: TypeNode[]): ReferenceNode {
  return of.length === 0 ? { kind: 'reference', name } : { kind: 'reference', name, of };
}

/** A type of another module. */
export function imported(module: string, name: string, ...of: TypeNode[]): ReferenceNode {
  return { ...named(name, ...of), module };
}

export function listOf(element: TypeNode): ArrayNode {
  return { kind: 'array', element, readonly: false };
}

export function readonlyListOf(element: TypeNode): ArrayNode {
  return { kind: 'array', element, readonly: true };
}

/** What any of the types admits: a type that occurs twice stands once, and beside `unknown` there is no other. */
export function unionOf(types: readonly TypeNode[]): TypeNode {
  const flat = types.flatMap((type) => (type.kind === 'union' ? type.types : [type]));
  const distinct = [...new Map(flat.map((type) => [JSON.stringify(type), type])).values()];
  if (distinct.some(isUnknown)) return UNKNOWN;
  const [only = keyword('never')] = distinct;
  return distinct.length <= 1 ? only : { kind: 'union', types: distinct };
}

/** The type of what may be left out. It is said of `unknown` too: who reads the type does not have to know that it would be the same without. */
export function orUndefined(type: TypeNode): TypeNode {
  return { kind: 'union', types: [...(type.kind === 'union' ? type.types : [type]), UNDEFINED] };
}

export function intersectionOf(types: readonly TypeNode[]): TypeNode {
  const flat = types.flatMap((type) => (type.kind === 'intersection' ? type.types : [type]));
  const [only = UNKNOWN] = flat;
  return flat.length <= 1 ? only : { kind: 'intersection', types: flat };
}

export function objectOf(
  members: readonly MemberNode[],
  signatures: readonly SignatureNode[] = [],
): ObjectNode {
  return { kind: 'object', members, signatures };
}

/** `Type['a']['b']` */
export function indexed(type: TypeNode, ...path: string[]): TypeNode {
  return path.reduce<TypeNode>(
    (owner, name): IndexedNode => ({ kind: 'indexed', type: owner, index: literalType(name) }),
    type,
  );
}

export function isUnknown(type: TypeNode): boolean {
  return type.kind === 'keyword' && type.name === 'unknown';
}
