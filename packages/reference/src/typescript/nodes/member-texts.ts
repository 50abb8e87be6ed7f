/** Texts of members, apart from the types. */
import type { TypeNode } from './type-node.ts';
import { mapType, visitType } from './walk.ts';

/** Those of all members, in the order in which they are visited. */
export type MemberTexts = readonly (string | undefined)[];

export function textsOf(type: TypeNode): MemberTexts {
  const texts: (string | undefined)[] = [];
  visitType(type, (node) => {
    if (node.kind === 'object') texts.push(...node.members.map(({ text }) => text));
  });
  return texts;
}

/** The type with other texts, in the same order; without any, where there are none. */
export function withTexts(type: TypeNode, texts: MemberTexts = []): TypeNode {
  let next = 0;
  return mapType(type, (node) => {
    if (node.kind !== 'object') return node;
    const start = next;
    next += node.members.length;
    return {
      ...node,
      members: node.members.map((member, index) => ({ ...member, text: texts[start + index] })),
    };
  });
}
