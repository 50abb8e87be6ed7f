import type { KnownMethod, MethodDetails, TypeFact } from './facts.ts';

/**
 * The reference that comes with the package. `src/generated` holds an index of all methods and a module of facts a
 * scope, which is loaded when a method of the scope is called for the first time.
 */
export interface ReferenceIndex {
  readonly scopes: readonly ScopeIndex[];
}

interface ScopeIndex {
  /** Permission: `im`. */
  readonly name: string;
  /** Base of the file's name with the facts. */
  readonly module: string;
  /** Names, parted by spaces, by what is special about them. A name may occur twice, once for each version. */
  readonly methods: readonly IndexedMethods[];
}

interface IndexedMethods {
  readonly names: string;
  /** Absent: they write. */
  readonly access?: 'read';
  /** Absent: version 2. */
  readonly version?: 3;
  /** Absent: the scope alone. */
  readonly scopes?: readonly string[];
}

export interface ReferenceScope {
  /** Facts as JSON by name; `.v3` stands behind the names of version 3. */
  readonly methods: Readonly<Record<string, string>>;
  /** Structures that several methods have, as JSON; `{ "ref": 0 }` in a type stands for the first one. */
  readonly types: readonly string[];
}

/** Every method of the reference that comes with the package. */
export async function shippedMethods(): Promise<readonly KnownMethod[]> {
  const { reference } = await import('../generated/reference/index.gen.ts');
  return reference.scopes.flatMap((scope) =>
    scope.methods.flatMap((some) => methodsOf(scope, some)),
  );
}

function methodsOf(scope: ScopeIndex, { names, ...special }: IndexedMethods): KnownMethod[] {
  const { access = 'write', version = 2, scopes = [scope.name] } = special;
  return names.split(' ').map((name) => ({
    name,
    access,
    version,
    scopes,
    load: () => loadDetails(scope.module, version === 3 ? `${name}.v3` : name),
  }));
}

async function loadDetails(module: string, key: string): Promise<MethodDetails> {
  const { scope }: { scope: ReferenceScope } = await import(
    `../generated/reference/${module}.gen.ts`
  );
  const { methods, types } = scope;
  const text = methods[key];
  if (text === undefined) throw new Error(`the module ${module} of the reference lacks ${key}`);
  // Codegen wrote the text from facts of this very form.
  const details: MethodDetails = JSON.parse(text, sharedIn(types));
  return details;
}

/** Puts shared structures where they are referred to. */
function sharedIn(types: readonly string[]): (key: string, value: unknown) => unknown {
  const decode = (_: string, value: unknown): unknown => {
    const number = referenceOf(value);
    if (number === undefined) return value;
    const type: TypeFact = JSON.parse(types[number] ?? '', decode);
    return type;
  };
  return decode;
}

/** A field that is called `ref` has a structure behind the name, never a number. */
function referenceOf(value: unknown): number | undefined {
  return typeof value === 'object' &&
    value !== null &&
    'ref' in value &&
    typeof value.ref === 'number'
    ? value.ref
    : undefined;
}
