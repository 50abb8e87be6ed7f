/** What tells a structure from others that may stand at the same place: `type: 'redirect'`, a field that no other has. */
import type { MemberNode, TypeNode } from '../nodes/type-node.ts';
import type { Words } from './use.ts';

/** Words of a name that tell a structure from others. */
export interface Mark {
  /** Before what it is: `RestEvent` of `RestEventAction`. */
  readonly before: Words;
  /** Behind it: `WithAction` of `PropertiesWithAction`. */
  readonly after: Words;
}

/** The marks of a structure among others, the plainest first; none where it has nothing that another has not. */
export function marksOf(type: TypeNode, others: readonly TypeNode[]): Mark[] {
  if (others.length === 0) return [];
  const own = membersOf(type);
  const theirs = others.map(membersOf);
  return [
    ...literalMarks(own, theirs),
    ...memberMarks(own, theirs),
    ...kindMarks(own, theirs),
    ...pairMarks(own, theirs),
    ...certaintyMarks(own, theirs),
  ];
}

type Members = ReadonlyMap<string, MemberNode>;

function membersOf(type: TypeNode): Members {
  if (type.kind === 'object') return new Map(type.members.map((member) => [member.name, member]));
  return type.kind === 'intersection' || type.kind === 'union'
    ? new Map(type.types.flatMap((part) => [...membersOf(part)]))
    : new Map();
}

function after(...words: string[]): Mark {
  return { before: [], after: words };
}

/** A text that a field has to be, and is in no other: `type: 'openRestApp'`. */
function literalMarks(own: Members, theirs: readonly Members[]): Mark[] {
  return [...own.values()].flatMap((member) => {
    const text = literalOf(member);
    return text === undefined || theirs.some((other) => literalOf(other.get(member.name)) === text)
      ? []
      : [{ before: [text], after: [] }];
  });
}

function literalOf(member: MemberNode | undefined): string | undefined {
  const [only, ...more] = partsOf(member);
  return more.length === 0 && only?.kind === 'literal' && typeof only.value === 'string'
    ? only.value
    : undefined;
}

/** What a field may be where it is there. */
function partsOf(member: MemberNode | undefined): readonly TypeNode[] {
  if (member === undefined) return [];
  const types = member.type.kind === 'union' ? member.type.types : [member.type];
  return types.filter((type) => type.kind !== 'keyword' || type.name !== 'undefined');
}

/** A field that no other has; a required one says more. */
function memberMarks(own: Members, theirs: readonly Members[]): Mark[] {
  return [...own.values()]
    .filter(({ name }) => !theirs.some((other) => other.has(name)))
    .toSorted((a, b) => Number(a.optional) - Number(b.optional))
    .map(({ name }) => after('with', name));
}

/** A field that is of another kind than in any other: `WithNumberDefaultValue`. */
function kindMarks(own: Members, theirs: readonly Members[]): Mark[] {
  return [...own.values()].flatMap((member) => {
    const kind = kindOf(member);
    return kind === undefined || theirs.some((other) => kindOf(other.get(member.name)) === kind)
      ? []
      : [after('with', kind, member.name)];
  });
}

function kindOf(member: MemberNode | undefined): string | undefined {
  const parts = partsOf(member).filter((part) => part.kind !== 'keyword' || part.name !== 'null');
  const kinds = new Set(parts.map(kindOfPart));
  const [kind] = kinds;
  return kinds.size === 1 ? kind : undefined;
}

function kindOfPart(type: TypeNode): string | undefined {
  switch (type.kind) {
    case 'keyword':
      if (type.name === 'string') return 'text';
      return type.name === 'unknown' ? undefined : type.name;
    case 'literal':
      return typeof type.value === 'string' ? 'text' : typeof type.value;
    case 'reference':
      return { NumberInput: 'number', BooleanInput: 'boolean', NumericString: 'text' }[type.name];
    case 'array':
    case 'tuple':
      return 'list';
    case 'object':
      return 'object';
    default:
      return undefined;
  }
}

/** Two fields that no other has both of. */
function pairMarks(own: Members, theirs: readonly Members[]): Mark[] {
  const names = [...own.keys()];
  return names.flatMap((first, index) =>
    names
      .slice(index + 1)
      .filter((second) => !theirs.some((other) => other.has(first) && other.has(second)))
      .map((second) => after('with', first, 'and', second)),
  );
}

/** A field that is there for sure, and in no other is: `WithRequiredAction`; or the other way about. */
function certaintyMarks(own: Members, theirs: readonly Members[]): Mark[] {
  return [...own.values()]
    .filter(({ name, optional }) =>
      theirs.every((other) => other.get(name)?.optional === !optional),
    )
    .map(({ name, optional }) => after('with', optional ? 'optional' : 'required', name));
}
