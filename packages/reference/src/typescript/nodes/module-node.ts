/** Modules as data: declarations whose types are nodes. What they import falls out of the nodes. */
import type { ObjectNode, ReferenceNode, TypeNode } from './type-node.ts';

export interface ModuleNode {
  /** First line, without the marks of a comment. */
  readonly banner: string;
  readonly values?: readonly ValueImport[] | undefined;
  readonly exports?: readonly ExportNode[] | undefined;
  readonly declarations?: readonly DeclarationNode[] | undefined;
}

/** A function or a constant of another module. */
export interface ValueImport {
  readonly module: string;
  readonly name: string;
  /** What it is called here, where that is another name. */
  readonly local?: string | undefined;
}

/** All that another module exports, or types of other modules. */
export type ExportNode =
  | { readonly all: string }
  | { readonly types: readonly string[]; readonly module: string }
  | { readonly types: readonly ReferenceNode[] };

export type DeclarationNode = InterfaceNode | AliasNode | FunctionNode | ConstantNode;

interface Declared {
  readonly name: string;
  /** What its comment says; it cannot close the comment. */
  readonly doc?: string | undefined;
  /** Whether only this module sees it. */
  readonly internal?: true | undefined;
}

export interface InterfaceNode extends Declared {
  readonly kind: 'interface';
  readonly parameters?: readonly string[] | undefined;
  readonly extends?: readonly ReferenceNode[] | undefined;
  readonly type: ObjectNode;
}

export interface AliasNode extends Declared {
  readonly kind: 'alias';
  readonly parameters?: readonly string[] | undefined;
  readonly type: TypeNode;
}

export interface FunctionNode extends Declared {
  readonly kind: 'function';
  readonly parameters: readonly ParameterNode[];
  readonly returns: TypeNode;
  readonly statements: readonly string[];
}

export interface ParameterNode {
  readonly name: string;
  readonly type: TypeNode;
  readonly optional?: true | undefined;
  readonly initializer?: string | undefined;
}

export interface ConstantNode extends Declared {
  readonly kind: 'constant';
  readonly type: TypeNode;
  readonly value: string;
}

/** An interface where the type can be one, otherwise an alias. */
export function declarationOf(name: string, type: TypeNode, doc?: string): DeclarationNode {
  return type.kind === 'object'
    ? { kind: 'interface', name, type, doc }
    : { kind: 'alias', name, type, doc };
}
