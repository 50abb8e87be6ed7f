import type { SkeletonObject } from '../answers/skeleton.ts';
import type { ApiVersion, MethodFacts } from '../facts/facts.ts';

/** A method as an index has it: what is to be known before its facts are read. */
export interface IndexedMethod {
  /** As the documentation writes it: `im.dialog.read`. A name may occur twice, once for each version. */
  readonly name: string;
  /** The first of its permissions, under which it is listed: `im`. */
  readonly scope: string;
  /** Permissions of which an application needs one. */
  readonly scopes: readonly string[];
  readonly version: ApiVersion;
  readonly access: 'read' | 'write';
  readonly deprecated: boolean;
}

/** Where the facts of methods come from. Each part is loaded when it is needed, and only then. */
export interface Reference {
  /** Every method: scope by scope, in each by name and version. */
  readonly loadMethods: () => Promise<readonly IndexedMethod[]>;
  /** What is known of a method of the index. */
  readonly loadFacts: (method: IndexedMethod) => Promise<MethodFacts>;
  /** What the answers look like that the method's page shows; none where it shows none. */
  readonly loadAnswers: (method: IndexedMethod) => Promise<readonly SkeletonObject[]>;
}

/** The methods of a name, version 2 first. Case does not matter in names, as portals do not look at it. */
export function findMethods(
  methods: readonly IndexedMethod[],
  name: string,
): readonly IndexedMethod[] {
  const wanted = name.toLowerCase();
  return methods
    .filter((method) => method.name.toLowerCase() === wanted)
    .toSorted((a, b) => a.version - b.version);
}

/** All names, each once. */
export function methodNames(methods: readonly IndexedMethod[]): readonly string[] {
  return [...new Set(methods.map(({ name }) => name))];
}
