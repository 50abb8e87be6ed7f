/**
 * Types as nodes, plain JSON: what they refer to and where they need parentheses is told by their kind, never by how
 * they look when they are printed.
 */

export type TypeNode =
  | KeywordNode
  | LiteralNode
  | TemplateNode
  | ReferenceNode
  | SharedNode
  | ArrayNode
  | TupleNode
  | UnionNode
  | IntersectionNode
  | ObjectNode
  | MappedNode
  | IndexedNode
  | KeyOfNode;

export interface KeywordNode {
  readonly kind: 'keyword';
  readonly name: Keyword;
}

export type Keyword = 'boolean' | 'never' | 'null' | 'number' | 'string' | 'undefined' | 'unknown';

export interface LiteralNode {
  readonly kind: 'literal';
  readonly value: string | number | boolean;
}

/** `` `UF_${string}` ``: texts and the types between them. */
export interface TemplateNode {
  readonly kind: 'template';
  readonly parts: readonly (string | TypeNode)[];
}

/** A type that is declared somewhere. */
export interface ReferenceNode {
  readonly kind: 'reference';
  /** What it is called here. */
  readonly name: string;
  /** The module that it has to be imported from; absent for what the module itself declares and for what is global. */
  readonly module?: string | undefined;
  /** What it is called there, where that is another name. */
  readonly exported?: string | undefined;
  readonly of?: readonly TypeNode[] | undefined;
}

/** A structure that gets a name when all of the module's structures are known, by its number. */
export interface SharedNode {
  readonly kind: 'shared';
  readonly index: number;
}

export interface ArrayNode {
  readonly kind: 'array';
  readonly element: TypeNode;
  readonly readonly: boolean;
}

export interface TupleNode {
  readonly kind: 'tuple';
  readonly elements: readonly { readonly type: TypeNode; readonly optional: boolean }[];
}

export interface UnionNode {
  readonly kind: 'union';
  readonly types: readonly TypeNode[];
}

export interface IntersectionNode {
  readonly kind: 'intersection';
  readonly types: readonly TypeNode[];
}

export interface ObjectNode {
  readonly kind: 'object';
  readonly members: readonly MemberNode[];
  readonly signatures: readonly SignatureNode[];
}

export interface MemberNode {
  readonly name: string;
  readonly type: TypeNode;
  readonly optional: boolean;
  readonly readonly?: boolean | undefined;
  /** What its comment says; it cannot close the comment. */
  readonly doc?: string | undefined;
  /** What the comment says before that. It belongs to the place: members that differ in it alone are the same. */
  readonly text?: string | undefined;
}

/** `[field: string]: number` */
export interface SignatureNode {
  readonly key: string;
  readonly keyType: TypeNode;
  readonly type: TypeNode;
  readonly readonly?: boolean | undefined;
}

/** `{ readonly [Key in Keys]?: Type }` */
export interface MappedNode {
  readonly kind: 'mapped';
  /** Whether all members have to be there: `-?`. */
  readonly required?: true | undefined;
  readonly key: string;
  readonly keys: TypeNode;
  readonly type: TypeNode;
}

/** `Type['field']` */
export interface IndexedNode {
  readonly kind: 'indexed';
  readonly type: TypeNode;
  readonly index: TypeNode;
}

export interface KeyOfNode {
  readonly kind: 'keyof';
  readonly type: TypeNode;
}
