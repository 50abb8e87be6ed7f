import type { MethodFacts } from '../facts/facts.ts';
import type { IndexedMethod, Reference } from '../methods/reference.ts';
import {
  type PackedAnswers,
  packedKey,
  type PackedIndex,
  type PackedMethods,
  type PackedScope,
  type PackedScopeIndex,
} from './format.ts';
import { unpackAnswers } from './unpack-answers.ts';
import { unpackFacts } from './unpack-facts.ts';

/** Where packed facts are loaded from. */
export interface PackedSource {
  readonly loadIndex: () => Promise<PackedIndex>;
  readonly loadScope: (module: string) => Promise<PackedScope>;
  readonly loadAnswers: (module: string) => Promise<PackedAnswers>;
}

export function openPacked({ loadIndex, loadScope, loadAnswers }: PackedSource): Reference {
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
    loadMethods: async () => (await loadIndex()).scopes.flatMap(methodsOf),
    loadFacts,
    loadAnswers: async (method) => {
      const module = await moduleOf(method);
      return module === undefined
        ? []
        : unpackAnswers(await loadAnswers(module), packedKey(method));
    },
  };
}

function methodsOf(scope: PackedScopeIndex): IndexedMethod[] {
  return scope.methods
    .flatMap((some) => some.names.split(' ').map((name) => indexedMethod(name, some, scope.name)))
    .toSorted((a, b) => compare(a.name, b.name) || a.version - b.version);
}

function indexedMethod(name: string, said: PackedMethods, scope: string): IndexedMethod {
  const { access = 'write', version = 2, deprecated = false, scopes = [scope] } = said;
  return { name, scope, scopes, version, access, deprecated };
}

/** By code units, as codegen sorts: the same order on every machine. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
