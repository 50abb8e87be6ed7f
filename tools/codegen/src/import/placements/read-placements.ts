/**
 * Placements of one checkout, page by page.
 *
 * @example
 *   The page "Item of the Main Menu LEFT_MENU" gives `LEFT_MENU`, for which an application needs the permission `placement`.
 */
import type { PlacementFacts } from '@oint/reference';

import type { Read } from '../events/read-events.ts';
import { scopesOf } from '../method/scopes.ts';
import type { Corpus, Page } from '../page/corpus.ts';
import { methodOf } from '../page/method-name.ts';
import type { Report } from '../structures/reading.ts';
import { Resolver } from '../structures/resolver.ts';
import { isPastPlacement } from '../words/events.ts';
import { placementCodes } from './placement-codes.ts';
import { optionsOf } from './placement-options.ts';

interface Context {
  readonly corpus: Corpus;
  readonly report: Report;
  /** Codes of permissions. */
  readonly scopes: ReadonlySet<string>;
}

/** By their codes. */
export function readPlacements(
  pages: readonly Page[],
  { corpus, report, scopes }: Context,
): ReadonlyMap<string, Read<PlacementFacts>> {
  const placements = new Map<string, Read<PlacementFacts>>();
  for (const page of pages) {
    if (!describesPlacements(page)) continue;
    for (const code of placementCodes(page)) {
      if (placements.has(code)) continue;
      const { value: options, paths } = corpus.traced(() =>
        optionsOf(page, code, new Resolver(corpus, report, false)),
      );
      const facts: PlacementFacts = {
        page: page.path,
        scopes: scopesOf(page, 'placement', scopes),
        options,
        ...(isPast(page) ? { deprecated: true } : {}),
      };
      placements.set(code, { facts, hashes: [corpus.hashOf([page.path, ...paths])] });
    }
  }
  return placements;
}

/** A page that says what its widget gets, or that its place is one of the past. */
function describesPlacements(page: Page): boolean {
  if (methodOf(page) !== null) return false;
  return page.part('handler') !== null || isPast(page);
}

function isPast(page: Page): boolean {
  return page.blocks
    .slice(0, page.introductionEnd)
    .some((block) => block.kind === 'text' && isPastPlacement(block.text));
}
