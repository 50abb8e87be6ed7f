/**
 * Types of results that a page's TypeScript examples declare: `call.make<Result>({ method: '…' })`, with the aliases
 * and interfaces of the same example.
 */
import { ts } from 'ts-morph';

import {
  array,
  declareAlways,
  declareSometimes,
  enumeration,
  field,
  mapOf,
  object,
  scalar,
  type Shape,
  union,
} from '../shape/shape.ts';
import { isDeep } from '../text/relaxed-json.ts';

/** The client's ways to call a method, and what their type argument stands for. */
const CALL = /\.actions\.v[23]\.(call|callList|fetchList)\.make$/u;
const MAX_DEPTH = 12;

export interface DeclaredType {
  /** The whole result, or one row of a list. */
  readonly of: 'result' | 'row';
  readonly shape: Shape;
}

/** What the first example says that tells of the whole result; where none does, the last that tells of a row. */
export function declaredIn(examples: readonly string[], method: string): DeclaredType | null {
  let declared: DeclaredType | null = null;
  for (const code of examples) {
    declared = declaredType(code, method) ?? declared;
    if (declared?.of === 'result') break;
  }
  return declared;
}

/** `null` when the example does not call the method, or says nothing of what comes back. */
export function declaredType(code: string, method: string): DeclaredType | null {
  if (!code.includes('.make<') || isDeep(code)) return null;
  try {
    const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, false);
    const found = findCall(source, source, method.toLowerCase());
    if (found === null) return null;
    const reader = new Reader(source);
    return { of: found.of, shape: reader.shape(found.type, 0) };
  } catch (error) {
    // What nests without end overflows the parser.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

interface Found {
  readonly of: DeclaredType['of'];
  readonly type: ts.TypeNode;
}

function findCall(source: ts.SourceFile, node: ts.Node, method: string): Found | null {
  if (ts.isCallExpression(node)) {
    const way = CALL.exec(node.expression.getText(source))?.[1];
    const [type] = node.typeArguments ?? [];
    const [options] = node.arguments;
    if (way !== undefined && type !== undefined && methodOf(options) === method)
      return { of: way === 'call' ? 'result' : 'row', type };
  }
  return ts.forEachChild(node, (child) => findCall(source, child, method) ?? undefined) ?? null;
}

function methodOf(options: ts.Expression | undefined): string | null {
  if (options === undefined || !ts.isObjectLiteralExpression(options)) return null;
  for (const property of options.properties)
    if (
      ts.isPropertyAssignment(property) &&
      nameOf(property.name) === 'method' &&
      ts.isStringLiteralLike(property.initializer)
    )
      return property.initializer.text.toLowerCase();
  return null;
}

function nameOf(name: ts.PropertyName | ts.BindingName): string | null {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name)
    ? name.text
    : null;
}

/** Type nodes as shapes. What it does not know, it leaves open. */
class Reader {
  readonly #declared = new Map<string, ts.TypeNode | ts.InterfaceDeclaration>();
  /** Names that are being read: a type may hold itself. */
  readonly #open = new Set<string>();

  constructor(source: ts.SourceFile) {
    const visit = (node: ts.Node): void => {
      if (ts.isTypeAliasDeclaration(node)) this.#declared.set(node.name.text, node.type);
      if (ts.isInterfaceDeclaration(node)) this.#declared.set(node.name.text, node);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }

  shape(node: ts.TypeNode | undefined, depth: number): Shape {
    // A broken example may lack the type.
    if (node === undefined || depth > MAX_DEPTH) return scalar('any');
    const inner = (part: ts.TypeNode | undefined): Shape => this.shape(part, depth + 1);
    if (ts.isParenthesizedTypeNode(node)) return inner(node.type);
    if (ts.isArrayTypeNode(node)) return array(inner(node.elementType));
    if (ts.isTypeOperatorNode(node)) return inner(node.type);
    if (ts.isUnionTypeNode(node)) return this.#union(node, depth);
    if (ts.isTypeLiteralNode(node)) return this.#object(node.members, depth);
    if (ts.isIntersectionTypeNode(node)) return merge(node.types.map(inner));
    if (ts.isLiteralTypeNode(node)) return literal(node.literal);
    if (ts.isTypeReferenceNode(node)) return this.#reference(node, depth);
    return keyword(node.kind);
  }

  #union({ types }: ts.UnionTypeNode, depth: number): Shape {
    const words = types.flatMap((type) =>
      ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? [type.literal.text] : [],
    );
    if (words.length === types.length && types.length > 1)
      return words.every((word) => word === 'Y' || word === 'N')
        ? scalar('yes-no')
        : enumeration(words, true);
    return union(
      types
        .filter((type) => type.kind !== ts.SyntaxKind.UndefinedKeyword)
        .map((type) => this.shape(type, depth + 1)),
    );
  }

  #reference({ typeName, typeArguments }: ts.TypeReferenceNode, depth: number): Shape {
    const name = ts.isIdentifier(typeName) ? typeName.text : '';
    const parts = (typeArguments ?? []).map((part) => this.shape(part, depth + 1));
    const [first = scalar('any')] = parts;
    if (name === 'Array' || name === 'ReadonlyArray') return array(first);
    if (name === 'Readonly' || name === 'Required') return first;
    if (name === 'Record') return mapOf(parts[1] ?? scalar('any'));
    if (name === 'Partial') return partial(first);
    if (name.startsWith('ISODate')) return scalar('datetime');
    return this.#declaration(name, depth);
  }

  #declaration(name: string, depth: number): Shape {
    const declared = this.#declared.get(name);
    if (declared === undefined || this.#open.has(name)) return scalar('any');
    this.#open.add(name);
    const shape = ts.isInterfaceDeclaration(declared)
      ? this.#interface(declared, depth)
      : this.shape(declared, depth + 1);
    this.#open.delete(name);
    return shape;
  }

  #interface({ members, heritageClauses }: ts.InterfaceDeclaration, depth: number): Shape {
    const bases = (heritageClauses ?? []).flatMap(({ types }) =>
      types.flatMap(({ expression }) =>
        ts.isIdentifier(expression) && this.#declared.has(expression.text)
          ? [this.#declaration(expression.text, depth + 1)]
          : [],
      ),
    );
    return merge([...bases, this.#object(members, depth)]);
  }

  #object(members: ts.NodeArray<ts.TypeElement>, depth: number): Shape {
    const whole = object();
    for (const member of members) {
      if (ts.isIndexSignatureDeclaration(member)) whole.others = this.shape(member.type, depth + 1);
      if (!ts.isPropertySignature(member) || member.type === undefined) continue;
      const name = nameOf(member.name);
      if (name === null) continue;
      const known = field(name, this.shape(member.type, depth + 1));
      if (member.questionToken === undefined) declareAlways(known);
      else declareSometimes(known);
      whole.fields.set(name, known);
    }
    if (whole.fields.size === 0 && whole.others !== null) whole.names = 'callers';
    return whole;
  }
}

function keyword(kind: ts.SyntaxKind): Shape {
  switch (kind) {
    case ts.SyntaxKind.StringKeyword:
      return scalar('string');
    case ts.SyntaxKind.NumberKeyword:
      return scalar('double');
    case ts.SyntaxKind.BooleanKeyword:
      return scalar('boolean');
    default:
      return scalar('any');
  }
}

function literal(node: ts.LiteralTypeNode['literal']): Shape {
  if (node.kind === ts.SyntaxKind.NullKeyword) return scalar('null');
  if (node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword)
    return scalar('boolean');
  if (ts.isStringLiteral(node)) return scalar('string');
  return scalar(ts.isNumericLiteral(node) ? 'double' : 'any');
}

function partial(shape: Shape): Shape {
  if (shape.kind === 'object') for (const known of shape.fields.values()) declareSometimes(known);
  return shape;
}

function merge(shapes: readonly Shape[]): Shape {
  const whole = object();
  for (const shape of shapes) {
    if (shape.kind !== 'object') return scalar('any');
    for (const [name, known] of shape.fields) whole.fields.set(name, known);
    whole.others = shape.others ?? whole.others;
  }
  return whole;
}
