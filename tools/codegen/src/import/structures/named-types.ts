/** Types by their names: structures, entities and their fields, on the page and where the name links to. */
import type { Corpus, Page } from '../page/corpus.ts';
import { titled } from '../page/headings.ts';
import { methodOf } from '../page/method-name.ts';
import type { TypeName } from '../page/name-cell.ts';
import { shapeOfWords } from '../shape/basic-types.ts';
import { findField } from '../shape/fields.ts';
import { isOpenOnly } from '../shape/open-shapes.ts';
import { isAny, object, scalar, type Shape, union } from '../shape/shape.ts';
import { plain } from '../text/inline.ts';
import { heads } from '../words/columns.ts';
import { enter, type Reading } from './reading.ts';
import type { Sections } from './sections.ts';
import { shownStructure, withShownMaps } from './shown-structure.ts';

export class TypeLookup {
  readonly #corpus: Corpus;
  readonly #sections: Sections;

  constructor(corpus: Corpus, sections: Sections) {
    this.#corpus = corpus;
    this.#sections = sections;
  }

  /** The structure, or what a dictionary says of it; `null` when it is described nowhere. */
  lookUp({ name, target }: TypeName, reading: Reading): Shape | null {
    const place =
      target === null
        ? { page: reading.page, anchor: null }
        : this.#corpus.follow(reading.page, target);
    if (place === null) return null;
    const anchored = place.anchor === null ? undefined : place.page.anchor(place.anchor);
    const index = anchored ?? place.page.anchor(name) ?? titled(place.page, name);
    if (index !== undefined && index !== null && place.page.heading(index)?.level !== 1) {
      const found = this.#sections.section(place.page, index, reading);
      if (found !== null)
        return place.page === reading.page ? found : withShownMaps(found, place.page);
      // A structure that holds itself ends here, as an object of which no more is said.
      if (this.#sections.isOpen(place.page, index, reading))
        return { ...object(scalar('any')), names: 'elsewhere' };
    }
    return this.#fromDictionary(place.page, name) ?? this.#titlePage(place.page, name, reading);
  }

  /** `order.id`: the type of a field of a structure. */
  property({ name, target }: TypeName, reading: Reading): Shape | null {
    const split = /^(.+)\.(\w+)$/u.exec(name);
    if (split === null) return null;
    const [, owner = '', key = ''] = split;
    const identifier = /^id$/iu.test(key)
      ? this.#identifier({ name: owner, target }, reading)
      : null;
    if (identifier !== null) return identifier;
    const shape = this.lookUp({ name: owner, target }, reading);
    const found = shape?.kind === 'object' ? findField(shape, key) : null;
    if (found !== null) return found.shape;
    return /id$/iu.test(key) ? scalar('integer') : undescribed(reading);
  }

  /** An entity: its structure, or its identifier where the field is called so. */
  entity(type: TypeName, name: string, reading: Reading): Shape | null {
    const shape = this.lookUp(type, reading);
    if (shape?.kind !== 'object' || !/(?:_ID|Id)(?:\[\])?$/u.test(name)) return shape;
    const noun = type.name.split('_').at(-1) ?? '';
    const own = (findField(shape, 'id') ?? findField(shape, noun))?.shape;
    const known = this.#identifier(type, reading) ?? own;
    return known?.kind === 'scalar' ? known : undescribed(reading);
  }

  /** A page that is about the structure as a whole, and names it in its introduction. */
  #titlePage(page: Page, name: string, reading: Reading): Shape | null {
    const inner = page === reading.page || methodOf(page) !== null ? null : enter(reading, page);
    if (inner === null) return null;
    const named = page.blocks
      .slice(0, page.nextHeading(1))
      .some((block) => block.kind === 'text' && block.text.includes(`\`${name}\``));
    if (!named)
      return /\bfields\.md$/u.test(page.path) ? this.#sections.allFields(page, inner) : null;
    const variants = this.#sections.variants(page, inner);
    const whole = shownStructure(page);
    if (whole === null) return variants.length === 0 ? null : union(variants);
    // The structure leaves one place open: there the variants differ.
    const open = [...whole.fields.values()].filter(({ shape }) => isOpenOnly(shape));
    const [only] = open;
    if (only !== undefined && open.length === 1 && variants.length > 0)
      only.shape = union(variants);
    return whole;
  }

  /** A row of a table of types, whose description says in words what the type is. */
  #fromDictionary(page: Page, name: string): Shape | null {
    for (const block of page.blocks) {
      if (block.kind !== 'table' || !heads('type-name', block.table.rows[0]?.cells[0] ?? ''))
        continue;
      for (const { cells } of block.table.rows)
        if (plain(cells[0] ?? '').toLowerCase() === name.toLowerCase())
          return shapeOfWords(cells[1] ?? '');
    }
    return null;
  }

  /** What a dictionary of types says that the identifier of an entity is. */
  #identifier({ name, target }: TypeName, reading: Reading): Shape | null {
    const page = target === null ? reading.page : this.#corpus.follow(reading.page, target)?.page;
    const shape = page === undefined ? null : this.#fromDictionary(page, name);
    return shape?.kind === 'scalar' && !isAny(shape) ? shape : null;
  }
}

/** A code of something that is described nowhere: a number, or a word. */
function undescribed({ direction }: Reading): Shape {
  return direction === 'result' ? scalar('any') : union([scalar('string'), scalar('integer')]);
}
