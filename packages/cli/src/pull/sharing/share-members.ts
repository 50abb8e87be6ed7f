/** Members that several interfaces have alike, with their comments, stand once: in an interface that those extend. */
import {
  commentOf,
  compare,
  type InterfaceNode,
  type MemberNode,
  named,
  objectOf,
  printType,
  wordsOf,
} from '@oint/reference/typescript';

import type { Declaration } from './declaration.ts';
import type { FreeNames } from './free-names.ts';

/** Characters that a base and being named as one cost, about. */
const BASE = 40;
const NAMED = 25;

/** Characters that a base has to spare. */
const WORTH = 150;

/** A member, and the interfaces that have it alike. */
interface Shared {
  readonly member: MemberNode;
  readonly size: number;
  readonly holders: readonly string[];
}

/** What interfaces with these names have in common. */
interface Base {
  readonly holders: readonly string[];
  readonly members: Shared[];
}

/** @param isApart interfaces that share nothing */
export function shareMembers(
  declarations: readonly Declaration[],
  isApart: (name: string) => boolean,
  names: FreeNames,
): readonly Declaration[] {
  const interfaces = declarations.filter(isInterface).filter(({ name }) => !isApart(name));
  const bases = basesOf(sharedIn(interfaces)).map(({ holders, members }) => ({
    holders: new Set(holders),
    declared: baseOf(names.take('Common', ...commonWords(holders)), members),
  }));
  const without = (declaration: Declaration): Declaration => {
    const own = bases.filter(({ holders }) => holders.has(declaration.name));
    return isInterface(declaration) && own.length > 0
      ? extending(
          declaration,
          own.map(({ declared }) => declared),
        )
      : declaration;
  };
  return [...declarations.map(without), ...bases.map(({ declared }) => declared)];
}

function baseOf(name: string, shared: readonly Shared[]): InterfaceNode {
  return {
    kind: 'interface',
    name,
    internal: true,
    type: objectOf(shared.map(({ member }) => member)),
  };
}

/** The interface without what its bases have. */
function extending(declaration: InterfaceNode, bases: readonly InterfaceNode[]): InterfaceNode {
  const inBases = new Set(bases.flatMap(({ type }) => type.members.map(({ name }) => name)));
  const { members, signatures } = declaration.type;
  return {
    ...declaration,
    extends: [...(declaration.extends ?? []), ...bases.map(({ name }) => named(name))],
    type: objectOf(
      members.filter(({ name }) => !inBases.has(name)),
      signatures,
    ),
  };
}

function isInterface(declaration: Declaration): declaration is InterfaceNode {
  return declaration.kind === 'interface';
}

function sharedIn(interfaces: readonly InterfaceNode[]): readonly Shared[] {
  const all = new Map<string, { member: MemberNode; size: number; holders: string[] }>();
  for (const { name, type } of interfaces) {
    for (const member of type.members) {
      const text = `${commentOf(member) ?? ''} ${member.name} ${String(member.optional)} ${printType(member.type)}`;
      const known = all.get(text) ?? { member, size: text.length, holders: [] };
      known.holders.push(name);
      all.set(text, known);
    }
  }
  return [...all.values()].filter(({ holders }) => holders.length > 1);
}

/** Members with the same holders go together where that is worth a base; of the rest each goes into bases that fit. */
function basesOf(shared: readonly Shared[]): readonly Base[] {
  const groups = new Map<string, Base>();
  for (const each of shared) {
    const key = each.holders.join(' ');
    const group = groups.get(key) ?? { holders: each.holders, members: [] };
    group.members.push(each);
    groups.set(key, group);
  }
  const sorted = [...groups.values()].toSorted(
    (a, b) => gainOf(b) - gainOf(a) || compare(a.holders.join(' '), b.holders.join(' ')),
  );
  const bases = sorted.filter((group) => gainOf(group) > WORTH);
  for (const { members } of sorted.slice(bases.length)) {
    for (const member of members) place(member, bases);
  }
  return bases;
}

function gainOf({ holders, members }: Base): number {
  const size = members.reduce((sum, member) => sum + member.size, 0);
  return size * (holders.length - 1) - BASE - NAMED * holders.length;
}

/** No interface gets a member twice. */
function place(shared: Shared, bases: readonly Base[]): void {
  const left = new Set(shared.holders);
  const fitting = bases
    .filter(({ holders }) => holders.every((holder) => left.has(holder)))
    .toSorted((a, b) => b.holders.length - a.holders.length);
  for (const { holders, members } of fitting) {
    if (!holders.every((holder) => left.has(holder))) continue;
    members.push(shared);
    for (const holder of holders) left.delete(holder);
  }
}

/** What all of the names say, by the order of the first. */
function commonWords([first = '', ...others]: readonly string[]): readonly string[] {
  const rest = others.map((name) => new Set(wordsOf(name)));
  const words = wordsOf(first).filter((word) => rest.every((known) => known.has(word)));
  return words.length === 0 ? ['fields'] : words;
}
