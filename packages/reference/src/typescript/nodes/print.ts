/** Types as TypeScript. */
import { propertyName, stringLiteral, visibleText } from '../text/code.ts';
import type { MemberNode, ObjectNode, SignatureNode, TypeNode } from './type-node.ts';

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

/**
 * @param margin Where objects with many members, or with comments, stand on lines of their own: what those lines begin with. All
 * stands on one line without it, for who formats the text.
 */
export function printType(type: TypeNode, margin?: string): string {
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
        : `${type.name}<${type.of.map((own) => printType(own, margin)).join(', ')}>`;
    case 'shared':
      return `$${type.index}`;
    case 'array':
      return `${type.readonly ? 'readonly ' : ''}${printIn(type.element, RANK.array, margin)}[]`;
    case 'tuple':
      return `readonly [${type.elements.map(printElement).join(', ')}]`;
    case 'union':
      return type.types.map((member) => printIn(member, RANK.keyof, margin)).join(' | ');
    case 'intersection':
      return type.types.map((member) => printIn(member, RANK.keyof, margin)).join(' & ');
    case 'object':
      return printObject(type, margin);
    case 'mapped':
      return `{ readonly [${type.key} in ${printType(type.keys)}]${type.required === true ? '-' : ''}?: ${printType(type.type)}; }`;
    case 'indexed':
      return `${printIn(type.type, RANK.indexed)}[${printType(type.index)}]`;
    default:
      return `keyof ${printIn(type.type, RANK.keyof)}`;
  }
}

function printIn(type: TypeNode, rank: number, margin?: string): string {
  const text = printType(type, margin);
  return rankOf(type) < rank ? `(${text})` : text;
}

/** Longer objects stand on several lines, where there are any. */
const WIDTH = 80;

function printObject({ signatures, members }: ObjectNode, margin: string | undefined): string {
  const flat = printMembers([
    ...signatures.map((signature) => printSignature(signature)),
    ...members.map((member) => printMember(member)),
  ]);
  if (margin === undefined || (flat.length <= WIDTH && !flat.includes('\n'))) return flat;
  const inner = `${margin}  `;
  const lines = [
    ...signatures.map((signature) => printSignature(signature, inner)),
    ...members.map((member) => printMember(member, inner)),
  ];
  return `{${lines.map((line) => `\n${inner}${line}`).join('')}\n${margin}}`;
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

function printMember(member: MemberNode, margin?: string): string {
  const { name, type, optional, readonly } = member;
  const said = commentOf(member);
  const comment = said === undefined ? '' : commentBefore(said, margin);
  return `${comment}${readonly === true ? 'readonly ' : ''}${propertyName(name)}${optional ? '?' : ''}: ${printType(type, margin)};`;
}

function printSignature({ key, keyType, type, readonly }: SignatureNode, margin?: string): string {
  return `${readonly === true ? 'readonly ' : ''}[${key}: ${printType(keyType)}]: ${printType(type, margin)};`;
}

function commentBefore(said: string, margin: string | undefined): string {
  return margin === undefined
    ? `\n${printComment(said)}\n`
    : `${printComment(said).replaceAll('\n', `\n${margin}`)}\n${margin}`;
}

/** A doc comment, however long its only line is. */
export function printComment(doc: string): string {
  if (!doc.includes('\n')) return `/** ${doc} */`;
  const lines = doc.split('\n').map((line) => ` * ${line}`.trimEnd());
  return `/**\n${lines.join('\n')}\n */`;
}
