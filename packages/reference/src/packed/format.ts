/**
 * Facts as packages carry them, which codegen writes: an index of all names, and a module of facts a scope. An index is
 * read often and has to be short; of a scope only the methods that somebody asks for are parsed.
 */

export interface PackedIndex {
  readonly scopes: readonly PackedScopeIndex[];
}

export interface PackedScopeIndex {
  /** Permission: `im`. */
  readonly name: string;
  /** Base of the name of the file with the facts. */
  readonly module: string;
  readonly methods: readonly PackedMethods[];
}

/** Methods that have the same said of them; what is absent is as it is most often. */
export interface PackedMethods {
  /** Parted by spaces. */
  readonly names: string;
  /** Absent: they write. */
  readonly access?: 'read';
  /** Absent: version 2. */
  readonly version?: 3;
  readonly deprecated?: true;
  /** Absent: the scope alone. */
  readonly scopes?: readonly string[];
}

export interface PackedScope {
  /** Facts as JSON, by `packedKey`. */
  readonly methods: Readonly<Record<string, string>>;
  /** Structures that several methods have, as JSON; `{ "ref": 0 }` in a type stands for the first one. */
  readonly types: readonly string[];
}

/** Example answers of a scope as JSON, by `packedKey`; a module of its own, as few ask for them. */
export type PackedAnswers = Readonly<Record<string, string>>;

/** The events: facts as JSON, by their names; a module of its own, which few ask for. */
export interface PackedEvents {
  /** What `auth` holds, as JSON. */
  readonly auth: string;
  readonly events: Readonly<Record<string, string>>;
}

/** The placements: facts as JSON, by their codes; likewise. */
export type PackedPlacements = Readonly<Record<string, string>>;
