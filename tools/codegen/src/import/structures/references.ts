/** Structures that a row names without describing them: behind links, under headings, and on pages of other methods. */
import type { Corpus } from '../page/corpus.ts';
import type { FieldRow } from '../page/field-table.ts';
import { layoutOf } from '../page/layout.ts';
import { methodOf } from '../page/method-name.ts';
import { findField } from '../shape/fields.ts';
import type { ObjectShape, Shape } from '../shape/shape.ts';
import { linksOf, plain } from '../text/inline.ts';
import {
  comparisonsIn,
  leadsToFields,
  leadsToStructure,
  parameterOf,
} from '../words/references.ts';
import { formatShape } from './inline-format.ts';
import { enter, type Reading } from './reading.ts';
import { isGeneral } from './row-words.ts';
import { LEAST_ROWS, type Sections } from './sections.ts';

/** The name of a structure, as texts of links: `sale_cashbox_handler`. */
const STRUCTURE_NAME = /^[a-z]+(?:_[a-z]+)+$/u;

export class References {
  readonly #corpus: Corpus;
  readonly #sections: Sections;

  constructor(corpus: Corpus, sections: Sections) {
    this.#corpus = corpus;
    this.#sections = sections;
  }

  /** The structure that the row is about, wherever it is described. */
  structure(name: string, row: FieldRow, reading: Reading): Shape | null {
    const { description } = row;
    const linked = (fits: Parameters<Sections['linked']>[2]): Shape | null =>
      this.#sections.linked(description, reading, fits);
    return (
      linked(({ target }) => target.startsWith('#')) ??
      (isGeneral(row) ? this.#sections.headed(name, reading) : null) ??
      fieldOr(
        name,
        linked(({ text }) => leadsToStructure(text)),
      ) ??
      this.#ofMethod(description, reading) ??
      linked(({ text }) => STRUCTURE_NAME.test(plain(text))) ??
      (reading.direction === 'request' ? formatShape(description) : null)
    );
  }

  /** The fields of an entity, from a page that lists them first: "values of [task fields](./fields.md)". */
  page(description: string, reading: Reading): ObjectShape | null {
    for (const { target, text } of linksOf(description)) {
      const listed = leadsToFields(text) || /\bfields\.md$/iu.test(target);
      if (target.includes('#') || !listed) continue;
      const page = this.#corpus.follow(reading.page, target)?.page;
      if (page === undefined || page === reading.page || methodOf(page) !== null) continue;
      const inner = enter(reading, page);
      const shape = inner === null ? null : this.#sections.firstTables(page, LEAST_ROWS, inner);
      if (shape === null) continue;
      // What the entity needs when it is made is another matter than what this method needs.
      for (const known of shape.fields.values()) known.required = false;
      return shape;
    }
    return null;
  }

  /** Whether the description sends its readers to another method: "the format is that of [sale.order.list](…)". */
  isOfMethod(description: string, reading: Reading): boolean {
    return comparisonsIn(description)
      .flatMap(linksOf)
      .some(({ target }) => {
        const page = this.#corpus.follow(reading.page, target)?.page;
        const method = page === undefined || page === reading.page ? null : methodOf(page);
        return method !== null && /\.(?:get)?list$/iu.test(method.name);
      });
  }

  /** "The `fields` that [crm.item.import](…) describes": a parameter of another method. */
  #ofMethod(description: string, reading: Reading): Shape | null {
    const parameter = parameterOf(description);
    if (parameter === null) return null;
    const { name, target } = parameter;
    const page = this.#corpus.follow(reading.page, target)?.page;
    if (page === undefined || page === reading.page || methodOf(page) === null) return null;
    const { params, examples } = layoutOf(page);
    if (params === null) return null;
    const shape = this.#sections.section(page, params, {
      ...reading,
      page,
      from: params,
      to: examples,
    });
    const found = shape?.kind === 'object' ? findField(shape, name)?.shape : undefined;
    // An identifier that the sentence names too is no structure.
    return found === undefined || found.kind === 'scalar' ? null : found;
  }
}

/** "`folders`: those of the [export](export.md#result)", where the export is an object that has `folders`: these. */
function fieldOr(name: string, found: Shape | null): Shape | null {
  return found?.kind === 'object' ? (findField(found, name)?.shape ?? found) : found;
}
