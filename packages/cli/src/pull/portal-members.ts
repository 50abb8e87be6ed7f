/** The members of a pulled portal: those of the SDK, with its own methods in the place of theirs. */
import {
  type AliasNode,
  imported,
  indexed,
  intersectionOf,
  literalType,
  type MemberNode,
  named,
  objectOf,
  type TypeNode,
  unionOf,
} from '@oint/reference/typescript';

import { CLIENT_MODULE, type Tables } from './tables.ts';

export interface PulledMember {
  readonly name: string;
  readonly kind: 'Member' | 'MemberOfRows' | 'MemberOfVariants' | 'MemberOfVersions';
}

interface Branch {
  readonly branches: Map<string, Branch>;
  member?: PulledMember;
}

export function membersOf(
  methods: readonly PulledMember[],
  { members }: Tables,
  isInSdk: (path: string) => boolean,
): readonly AliasNode[] {
  const root: Branch = { branches: new Map() };
  for (const member of methods) branchOf(root, member.name.split('.')).member = member;
  const all = intersectionOf(members.map(({ module, name }) => imported(module, name)));
  return [
    { kind: 'alias', name: 'SdkMembers', internal: true, type: all },
    {
      kind: 'alias',
      name: 'PortalMembers',
      doc: 'The same as members: `methodsOf<PortalMembers>(client)`.',
      type: typeOf(root, named('SdkMembers'), '', isInSdk),
    },
  ];
}

function branchOf(root: Branch, words: readonly string[]): Branch {
  return words.reduce(({ branches }, word) => {
    const branch = branches.get(word) ?? { branches: new Map() };
    branches.set(word, branch);
    return branch;
  }, root);
}

/** What the SDK has at the place, if it has anything there, without what is replaced, and what replaces it. */
function typeOf(
  { branches, member }: Branch,
  sdk: TypeNode,
  path: string,
  isInSdk: (path: string) => boolean,
): TypeNode {
  const own =
    member === undefined
      ? []
      : [imported(CLIENT_MODULE, member.kind, named('PulledMethods'), literalType(member.name))];
  if (branches.size === 0) return intersectionOf(own);
  const names = unionOf([...branches.keys()].map(literalType));
  const inner = [...branches].map(([name, branch]): MemberNode => ({
    name,
    type: typeOf(branch, indexed(sdk, name), path === '' ? name : `${path}.${name}`, isInSdk),
    optional: false,
    readonly: true,
  }));
  const others = path === '' || isInSdk(path) ? [named('Omit', sdk, names)] : [];
  return intersectionOf([...own, ...others, objectOf(inner)]);
}
