/**
 * Which events a page describes, and where.
 *
 * @example
 *   "Event When Creating a Deal onCrmDealAdd" describes `onCrmDealAdd` as a whole; a page of formats describes an event below
 *   each heading that is its name.
 */
import { posix } from 'node:path';

import type { Page } from '../page/corpus.ts';
import { methodOf } from '../page/method-name.ts';
import { plain } from '../text/inline.ts';
import { eventNames } from '../words/events.ts';
import { isEventTitle } from '../words/pages.ts';

export interface EventPlace {
  /** As the documentation writes it. */
  readonly name: string;
  /** Indexes of the blocks that tell what a handler gets. */
  readonly from: number;
  readonly to: number;
  /** Whether the whole page is about it; else a section is, which tells of `data` alone. */
  readonly whole: boolean;
}

export function eventPlaces(page: Page): EventPlace[] {
  const titled = eventNames(page.title);
  const handler = page.part('handler');
  if (titled.length === 0) return headed(page);
  if ((handler === null && !isEventTitle(page.title)) || methodOf(page) !== null) return [];
  const name = bestName(page, titled);
  if (name === undefined) return [];
  const from = handler ?? 0;
  const examples = page.part('examples', from) ?? page.blocks.length;
  return [{ name, from, to: examples, whole: true }];
}

/** Of a name that the title misspells, a part of the path has the right one. */
function bestName(page: Page, titled: readonly string[]): string | undefined {
  const shown = page.blocks.flatMap((block) =>
    block.kind === 'text' || block.kind === 'fence' ? eventNames(block.text) : [],
  );
  const file = folded(posix.basename(page.path, '.md'));
  return [...titled, ...shown].find((name) => folded(name) === file) ?? titled[0];
}

function folded(name: string): string {
  return name.replaceAll(/[^a-z0-9]/giu, '').toLowerCase();
}

/** Events below headings that are their names. */
function headed(page: Page): EventPlace[] {
  return page.blocks.flatMap((block, index) => {
    if (block.kind !== 'heading' || block.level !== 2) return [];
    const title = plain(block.text.replace(/\{#.*$/u, ''));
    const [name] = eventNames(title);
    if (name !== title) return [];
    return [{ name, from: index, to: page.sectionEnd(index), whole: false }];
  });
}
