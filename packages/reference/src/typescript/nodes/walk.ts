/** Nodes inside of nodes. */
import type { ReferenceNode, TypeNode } from './type-node.ts';

/** The node with its parts replaced, one level deep. */
function mapParts(type: TypeNode, change: (part: TypeNode) => TypeNode): TypeNode {
  switch (type.kind) {
    case 'template':
      return {
        ...type,
        parts: type.parts.map((part) => (typeof part === 'string' ? part : change(part))),
      };
    case 'reference':
      return type.of === undefined ? type : { ...type, of: type.of.map(change) };
    case 'array':
      return { ...type, element: change(type.element) };
    case 'tuple':
      return {
        ...type,
        elements: type.elements.map((element) => ({ ...element, type: change(element.type) })),
      };
    case 'union':
    case 'intersection':
      return { ...type, types: type.types.map(change) };
    case 'object':
      return {
        ...type,
        members: type.members.map((member) => ({ ...member, type: change(member.type) })),
        signatures: type.signatures.map((signature) => ({
          ...signature,
          keyType: change(signature.keyType),
          type: change(signature.type),
        })),
      };
    case 'mapped':
      return { ...type, keys: change(type.keys), type: change(type.type) };
    case 'indexed':
      return { ...type, type: change(type.type), index: change(type.index) };
    case 'keyof':
      return { ...type, type: change(type.type) };
    default:
      return type;
  }
}

/** The type with every node replaced by what `change` makes of it, the innermost first. */
export function mapType(type: TypeNode, change: (node: TypeNode) => TypeNode): TypeNode {
  return change(mapParts(type, (part) => mapType(part, change)));
}

/** Shows every node of the type. */
export function visitType(type: TypeNode, visit: (node: TypeNode) => void): void {
  mapType(type, (node) => {
    visit(node);
    return node;
  });
}

/** What the type names, in the order in which it does. */
export function referencesOf(type: TypeNode): ReferenceNode[] {
  const found: ReferenceNode[] = [];
  visitType(type, (node) => {
    if (node.kind === 'reference') found.push(node);
  });
  return found;
}
