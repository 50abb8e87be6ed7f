import { type MethodFacts, packedKey } from '../facts/facts.ts';
import type { IndexedMethod, Reference } from '../methods/reference.ts';
import { COMMON_TEXTS, type ScopeTexts, type TextLanguage, type Titles } from '../texts/texts.ts';
import type {
  PackedAnswers,
  PackedEvents,
  PackedIndex,
  PackedPlacements,
  PackedScope,
} from './format.ts';
import { PackedMethodsIndex } from './packed-methods.ts';
import { unpackAnswers } from './unpack-answers.ts';
import { unpackFacts } from './unpack-facts.ts';
import { unpackEvents, unpackPlacements } from './unpack-handlers.ts';

/** Where packed facts are loaded from. */
export interface PackedSource {
  readonly loadIndex: () => Promise<PackedIndex>;
  readonly loadScope: (module: string) => Promise<PackedScope>;
  readonly loadAnswers: (module: string) => Promise<PackedAnswers>;
  readonly loadEvents: () => Promise<PackedEvents>;
  readonly loadPlacements: () => Promise<PackedPlacements>;
  /** Without titles, which are apart. {@link COMMON_TEXTS} is a module too. */
  readonly loadTexts: (module: string, language: TextLanguage) => Promise<ScopeTexts>;
  readonly loadTitles: (language: TextLanguage) => Promise<Titles>;
}

export function openPacked(source: PackedSource): Reference {
  const { loadIndex, loadScope, loadAnswers, loadTexts, loadTitles } = source;
  let methods: PackedMethodsIndex | undefined;
  const moduleOf = async ({ scope }: IndexedMethod): Promise<string | undefined> =>
    (await loadIndex()).scopes.find(({ name }) => name === scope)?.module;
  const loadFacts = async (method: IndexedMethod): Promise<MethodFacts> => {
    const module = await moduleOf(method);
    const scope = module === undefined ? undefined : await loadScope(module);
    const facts = scope && unpackFacts(scope, packedKey(method));
    if (facts === undefined)
      throw new Error(`The reference lacks ${packedKey(method)} in the scope ${method.scope}`);
    return facts;
  };
  return {
    async loadMethods() {
      methods ??= new PackedMethodsIndex(await loadIndex());
      return methods;
    },
    loadFacts,
    loadEvents: async () => unpackEvents(await source.loadEvents()),
    loadPlacements: async () => unpackPlacements(await source.loadPlacements()),
    async loadDescribed(method, language) {
      const modules = [await moduleOf(method), COMMON_TEXTS].filter((name) => name !== undefined);
      const [facts, titles, ...texts] = await Promise.all([
        loadFacts(method),
        loadTitles(language),
        ...modules.map((module) => loadTexts(module, language)),
      ]);
      const { describe } = await import('../texts/describe.ts');
      return describe(facts, texts, titles);
    },
    loadTitles,
    loadAnswers: async (method) => {
      const module = await moduleOf(method);
      return module === undefined
        ? []
        : unpackAnswers(await loadAnswers(module), packedKey(method));
    },
  };
}
