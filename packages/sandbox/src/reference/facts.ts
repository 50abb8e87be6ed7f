/** A method of a reference: what has to be known before it is called, and a way to the rest. */
export interface KnownMethod {
  readonly name: string;
  readonly version: 2 | 3;
  readonly scopes: readonly string[];
  readonly access: 'read' | 'write';
  readonly load: () => Promise<MethodDetails>;
}

/** What a call of a method needs to know. */
export interface MethodDetails {
  readonly params: ObjectFact;
  /** Names of the parameters in the order that the method demands. */
  readonly positional?: readonly string[];
  readonly result: TypeFact;
  readonly paging?: PagingFacts;
}

/**
 * Facts about a REST method, as the files of a reference hold them: `<scope>/<method>.json`, `.v3.json` for methods of
 * REST 3.0. Only what the portal uses is named here.
 */
export interface MethodFacts extends MethodDetails {
  /** Version of the files' structure. */
  readonly format: number;
  readonly name: string;
  readonly version: 2 | 3;
  readonly scopes: readonly string[];
  readonly access: 'read' | 'write';
}

/** The structure that this reader understands. */
export const FORMAT = 1;

/** How a list is read to its end. */
export interface PagingFacts {
  readonly by: 'start' | 'pagination';
  /** Path of the rows in the result; empty when the result is the rows. */
  readonly rows: readonly string[];
  /** Field of a row that identifies it. */
  readonly id?: string;
  /** The parameter that chooses rows. */
  readonly filter?: string;
}

export type ScalarFact =
  | 'any'
  | 'boolean'
  | 'date'
  | 'datetime'
  | 'double'
  | 'empty-list'
  | 'file'
  | 'integer'
  | 'null'
  | 'numeric-string'
  | 'string'
  | 'timestamp'
  | 'yes-no';

export type TypeFact = ScalarFact | ArrayFact | EnumFact | ObjectFact | UnionFact;

export interface ArrayFact {
  readonly array: TypeFact;
}

export interface EnumFact {
  readonly enum: readonly (string | number)[];
  /** Whether other values occur. */
  readonly open?: true;
}

export interface UnionFact {
  readonly anyOf: readonly TypeFact[];
}

export interface ObjectFact {
  readonly fields: Readonly<Record<string, FieldFact>>;
  /** The type of all other fields. */
  readonly others?: TypeFact;
  /** Of each group of names at least one has to be given. */
  readonly oneOf?: readonly (readonly string[])[];
  /** Whether keys may have an operator before the name of a field. */
  readonly operators?: true;
}

export interface FieldFact {
  readonly type: TypeFact;
  readonly required?: true | 'conditional';
}
