import type {
  IndexedMethod,
  MethodFacts,
  ReferenceIndex,
  ReferenceScope,
  TypeFact,
} from './facts.ts';

/** Versions of the REST API: 2 answers under `/rest/`, 3 under `/rest/api/`. */
export type ApiVersion = 2 | 3;

/** Where the facts of a library's methods come from. Each part is loaded when it is needed, and only then. */
export interface ReferenceSource {
  readonly loadIndex: () => Promise<ReferenceIndex>;
  readonly loadScope: (module: string) => Promise<ReferenceScope>;
}

export interface FoundMethod {
  readonly module: string;
  readonly scope: string;
  readonly method: IndexedMethod;
}

export function versionOf({ version }: IndexedMethod): ApiVersion {
  return version ?? 2;
}

/** The methods of a name, version 2 first. Case does not matter in names, as portals do not look at it. */
export function findMethods(index: ReferenceIndex, name: string): readonly FoundMethod[] {
  const wanted = name.toLowerCase();
  return index.scopes
    .flatMap(({ name: scope, module, methods }) =>
      methods
        .filter((method) => method.name.toLowerCase() === wanted)
        .map((method) => ({ module, scope, method })),
    )
    .toSorted((a, b) => versionOf(a.method) - versionOf(b.method));
}

/** All names, each once. */
export function methodNames(index: ReferenceIndex): readonly string[] {
  return [...new Set(index.scopes.flatMap(({ methods }) => methods.map(({ name }) => name)))];
}

export async function loadFacts(
  source: ReferenceSource,
  { module, method }: FoundMethod,
): Promise<MethodFacts | undefined> {
  const { methods, types } = await source.loadScope(module);
  const key = method.version === 3 ? `${method.name}.v3` : method.name;
  const text = Object.hasOwn(methods, key) ? methods[key] : undefined;
  if (text === undefined) return undefined;
  const decode = decoderOf(types);
  // Codegen wrote the text from facts of this very form.
  const facts: MethodFacts = JSON.parse(text, decode);
  return facts;
}

/** Puts shared structures where they are referred to. Each is made once, so that who shows them can tell repetitions. */
function decoderOf(types: readonly string[]): (key: string, value: unknown) => unknown {
  const made = new Map<number, TypeFact>();
  const decode = (_: string, value: unknown): unknown => {
    const number = referenceOf(value);
    if (number === undefined) return value;
    const known = made.get(number);
    if (known !== undefined) return known;
    const type: TypeFact = JSON.parse(types[number] ?? '"any"', decode);
    made.set(number, type);
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
