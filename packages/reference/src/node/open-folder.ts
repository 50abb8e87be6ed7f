import { type MethodFacts, packedKey } from '../facts/facts.ts';
import type { IndexedMethod, Reference } from '../methods/reference.ts';
import { readAnswers, readEvents, readPlacements, readReference } from './read-folder.ts';

/**
 * The reference in a folder, as `codegen import` writes it; all of it is read at once. Without methods where the folder does
 * not exist.
 *
 * @throws FactsError for a file that does not hold facts of this format.
 */
export async function openFolder(folder: string): Promise<Reference> {
  const files = await readReference(folder);
  const facts = new Map([...files.values()].map((own) => [indexedMethod(own), own]));
  const answers = await readAnswers(folder);
  const all = [...facts.keys()];
  const methods = {
    all,
    scopes: [...new Set(all.flatMap(({ scopes }) => scopes))].toSorted(),
    find: (name: string) => named(all, name),
  };
  const events = await readEvents(folder);
  const placements = await readPlacements(folder);
  const loadFacts = async (method: IndexedMethod): Promise<MethodFacts> => {
    const own = facts.get(method);
    if (own === undefined) throw new Error(`${method.name} is no method of ${folder}`);
    return own;
  };
  return {
    loadMethods: async () => methods,
    loadEvents: async () => events,
    loadPlacements: async () => placements,
    loadFacts,
    // An import has the descriptions of the documentation, or none.
    loadDescribed: loadFacts,
    loadTitles: async () => ({}),
    loadAnswers: async (method) => answers.get(method.scope)?.[packedKey(method)] ?? [],
  };
}

function named(methods: readonly IndexedMethod[], name: string): readonly IndexedMethod[] {
  const wanted = name.toLowerCase();
  return methods
    .filter((method) => method.name.toLowerCase() === wanted)
    .toSorted((a, b) => a.version - b.version);
}

function indexedMethod({ access, deprecated, name, scopes, version }: MethodFacts): IndexedMethod {
  const [scope = 'other'] = scopes;
  return { name, scope, scopes, version, access, deprecated: deprecated !== undefined };
}
