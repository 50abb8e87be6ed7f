/**
 * Lists that a page of their own describes, and that go alone or in an object around them.
 *
 * @example
 *   "More in [menus](./menu.md)", where the page says that `MENU` is an object with `ITEMS` or an array of items: both.
 */
import type { Corpus, Page } from '../page/corpus.ts';
import { methodOf } from '../page/method-name.ts';
import { leavesRoom } from '../shape/open-shapes.ts';
import {
  array,
  field,
  object,
  type ObjectShape,
  scalar,
  type Shape,
  union,
} from '../shape/shape.ts';
import { linksOf } from '../text/inline.ts';
import { wrapperOf } from '../words/wrappers.ts';
import { enter, type Reading } from './reading.ts';
import { LEAST_ROWS, type Sections } from './sections.ts';

export class WrappedLists {
  readonly #corpus: Corpus;
  readonly #sections: Sections;

  constructor(corpus: Corpus, sections: Sections) {
    this.#corpus = corpus;
    this.#sections = sections;
  }

  /** Both forms in the place of what the type leaves open; `null` where no page tells of them. */
  forms(name: string, shape: Shape, description: string, reading: Reading): Shape | null {
    for (const page of this.#pages(description, reading.page)) {
      const key = page === reading.page ? null : wrapperOf(name, textOf(page));
      if (key === null) continue;
      const items = this.#items(name, page, reading) ?? object(scalar('any'));
      const both = [holding(key, array(items)), array(items)];
      const members = shape.kind === 'union' ? shape.members : [shape];
      return union(members.flatMap((member) => (leavesRoom(member) ? both : [member])));
    }
    return null;
  }

  /** What stands in the list: the table of the page, or of one that it leads to for the same. */
  #items(name: string, page: Page, reading: Reading): ObjectShape | null {
    const own = this.#table(page, reading);
    if (own !== null) return own;
    for (const other of this.#pages(textOf(page), page)) {
      if (wrapperOf(name, textOf(other)) === null) continue;
      const found = this.#table(other, reading);
      if (found !== null) return found;
    }
    return null;
  }

  #table(page: Page, reading: Reading): ObjectShape | null {
    const inner = enter(reading, page);
    return inner === null ? null : this.#sections.firstTables(page, LEAST_ROWS, inner);
  }

  /** Pages that are about no method. */
  #pages(text: string, from: Page): Page[] {
    return linksOf(text).flatMap(({ target }) => {
      const page = this.#corpus.follow(from, target)?.page;
      return page === undefined || page === from || methodOf(page) !== null ? [] : [page];
    });
  }
}

/** Many rows lead to the same pages. */
const texts = new WeakMap<Page, string>();

function textOf(page: Page): string {
  const known = texts.get(page);
  if (known !== undefined) return known;
  const text = page.blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []));
  texts.set(page, text.join('\n'));
  return text.join('\n');
}

function holding(key: string, list: Shape): ObjectShape {
  const whole = object(scalar('any'));
  whole.fields.set(key, { ...field(key, list), required: true });
  return whole;
}
