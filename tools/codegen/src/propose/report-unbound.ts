/** Tells of pages that have no binding, and of what the reference suggests. */
import { nearestNames } from '@oint/reference/nearest-names';
import { camelCase } from '@oint/reference/typescript';

import type { SectionBindings } from '../bindings/binding.ts';
import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import type { Page } from '../parse/page.ts';
import { type Proposal, proposalText } from './proposal.ts';

export function reportUnbound(
  unbound: readonly Page[],
  sections: readonly SectionBindings[],
  proposals: ReadonlyMap<Page, Proposal>,
  diagnostics: Diagnostics,
): void {
  const names = sections.flatMap(({ functions }) =>
    functions.flatMap((binding) => [binding.page, binding.name]),
  );
  for (const [index, page] of unbound.entries())
    reportPage(page, index < MOST_HINTS ? names : [], proposals.get(page), diagnostics);
}

/** Pages whose name is compared with all others: where so many have no binding, none is a misspelling. */
const MOST_HINTS = 50;

function reportPage(
  page: Page,
  names: readonly string[],
  proposal: Proposal | undefined,
  diagnostics: Diagnostics,
): void {
  const { name } = page.signature;
  const [nearest] = nearestNames(name, names);
  const hint = nearest === undefined ? '' : `; the nearest bound name is \`${nearest}\``;
  const key = page.language === 'en' ? camelCase(name) : 'sdkName';
  const remedy =
    proposal === undefined
      ? `add \`${key}: { page: ${name}, … }\` to the bindings of its section`
      : `\`codegen --fix\` adds what the reference suggests, ${proposalText(proposal)}`;
  const reason = `\`${name}\` has no binding${hint}; ${remedy}`;
  diagnostics.report('missing-binding', page.file, page.signaturePlace, reason);
}
