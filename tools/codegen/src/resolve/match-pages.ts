/** Brings pages and bindings together, by the function's name in the signature and by nothing else. */
import { foldName } from '@oint/reference/names';

import type { FunctionBinding, SectionBindings } from '../bindings/binding.ts';
import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import type { Language } from '../ir.ts';
import type { Page } from '../parse/page.ts';

/** A function: its binding and the page or two that describe it. */
export interface BoundFunction {
  readonly section: string;
  readonly bindingFile: string;
  readonly binding: FunctionBinding;
  readonly pages: Partial<Readonly<Record<Language, Page>>>;
}

/**
 * Matches every page with its binding. With `complete` the pages are all there are, so that a binding without any is
 * an error and a page without a translation a warning.
 */
export function matchPages(
  pages: readonly Page[],
  sections: readonly SectionBindings[],
  complete: boolean,
  diagnostics: Diagnostics,
): { readonly functions: readonly BoundFunction[]; readonly unbound: readonly Page[] } {
  const index = indexBindings(sections, diagnostics);
  const unbound: Page[] = [];
  const matched = new Map<FunctionBinding, Partial<Record<Language, Page>>>();
  for (const page of pages) {
    const owner = index.get(foldName(page.signature.name));
    if (owner === undefined) {
      unbound.push(page);
      continue;
    }
    const entry = matched.get(owner.binding) ?? {};
    const earlier = entry[page.language];
    if (earlier === undefined) matched.set(owner.binding, { ...entry, [page.language]: page });
    else {
      const reason = `\`${page.signature.name}\` is described in ${earlier.file} too; remove one of the pages or rename its function`;
      diagnostics.report('duplicate-function', page.file, page.signaturePlace, reason);
    }
  }
  const bound = sections.flatMap(({ section, file, functions }) =>
    functions.flatMap((binding) => {
      const own = matched.get(binding);
      if (own !== undefined) return { section, bindingFile: file, binding, pages: own };
      if (complete) {
        const reason = `${binding.name} names the page \`${binding.page}\`, and no page has a signature of that name; remove the binding or add the page`;
        diagnostics.report('unknown-page', file, binding.place, reason);
      }
      return [];
    }),
  );
  return { functions: bound, unbound };
}

interface Owner {
  readonly file: string;
  readonly binding: FunctionBinding;
}

/** Every name that leads to a function. A name can lead to one only. */
function indexBindings(
  sections: readonly SectionBindings[],
  diagnostics: Diagnostics,
): Map<string, Owner> {
  const index = new Map<string, Owner>();
  for (const { file, functions } of sections) {
    for (const binding of functions) {
      for (const name of new Set([binding.name, binding.page, ...binding.aliases].map(foldName))) {
        const earlier = index.get(name);
        if (earlier === undefined) index.set(name, { file, binding });
        else {
          const reason = `The name \`${name}\` of ${binding.name} belongs to ${earlier.binding.name} of ${earlier.file} already`;
          diagnostics.report('duplicate-name', file, binding.place, reason);
        }
      }
    }
  }
  return index;
}
