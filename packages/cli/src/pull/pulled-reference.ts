/** The reference as the portal of the project has it: what was pulled stands in it. */
import type { MethodFacts, Reference } from '@oint/reference';

import type { Shell } from '../context/shell.ts';
import { isRestLibrary, type Library } from '../spec/library.ts';
import { notePulled } from './facts-of-call.ts';
import type { PortalFacts } from './portal-facts.ts';
import { portalPlaces } from './portal-places.ts';

const BARE = new WeakMap<Reference, Reference>();

/** The reference without what was pulled. */
export function bareReference(reference: Reference): Reference {
  return BARE.get(reference) ?? reference;
}

/**
 * The libraries with what was pulled in the folder of the run, or with what the file holds that is named. Files are looked for
 * when a method's facts are.
 */
export function withPulled(shell: Shell, file?: string): Shell {
  return { ...shell, libraries: shell.libraries.map((library) => pulled(library, shell, file)) };
}

function pulled(library: Library, shell: Shell, file: string | undefined): Library {
  if (!isRestLibrary(library)) return library;
  const { reference } = library;
  let portal: Promise<PortalFacts | undefined> | undefined;
  const known = () => (portal ??= found(shell, file));
  const joined = async (): Promise<Reference> => {
    const { methods = [] } = (await known()) ?? {};
    if (methods.length === 0) return reference;
    const { joinedReference } = await import('./own-methods.ts');
    return joinedReference(reference, methods);
  };
  const completed = async <Facts extends MethodFacts>(facts: Facts): Promise<Facts> => {
    const pulledPortal = await known();
    if (pulledPortal === undefined) return facts;
    const { withPortal } = await import('./with-portal.ts');
    const { params, result } = withPortal(facts, pulledPortal);
    const own = { ...facts, params, result };
    notePulled(own, { bare: facts, portal: pulledPortal });
    return own;
  };
  const own: Reference = {
    ...reference,
    loadMethods: async () => (await joined()).loadMethods(),
    loadFacts: async (method) => completed(await (await joined()).loadFacts(method)),
    loadDescribed: async (method, language) =>
      completed(await (await joined()).loadDescribed(method, language)),
    loadAnswers: async (method) => (await joined()).loadAnswers(method),
  };
  BARE.set(own, reference);
  return { ...library, reference: own };
}

async function found(shell: Shell, file: string | undefined): Promise<PortalFacts | undefined> {
  const places = portalPlaces(shell, file);
  if (places.length === 0) return undefined;
  const { readFirstPortal } = await import('./read-portal-file.ts');
  return readFirstPortal(places);
}
