/** Methods that belong to an event: those that its page links to, and those that read what it tells of. */
import { posix } from 'node:path';

import { compare, groupBy } from '@oint/reference/typescript';

import type { Block } from '../page/blocks.ts';
import type { Corpus, Page } from '../page/corpus.ts';
import { methodOf } from '../page/method-name.ts';
import { linksOf } from '../text/inline.ts';
import type { EventPlace } from './event-places.ts';

/** What more pages of events link to says nothing of one of them: how one subscribes. */
const MOST_SHARE = 1 / 4;

/** What is linked to from a place that tells of one event. */
type MethodsOf = (page: Page, place: EventPlace) => string[];

/** @param pages of events */
export function relatedMethods(pages: readonly Page[], corpus: Corpus): MethodsOf {
  const distinct = [...new Set(pages)];
  const counts = groupBy(
    distinct.flatMap((page) => linkedMethods(page, page.blocks, corpus)),
    (name) => name,
  );
  const most = Math.max(1, distinct.length * MOST_SHARE);
  const readers = readersByFolder(corpus);
  return (page, { from, to, whole }) => {
    const blocks = whole ? page.blocks : page.blocks.slice(from, to);
    const own = linkedMethods(page, blocks, corpus).filter(
      (name) => (counts.get(name)?.length ?? 0) <= most,
    );
    const reader = readers.get(posix.dirname(posix.dirname(page.path)));
    const read = reader === undefined ? null : corpus.page(reader);
    const method = read === null || !whole ? null : methodOf(read);
    return [...new Set([...own, ...(method === null ? [] : [method.name])])].toSorted(compare);
  };
}

/** The page of the method that gets what a folder is about: the shortest of its names that end so. */
function readersByFolder(corpus: Corpus): ReadonlyMap<string, string> {
  const readers = new Map<string, string>();
  for (const path of corpus.paths) {
    if (!path.endsWith('-get.md')) continue;
    const folder = posix.dirname(path);
    const known = readers.get(folder);
    if (known === undefined || path.length < known.length) readers.set(folder, path);
  }
  return readers;
}

function linkedMethods(page: Page, blocks: readonly Block[], corpus: Corpus): string[] {
  const texts = blocks.flatMap((block) => {
    if (block.kind === 'text') return [block.text];
    return block.kind === 'table' ? block.table.rows.flatMap(({ cells }) => cells) : [];
  });
  const names = texts.flatMap(linksOf).flatMap(({ target }) => {
    const linked = /^(?:\w+:)?\/\//u.test(target) ? null : corpus.follow(page, target);
    const method = linked === null || linked.page === page ? null : methodOf(linked.page);
    return method === null ? [] : [method.name];
  });
  return [...new Set(names)];
}
