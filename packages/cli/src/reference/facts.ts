/**
 * What is known about REST methods. `src/generated` holds an index of all names and a module of facts a scope; a
 * method's facts are JSON there, so that only those of the method in question are parsed.
 */

export interface ReferenceIndex {
  readonly scopes: readonly {
    /** Permission: `im`. */
    readonly name: string;
    /** Base of the file's name with the facts. */
    readonly module: string;
    readonly methods: readonly IndexedMethod[];
  }[];
}

/** A name may occur twice, once for each version. */
export interface IndexedMethod {
  readonly name: string;
  /** Absent: it writes. */
  readonly access?: 'read';
  /** Absent: version 2. */
  readonly version?: 3;
  readonly deprecated?: true;
}

export interface ReferenceScope {
  /** Facts as JSON by name; `.v3` stands behind the names of version 3. */
  readonly methods: Readonly<Record<string, string>>;
  /** Structures that several methods have, as JSON; `{ "ref": 0 }` in a type stands for the first one. */
  readonly types: readonly string[];
}

export interface MethodFacts {
  /** As the documentation writes it: `im.dialog.read`. */
  readonly name: string;
  /** Path of the official page in its repository. */
  readonly page: string;
  /** Permissions of which an application needs one. */
  readonly scopes: readonly string[];
  readonly version: 2 | 3;
  readonly access: 'read' | 'write';
  readonly deprecated?: { readonly successor?: string };
  readonly params: ObjectFact;
  /** Names of the parameters in the order that the method demands, whatever they are called. */
  readonly positional?: readonly string[];
  readonly result: TypeFact;
  /** Codes beside those of every method. */
  readonly errors: readonly string[];
  /** How a list goes on: by `start`, an offset, 50 rows a page, or by a `pagination` structure. */
  readonly paging?: { readonly by: 'start' | 'pagination' };
  /** Only where the reference was imported with descriptions. */
  readonly description?: string;
}

/** Types without inner structure. */
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

export interface ObjectFact {
  readonly fields: Readonly<Record<string, FieldFact>>;
  /** Families of names, the variable part as `*`: `UF_CRM_*`. */
  readonly patterns?: Readonly<Record<string, TypeFact>>;
  /** The type of all other fields. */
  readonly others?: TypeFact;
  /** Of each group of names at least one has to be given. */
  readonly oneOf?: readonly (readonly string[])[];
  /** Whether keys may have an operator before the name of a field, such as `>=ID`. */
  readonly operators?: true;
}

export interface UnionFact {
  readonly anyOf: readonly TypeFact[];
}

export interface FieldFact {
  readonly type: TypeFact;
  /** The documentation's own name of the type, where it says more: `crm_status`. */
  readonly documented?: string;
  /** In parameters: must be given. In results: is always there. */
  readonly required?: true | 'conditional';
  readonly deprecated?: true;
  /** The same field in other letter case. */
  readonly spellings?: readonly string[];
  readonly description?: string;
}

/** The types of which a value has one: those of a union, and of unions inside of it. */
export function alternatives(type: TypeFact): readonly Exclude<TypeFact, UnionFact>[] {
  return typeof type === 'object' && 'anyOf' in type ? type.anyOf.flatMap(alternatives) : [type];
}

/** The structures of a type: one, none, or several alternatives. */
export function objectsIn(type: TypeFact): readonly ObjectFact[] {
  if (typeof type === 'string' || 'enum' in type) return [];
  if ('array' in type) return objectsIn(type.array);
  return 'anyOf' in type ? type.anyOf.flatMap(objectsIn) : [type];
}
