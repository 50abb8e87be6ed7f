/** Types as TypeScript. */
import { propertyName, stringLiteral, visibleText } from '../text/code.ts';
import type { MemberNode, SignatureNode, TypeNode } from './type-node.ts';

/** How tightly the parts of a type hold together: what holds looser than its place demands stands in parentheses. */
const RANK: Readonly<Record<TypeNode['kind'], number>> = {
  union: 0,
  intersection: 1,
  keyof: 2,
  array: 3,
  indexed: 3,
  keyword: 4,
  literal: 4,
  mapped: 4,
  object: 4,
  reference: 4,
  shared: 4,
  template: 4,
  tuple: 4,
};

/** `readonly` is an operator, as `keyof` is. */
function rankOf(type: TypeNode): number {
  return type.kind === 'array' && type.readonly ? RANK.keyof : RANK[type.kind];
}

export function printType(type: TypeNode): string {
  switch (type.kind) {
    case 'keyword':
      return type.name;
    case 'literal':
      return typeof type.value === 'string' ? stringLiteral(type.value) : String(type.value);
    case 'template':
      return `\`${type.parts.map(printPart).join('')}\``;
    case 'reference':
      return type.of === undefined
        ? type.name
        : `${type.name}<${type.of.map(printType).join(', ')}>`;
    case 'shared':
      return `$${type.index}`;
    case 'array':
      return `${type.readonly ? 'readonly ' : ''}${printIn(type.element, RANK.array)}[]`;
    case 'tuple':
      return `readonly [${type.elements.map(printElement).join(', ')}]`;
    case 'union':
      return type.types.map((member) => printIn(member, RANK.keyof)).join(' | ');
    case 'intersection':
      return type.types.map((member) => printIn(member, RANK.keyof)).join(' & ');
    case 'object':
      return printMembers([
        ...type.signatures.map(printSignature),
        ...type.members.map(printMember),
      ]);
    case 'mapped':
      return `{ readonly [${type.key} in ${printType(type.keys)}]${type.required === true ? '-' : ''}?: ${printType(type.type)}; }`;
    case 'indexed':
      return `${printIn(type.type, RANK.indexed)}[${printType(type.index)}]`;
    default:
      return `keyof ${printIn(type.type, RANK.keyof)}`;
  }
}

function printIn(type: TypeNode, rank: number): string {
  return rankOf(type) < rank ? `(${printType(type)})` : printType(type);
}

/** Text between types cannot end the template or begin a type. */
function printPart(part: string | TypeNode): string {
  return typeof part === 'string'
    ? visibleText(part).replaceAll(/[`\\$]/gu, '')
    : `\${${printType(part)}}`;
}

function printElement({ type, optional }: { type: TypeNode; optional: boolean }): string {
  return optional ? `${printIn(type, RANK.array)}?` : printType(type);
}

function printMembers(members: readonly string[]): string {
  return members.length === 0 ? '{}' : `{ ${members.join(' ')} }`;
}

/** What the comment of a member says, if it has one. */
export function commentOf({ text, doc }: MemberNode): string | undefined {
  return text === undefined || doc === undefined ? (text ?? doc) : `${text}\n\n${doc}`;
}

function printMember(member: MemberNode): string {
  const { name, type, optional, readonly } = member;
  const said = commentOf(member);
  const comment = said === undefined ? '' : printComment(said);
  return `${comment}${readonly === true ? 'readonly ' : ''}${propertyName(name)}${optional ? '?' : ''}: ${printType(type)};`;
}

function printSignature({ key, keyType, type, readonly }: SignatureNode): string {
  return `${readonly === true ? 'readonly ' : ''}[${key}: ${printType(keyType)}]: ${printType(type)};`;
}

/** A doc comment on lines of its own, however long its only one is. */
function printComment(doc: string): string {
  if (!doc.includes('\n')) return `\n/** ${doc} */\n`;
  const lines = doc.split('\n').map((line) => ` * ${line}`.trimEnd());
  return `\n/**\n${lines.join('\n')}\n */\n`;
}
