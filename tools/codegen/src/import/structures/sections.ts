/** Structures by the sections that describe them: tables below headings, sentences, and links that lead there. */
import { groupBy } from '@oint/reference/typescript';

import type { Block } from '../page/blocks.ts';
import type { Corpus, Page } from '../page/corpus.ts';
import { type FieldRow, fieldRows } from '../page/field-table.ts';
import { withFields } from '../shape/fields.ts';
import { mapped, translations } from '../shape/maps.ts';
import {
  declareSometimes,
  object,
  type ObjectShape,
  scalar,
  type Shape,
  union,
} from '../shape/shape.ts';
import { type Link, linksOf } from '../text/inline.ts';
import { isAbout, opensPart } from '../words/headings.ts';
import { isTranslated, keyedBy } from '../words/keys.ts';
import { leadsToAllFields, sameStructure } from '../words/references.ts';
import { enter, isDeepest, isEntered, type Reading } from './reading.ts';

/** Fields that a page of an entity's fields has at least: a shorter table is about something else. */
export const LEAST_ROWS = 5;

/** Makes types of the rows of a table. */
interface Builder {
  /** Of rows that name fields. */
  object(rows: readonly FieldRow[], reading: Reading): ObjectShape;
  /** Of rows that name types. */
  oneOf(rows: readonly FieldRow[], reading: Reading): Shape;
}

/** A table, and the tab or heading that it stands under. */
interface Tabbed {
  readonly tab: string;
  readonly rows: readonly FieldRow[];
}

export class Sections {
  readonly #corpus: Corpus;
  readonly #builder: Builder;

  constructor(corpus: Corpus, builder: Builder) {
    this.#corpus = corpus;
    this.#builder = builder;
  }

  /** The structure that the section of a heading describes; `null` when it has no table of fields. */
  section(page: Page, index: number, reading: Reading): Shape | null {
    const inner = enter(reading, page, index);
    if (inner === null) return null;
    const own = this.tables(page, index + 1, page.nextHeading(index));
    if (own.length > 0)
      return this.#withAllFields(
        alternatives(own, (rows) => this.#shapeOf(rows, inner)),
        page.blocks.slice(index + 1, page.nextHeading(index)),
        inner,
      );
    const below = this.#below(page, index);
    return below.length === 0
      ? this.#prose(page, index, inner)
      : alternatives(below, (rows) => this.#shapeOf(rows, inner));
  }

  /** The structure with the fields of the page that a sentence beside its table says to list all of them. */
  #withAllFields(shape: Shape, blocks: readonly Block[], reading: Reading): Shape {
    if (shape.kind !== 'object') return shape;
    for (const block of blocks)
      for (const { target, text } of block.kind === 'text' ? linksOf(block.text) : []) {
        const page = leadsToAllFields(text)
          ? this.#corpus.follow(reading.page, target)?.page
          : undefined;
        const inner = page === undefined || page === reading.page ? null : enter(reading, page);
        const all =
          page === undefined || inner === null ? null : this.firstTables(page, LEAST_ROWS, inner);
        if (all === null) continue;
        for (const known of all.fields.values()) known.required = false;
        withFields(shape, all);
      }
    return shape;
  }

  #shapeOf(rows: readonly FieldRow[], reading: Reading): Shape {
    return rows.every(({ names }) => names.length === 0)
      ? this.#builder.oneOf(rows, reading)
      : this.#builder.object(rows, reading);
  }

  /** The tables of the headings right below one. */
  #below(page: Page, index: number): Tabbed[] {
    const end = page.sectionEnd(index);
    const level = (page.heading(index)?.level ?? 0) + 1;
    const found: Tabbed[] = [];
    for (let at = page.nextHeading(index); at < end; at = page.nextHeading(at)) {
      if (page.heading(at)?.level !== level) continue;
      const rows = this.tables(page, at + 1, page.nextHeading(at)).flatMap((table) => table.rows);
      if (rows.length > 0) found.push({ tab: page.heading(at)?.text ?? '', rows });
    }
    return found;
  }

  /** A section without a table, which says in a sentence what it is about. */
  #prose(page: Page, index: number, reading: Reading): Shape | null {
    const description = page.blocks
      .slice(index + 1, page.nextHeading(index))
      .flatMap((block) => (block.kind === 'text' ? [block.text] : []))
      .join('\n');
    if (isTranslated(description)) return union([scalar('string'), translations()]);
    const same = sameStructure(description);
    if (same !== null) return this.linked(description, reading, ({ target }) => target === same);
    if (keyedBy(description) !== 'structures') return null;
    const values = this.linked(description, reading, () => true);
    return values === null ? null : mapped(object(scalar('any')), values);
  }

  /** Whether the section describes a structure that is not read any further: it holds itself, or lies too deep. */
  isOpen(page: Page, index: number, reading: Reading): boolean {
    if (isEntered(reading, page, index)) return true;
    return isDeepest(reading) && this.tables(page, index, page.sectionEnd(index)).length > 0;
  }

  /** Tables of fields among the blocks. */
  tables(page: Page, from: number, to: number): Tabbed[] {
    return page.blocks.slice(from, to).flatMap((block) => {
      if (block.kind !== 'table') return [];
      const rows = fieldRows(block.table);
      return rows === null || rows.length === 0 ? [] : [{ tab: block.tab, rows }];
    });
  }

  /** The section that the first fitting link with an anchor leads to. */
  linked(description: string, reading: Reading, fits: (link: Link) => boolean): Shape | null {
    for (const link of linksOf(description)) {
      const { target } = link;
      if (!target.includes('#') || !fits(link)) continue;
      const place = this.#corpus.follow(reading.page, target);
      const index =
        place?.anchor === undefined || place.anchor === null
          ? undefined
          : place.page.anchor(place.anchor);
      if (place === null || index === undefined || place.page.heading(index)?.level === 1) continue;
      const found = this.section(place.page, index, reading);
      if (found !== null) return found;
    }
    return null;
  }

  /** The section whose heading names the thing, of this side of the method first. */
  headed(name: string, reading: Reading): Shape | null {
    const { page, from, to } = reading;
    const within = [...(reading.within ?? []), name];
    const path = within.join('.');
    const sides: readonly (readonly [number, number, number])[] = [
      [from, to, 2],
      [0, page.blocks.length, 3],
    ];
    for (const [start, end, level] of sides) {
      for (let at = start; at < end; at += 1) {
        const heading = page.heading(at);
        if (heading === null || heading.level < level || opensPart(heading.text)) continue;
        const isIt = isAbout(heading.text, name) || isAbout(heading.text, path);
        const found = isIt ? this.section(page, at, { ...reading, within }) : null;
        if (found !== null) return found;
      }
    }
    return null;
  }

  /** The structure that a page is about: the tables below the first heading that has any. */
  firstTables(page: Page, least: number, reading: Reading): ObjectShape | null {
    for (let at = 0; at < page.blocks.length; at = page.nextHeading(at)) {
      const rows = this.tables(page, at, page.nextHeading(at)).flatMap((table) => table.rows);
      if (rows.length === 0) continue;
      if (rows.length < least) return null;
      return this.#builder.object(rows, reading);
    }
    return null;
  }

  /** An object for each heading that has a table of its own. */
  variants(page: Page, reading: Reading): Shape[] {
    const shapes: Shape[] = [];
    for (let at = 0; at < page.blocks.length; at = page.nextHeading(at)) {
      const tables = this.tables(page, at, page.nextHeading(at));
      if (tables.length > 0)
        shapes.push(alternatives(tables, (rows) => this.#shapeOf(rows, reading)));
    }
    return shapes;
  }

  /** The fields of a page that lists those of several entities; none is in each of them. */
  allFields(page: Page, reading: Reading): ObjectShape | null {
    const rows = this.tables(page, 0, page.blocks.length).flatMap((table) => table.rows);
    if (rows.length < LEAST_ROWS) return null;
    const whole = this.#builder.object(rows, reading);
    for (const known of whole.fields.values()) {
      known.required = false;
      declareSometimes(known);
    }
    return whole;
  }
}

/**
 * Tables in different tabs or under different headings are alternatives; others go on with each other. What stands in no tab is in
 * all of them: then those in tabs say what else some of the things have.
 */
function alternatives(
  tables: readonly Tabbed[],
  build: (rows: readonly FieldRow[]) => Shape,
): Shape {
  const groups = groupBy(tables, ({ tab }) => tab);
  const common = groups.get('')?.flatMap(({ rows }) => rows) ?? [];
  const whole =
    common.length > 0 && groups.size > 1 ? build(tables.flatMap(({ rows }) => rows)) : null;
  if (whole?.kind === 'object') return withSome(whole, common);
  const shapes = [...groups.values()].map((own) => build(own.flatMap(({ rows }) => rows)));
  const [only] = shapes;
  return shapes.length === 1 && only !== undefined ? only : { kind: 'union', members: shapes };
}

/** The structure, of which not all things have the fields that the common rows do not name. */
function withSome(whole: ObjectShape, common: readonly FieldRow[]): ObjectShape {
  const names = new Set(common.flatMap((row) => row.names));
  for (const known of whole.fields.values()) {
    if (names.has(known.name)) continue;
    known.required = false;
    declareSometimes(known);
  }
  return whole;
}
