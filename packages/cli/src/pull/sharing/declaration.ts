import type { AliasNode, ConstantNode, InterfaceNode, TypeNode } from '@oint/reference/typescript';

/** What a pulled module declares: it has no functions. */
export type Declaration = AliasNode | ConstantNode | InterfaceNode;

/** A type, by the words of the place where it stands. */
type Change = (type: TypeNode, words: readonly string[]) => TypeNode;

/** The declaration with each of its types, those of the members of an interface, replaced. */
export function withTypes(declaration: Declaration, change: Change): Declaration {
  const { name } = declaration;
  if (declaration.kind !== 'interface')
    return { ...declaration, type: change(declaration.type, [name, 'Values']) };
  const { members, signatures } = declaration.type;
  const changed = members.map((member) => ({
    ...member,
    type: change(member.type, [name, member.name]),
  }));
  return { ...declaration, type: { kind: 'object', members: changed, signatures } };
}
