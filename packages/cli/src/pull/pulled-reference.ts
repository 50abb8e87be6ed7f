/** The reference as the portal of the project has it: what was pulled stands in it. */
import type { MethodFacts, Reference } from '@oint/reference';

import type { Shell } from '../context/shell.ts';
import { isRestLibrary, type Library } from '../spec/library.ts';
import { notePulled } from './facts-of-call.ts';
import type { PortalFacts } from './portal-facts.ts';

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
  const completed = async <Facts extends MethodFacts>(facts: Facts): Promise<Facts> => {
    const known = await (portal ??= found(shell, file));
    if (known === undefined) return facts;
    const { withPortal } = await import('./with-portal.ts');
    const { params, result } = withPortal(facts, known);
    const own = { ...facts, params, result };
    notePulled(own, { bare: facts, portal: known });
    return own;
  };
  const own: Reference = {
    ...reference,
    loadFacts: async (method) => completed(await reference.loadFacts(method)),
    loadDescribed: async (method, language) =>
      completed(await reference.loadDescribed(method, language)),
  };
  BARE.set(own, reference);
  return { ...library, reference: own };
}

async function found(shell: Shell, file: string | undefined): Promise<PortalFacts | undefined> {
  const { findPortal } = await import('./find-portal.ts');
  return findPortal(shell, file);
}
