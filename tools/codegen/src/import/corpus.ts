/** The documentation's pages, scanned when they are first asked for. */
import { posix } from 'node:path';

import { type Block, type Heading, scanBlocks } from './blocks.ts';

/** A checkout as read from disk: paths relative to it, with forward slashes. */
export type Checkout = ReadonlyMap<string, string>;

export class Page {
  readonly path: string;
  readonly blocks: readonly Block[];
  readonly #anchors = new Map<string, number>();

  constructor(path: string, text: string) {
    this.path = path;
    this.blocks = scanBlocks(text);
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
    return first?.level === 1 ? first.text : '';
  }

  /** Index of the heading with an anchor. */
  anchor(name: string): number | undefined {
    return this.#anchors.get(name.toLowerCase());
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

  /** Index of the first heading of level 2 or deeper whose text matches. */
  find(pattern: RegExp, from = 0, to = this.blocks.length): number | null {
    const found = this.#next(from, (heading) => heading.level > 1 && pattern.test(heading.text));
    return found < to ? found : null;
  }

  #next(from: number, accept: (heading: Heading) => boolean): number {
    for (let at = from; at < this.blocks.length; at += 1) {
      const heading = this.heading(at);
      if (heading !== null && accept(heading)) return at;
    }
    return this.blocks.length;
  }
}

export interface Target {
  readonly page: Page;
  readonly anchor: string | null;
}

export class Corpus {
  readonly paths: readonly string[];
  readonly #checkout: Checkout;
  readonly #pages = new Map<string, Page>();

  constructor(checkout: Checkout) {
    this.#checkout = checkout;
    this.paths = [...checkout.keys()].filter((path) => path.endsWith('.md'));
  }

  text(path: string): string {
    return this.#checkout.get(path) ?? '';
  }

  page(path: string): Page | null {
    const known = this.#pages.get(path);
    if (known !== undefined) return known;
    const text = this.#checkout.get(path);
    if (text === undefined) return null;
    const page = new Page(path, text);
    this.#pages.set(path, page);
    return page;
  }

  /** Where a link leads; `null` outside of the checkout. */
  follow(from: Page, target: string): Target | null {
    const [path = '', anchor = ''] = target.split('#');
    const page =
      path === '' ? from : this.page(posix.normalize(posix.join(posix.dirname(from.path), path)));
    return page === null ? null : { page, anchor: anchor === '' ? null : anchor };
  }
}
