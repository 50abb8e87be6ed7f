/**
 * The documentation's pages, scanned when they are first asked for.
 *
 * @example
 *   "# Get a Deal crm.deal.get", a paragraph, a table and a fence of cURL are a heading, a text, a table of rows and a
 *   fence, each with its line.
 */
import { posix } from 'node:path';

import { compare } from '@oint/reference/typescript';

import { type Checkout, hashOf } from '../checkout/checkout.ts';
import { plain } from '../text/inline.ts';
import { opens, type Part } from '../words/headings.ts';
import { type Block, type Heading, type Include, scanBlocks } from './blocks.ts';
import { fieldRows } from './field-table.ts';

export class Page {
  readonly path: string;
  readonly blocks: readonly Block[];
  readonly #anchors = new Map<string, number>();

  constructor(path: string, blocks: readonly Block[]) {
    this.path = path;
    this.blocks = blocks;
    for (const [index, block] of this.blocks.entries()) {
      if (block.kind !== 'heading') continue;
      for (const anchor of block.anchors) {
        const key = anchor.toLowerCase();
        if (!this.#anchors.has(key)) this.#anchors.set(key, index);
      }
    }
  }

  get title(): string {
    const first = this.blocks.find((block): block is Heading => block.kind === 'heading');
    return first?.level === 1 ? plain(first.text) : '';
  }

  /** What stands before the first part, without notes. */
  get introduction(): string {
    return this.blocks
      .slice(0, this.nextHeading(1))
      .flatMap((block) =>
        block.kind === 'text' && block.note === null && !block.text.startsWith('>')
          ? [plain(block.text)]
          : [],
      )
      .join('\n\n');
  }

  /** Index of the heading with an anchor. */
  anchor(name: string): number | undefined {
    const key = name.toLowerCase();
    // Anchors of the Russian pages, which some links keep.
    return this.#anchors.get(key) ?? this.#anchors.get(key.replace(/^parametr-/u, 'parameter-'));
  }

  heading(index: number): Heading | null {
    const block = this.blocks[index];
    return block?.kind === 'heading' ? block : null;
  }

  /** Index behind the section that the heading opens, its subsections included. */
  sectionEnd(index: number): number {
    const level = this.heading(index)?.level ?? 0;
    return this.#next(index + 1, (heading) => heading.level <= level);
  }

  /** Index of the next heading of any level. */
  nextHeading(index: number): number {
    return this.#next(index + 1, () => true);
  }

  /** Index of the first heading behind the title that opens the part. */
  part(part: Part, from = 0, to = this.blocks.length): number | null {
    const title = this.blocks.find((block) => block.kind === 'heading');
    const found = this.#next(from, (heading) => heading !== title && opens(part, heading.text));
    return found < to ? found : null;
  }

  /** Index of the first heading behind the title, or behind all blocks. */
  get introductionEnd(): number {
    const title = this.blocks.findIndex((block) => block.kind === 'heading');
    return this.nextHeading(title);
  }

  #next(from: number, accept: (heading: Heading) => boolean): number {
    for (let at = from; at < this.blocks.length; at += 1) {
      const heading = this.heading(at);
      if (heading !== null && accept(heading)) return at;
    }
    return this.blocks.length;
  }
}

/** Enough to tell one text of a page from the next. */
const HASH_DIGITS = 16;

export interface Target {
  readonly page: Page;
  readonly anchor: string | null;
}

export class Corpus {
  readonly paths: readonly string[];
  readonly #checkout: Checkout;
  readonly #pages = new Map<string, Page>();
  /** Pages that stand in others, by the paths of these. */
  readonly #includes = new Map<string, Set<string>>();
  /** Paths of the pages that were asked for since somebody wants to know. */
  #asked: Set<string> | null = null;

  constructor(checkout: Checkout) {
    this.#checkout = checkout;
    this.paths = [...checkout.keys()].filter((path) => path.endsWith('.md'));
  }

  text(path: string): string {
    return this.#checkout.get(path) ?? '';
  }

  /** Reads, and tells the paths of all pages that were looked at. */
  traced<Value>(read: () => Value): { readonly value: Value; readonly paths: readonly string[] } {
    const outer = this.#asked;
    const asked = new Set<string>();
    this.#asked = asked;
    try {
      const value = read();
      const included = [...asked].flatMap((path) => [...(this.#includes.get(path) ?? [])]);
      return { value, paths: [...new Set([...asked, ...included])] };
    } finally {
      this.#asked = outer;
    }
  }

  /** A hash of the texts of pages. */
  hashOf(paths: readonly string[]): string {
    const texts = [...new Set(paths)]
      .toSorted(compare)
      .map((path) => [path, this.text(path)] as const);
    return hashOf(new Map(texts)).slice(0, HASH_DIGITS);
  }

  page(path: string): Page | null {
    this.#asked?.add(path);
    const known = this.#pages.get(path);
    if (known !== undefined) return known;
    const text = this.#checkout.get(path);
    if (text === undefined) return null;
    const page = new Page(
      path,
      scanBlocks(text).flatMap((block) =>
        block.kind === 'include' ? this.#included(path, block) : [block],
      ),
    );
    this.#pages.set(path, page);
    return page;
  }

  /** Structures that several pages share; what else they include says nothing about one method. */
  #included(path: string, { target, line, tab }: Include): Block[] {
    const folder = posix.dirname(path);
    const source = posix.normalize(posix.join(folder, target.split('#')[0] ?? ''));
    const text = this.#checkout.get(source);
    if (text === undefined || !text.includes('#|')) return [];
    const includes = this.#includes.get(path) ?? new Set();
    this.#includes.set(path, includes.add(source));
    const from = posix.relative(folder, posix.dirname(source));
    const blocks = scanBlocks(rebased(text, from));
    const structures = blocks.some(
      (block) => block.kind === 'table' && (fieldRows(block.table)?.length ?? 0) > 0,
    );
    return structures ? blocks.map((block) => ({ ...block, line, tab })) : [];
  }

  /** Where a link leads; `null` outside of the checkout. */
  follow(from: Page, target: string): Target | null {
    const [path = '', anchor = ''] = target.split('#');
    const page =
      path === '' ? from : this.page(posix.normalize(posix.join(posix.dirname(from.path), path)));
    return page === null ? null : { page, anchor: anchor === '' ? null : anchor };
  }
}

/** The text with its links as they are from another folder. */
function rebased(text: string, from: string): string {
  return text.replaceAll(
    /\]\((?!#|\/|\w+:)([^)\s]+)/gu,
    (_, target: string) => `](${posix.join(from, target)}`,
  );
}
