/** Objects that stand inside of other types get names: what has a name can share its members. */
import {
  type InterfaceNode,
  mapType,
  type MemberNode,
  named,
  type TypeNode,
} from '@oint/reference/typescript';

import type { Declaration } from './declaration.ts';
import type { FreeNames } from './free-names.ts';

/** Smaller ones are easier to read where they stand. */
const MANY = 4;

/** The type without large objects inside, which `declare` gets. */
export function hoistObjects(
  type: TypeNode,
  words: readonly string[],
  names: FreeNames,
  declare: (object: InterfaceNode) => void,
): TypeNode {
  return mapType(type, (node) => {
    if (node.kind !== 'object' || node.members.length < MANY) return node;
    const name = names.take(...words);
    declare({ kind: 'interface', name, type: node });
    return named(name);
  });
}

/** Parameters and results of a method, and of its variants, by the words that `wordsOf` has for each variant. */
export function hoistFromMethod(
  { name, type, ...member }: MemberNode,
  wordsOf: (method: string, variant: string) => readonly string[],
  names: FreeNames,
  declare: (object: InterfaceNode) => void,
): MemberNode {
  const sided = (of: MemberNode, words: readonly string[]): MemberNode =>
    ['params', 'result'].includes(of.name)
      ? { ...of, type: hoistObjects(of.type, [...words, of.name], names, declare) }
      : of;
  const inside = (of: MemberNode): MemberNode => {
    if (of.name !== 'variants') return sided(of, [name]);
    const variants = membersOf(of, (variant) =>
      membersOf(variant, (side) => sided(side, wordsOf(name, variant.name))),
    );
    return variants;
  };
  return membersOf({ name, type, ...member }, inside);
}

/** The member, whose own members are changed. */
function membersOf(member: MemberNode, change: (inner: MemberNode) => MemberNode): MemberNode {
  const { type } = member;
  return type.kind === 'object'
    ? { ...member, type: { ...type, members: type.members.map(change) } }
    : member;
}

/** Fields of filters, for example: objects inside of what has a name. */
export function hoistFromAliases(
  declarations: readonly Declaration[],
  names: FreeNames,
): readonly Declaration[] {
  return declarations.flatMap((declaration): Declaration[] => {
    if (declaration.kind !== 'alias') return [declaration];
    const objects: InterfaceNode[] = [];
    const declare = (object: InterfaceNode): void => void objects.push(object);
    const words = [declaration.name, 'Fields'];
    return [
      { ...declaration, type: hoistObjects(declaration.type, words, names, declare) },
      ...objects,
    ];
  });
}
