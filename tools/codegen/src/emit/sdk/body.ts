/** The request body of a function as an object literal. */
import { literal, propertyKey } from '@oint/reference/typescript';

import { type FunctionNode, type Parameter, pathsOf } from '../../ir.ts';

/** An object, or a list where the path has positions, whose leaves are expressions. */
type Tree = Map<string, Tree | string>;

/** The expression for everything that the function sends, in the order of its parameters; constants come last. */
export function bodyExpression(node: FunctionNode): string {
  const tree: Tree = new Map();
  const before: string[] = [];
  const after: string[] = [];
  for (const parameter of node.parameters) {
    const value = valueExpression(parameter);
    for (const path of pathsOf(parameter.target)) insert(tree, path, value);
    if (parameter.target.kind === 'spread') {
      (parameter.target.wins ? after : before).push(spreadExpression(parameter.target.only, value));
    }
  }
  for (const [path, value] of Object.entries(node.constants))
    insert(tree, path.split('.'), literal(value));
  const members = [...before, ...membersOf(tree), ...after];
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

function insert(tree: Tree, path: readonly string[], value: string): void {
  const [head, ...rest] = path;
  if (head === undefined) return;
  if (rest.length === 0) {
    tree.set(head, value);
    return;
  }
  const child = tree.get(head);
  const branch: Tree = child instanceof Map ? child : new Map();
  tree.set(head, branch);
  insert(branch, rest, value);
}

function membersOf(tree: Tree): string[] {
  return [...tree].map(([key, value]) => `${propertyKey(key)}: ${treeExpression(value)}`);
}

function treeExpression(tree: Tree | string): string {
  if (typeof tree === 'string') return tree;
  const keys = [...tree.keys()];
  if (keys.every((key) => /^\d+$/u.test(key))) {
    const ordered = keys.toSorted((a, b) => Number(a) - Number(b));
    return `[${ordered.map((key) => treeExpression(tree.get(key) ?? '')).join(', ')}]`;
  }
  return `{ ${membersOf(tree).join(', ')} }`;
}

function valueExpression(parameter: Parameter): string {
  const given = `params.${parameter.name}`;
  const value =
    parameter.default === undefined ? given : `${given} ?? ${literal(parameter.default)}`;
  return parameter.conversion === null ? value : `${parameter.conversion}(${value})`;
}

function spreadExpression(only: readonly string[] | null, value: string): string {
  return only === null ? `...${value}` : `...pick(${value}, ${literal(only)})`;
}

/** The functions of `@oint/core` that the body calls. */
export function bodyImports(node: FunctionNode): string[] {
  return node.parameters.flatMap(({ conversion, target }) => [
    ...(conversion === null ? [] : [conversion]),
    ...(target.kind === 'spread' && target.only !== null ? ['pick'] : []),
  ]);
}
