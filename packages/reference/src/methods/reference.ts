import type { SkeletonObject } from '../answers/skeleton.ts';
import type { EventsFacts } from '../facts/event-facts.ts';
import type { ApiVersion, DescribedFacts, MethodFacts } from '../facts/facts.ts';
import type { PlacementsFacts } from '../facts/placement-facts.ts';
import type { TextLanguage, Titles } from '../texts/texts.ts';

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

/** Every method that a reference has. */
export interface MethodsIndex {
  /** Scope by scope, in each by name and version. Who seeks one method does not need them all. */
  readonly all: readonly IndexedMethod[];
  /** Every permission that a method asks for, in alphabetical order. */
  readonly scopes: readonly string[];
  /** The methods of a name, version 2 first. Case does not matter in names, as portals do not look at it. */
  find(name: string): readonly IndexedMethod[];
}

/** Where the facts of methods come from. Each part is loaded when it is needed, and only then. */
export interface Reference {
  readonly loadMethods: () => Promise<MethodsIndex>;
  /** What is known of a method of the index. */
  readonly loadFacts: (method: IndexedMethod) => Promise<MethodFacts>;
  /** The events that portals send. */
  readonly loadEvents: () => Promise<EventsFacts>;
  /** The places that widgets are put in. */
  readonly loadPlacements: () => Promise<PlacementsFacts>;
  /** The same, with what the method and its fields mean as their descriptions. */
  readonly loadDescribed: (
    method: IndexedMethod,
    language: TextLanguage,
  ) => Promise<DescribedFacts>;
  /** What every method does. */
  readonly loadTitles: (language: TextLanguage) => Promise<Titles>;
  /** What the answers look like that the method's page shows; none where it shows none. */
  readonly loadAnswers: (method: IndexedMethod) => Promise<readonly SkeletonObject[]>;
}

/** All names, each once. */
export function methodNames(methods: readonly IndexedMethod[]): readonly string[] {
  return [...new Set(methods.map(({ name }) => name))];
}
