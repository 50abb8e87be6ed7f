/** Methods of version 3 as the portal describes them itself, and what the published reference says of them. */
import type { IndexedMethod, MethodFacts, MethodsIndex, Reference } from '@oint/reference';
import { completeMethod, describedFacts, describedMethods } from '@oint/reference/descriptions';
import { compare } from '@oint/reference/typescript';

/** Those of a description that the reference lacks, or of which it knows less, in the order of their names. */
export async function ownMethods(
  reference: Reference,
  answer: unknown,
  isWanted: (scope: string) => boolean,
): Promise<readonly MethodFacts[]> {
  const index = await reference.loadMethods();
  const own: MethodFacts[] = [];
  for (const method of describedMethods(answer)?.methods ?? []) {
    const facts = describedFacts(method);
    const published = publishedMethod(index, method.name);
    const known = published === undefined ? undefined : await reference.loadFacts(published);
    const isNew = known === undefined || completeMethod(known, facts) !== known;
    if (isNew && isWanted(facts.scopes[0] ?? '')) own.push(facts);
  }
  return own.toSorted((a, b) => compare(a.name, b.name));
}

function publishedMethod(index: MethodsIndex, name: string): IndexedMethod | undefined {
  return index.find(name).find(({ version }) => version === 3);
}

/** What is called by the same name, which portals take in any case. */
function ownOf(
  { name, version }: Pick<MethodFacts, 'name' | 'version'>,
  methods: readonly MethodFacts[],
): MethodFacts | undefined {
  const wanted = name.toLowerCase();
  return version === 3 ? methods.find((own) => own.name.toLowerCase() === wanted) : undefined;
}

/** Published facts with what the portal says more exactly. */
export function withOwn<Facts extends MethodFacts>(
  facts: Facts,
  methods: readonly MethodFacts[] = [],
): Facts {
  const own = ownOf(facts, methods);
  if (own === undefined) return facts;
  const { params, result } = completeMethod(facts, own);
  return { ...facts, params, result };
}

/** The reference with the methods that the portal alone has; those of both are what {@link withOwn} makes of them. */
export function joinedReference(reference: Reference, methods: readonly MethodFacts[]): Reference {
  const only = async (method: IndexedMethod): Promise<MethodFacts | undefined> => {
    const index = await reference.loadMethods();
    const own = ownOf(method, methods);
    return publishedMethod(index, method.name) === undefined ? own : undefined;
  };
  return {
    ...reference,
    loadMethods: async () => joinedIndex(await reference.loadMethods(), methods),
    loadFacts: async (method) =>
      (await only(method)) ?? withOwn(await reference.loadFacts(method), methods),
    loadDescribed: async (method, language) =>
      (await only(method)) ?? withOwn(await reference.loadDescribed(method, language), methods),
    loadAnswers: async (method) =>
      (await only(method)) === undefined ? reference.loadAnswers(method) : [],
  };
}

function joinedIndex(index: MethodsIndex, methods: readonly MethodFacts[]): MethodsIndex {
  const own = methods
    .filter(({ name }) => publishedMethod(index, name) === undefined)
    .map(({ name, scopes, version, access, deprecated }): IndexedMethod => ({
      name,
      scope: scopes[0] ?? '',
      scopes,
      version,
      access,
      deprecated: deprecated !== undefined,
    }));
  return {
    all: [...index.all, ...own].toSorted(
      (a, b) => compare(a.scope, b.scope) || compare(a.name, b.name) || a.version - b.version,
    ),
    scopes: [...new Set([...index.scopes, ...own.map(({ scope }) => scope)])].toSorted(compare),
    find: (name) => [
      ...index.find(name),
      ...own.filter((method) => method.name.toLowerCase() === name.toLowerCase()),
    ],
  };
}
