import { jsonText } from '../json/json-text.ts';
import type { Document } from '../json/read-document.ts';
import { cellText } from '../output/cell-text.ts';
import { columnsOf } from '../output/columns.ts';
import { tableCell } from '../output/formats/table.ts';
import { fieldOf } from '../output/pick-fields.ts';
import { JqFailure } from '../output/render.ts';
import { cellsOf, columnsIn, isObject } from '../output/rows.ts';
import type { FormatName } from '../spec/formats.ts';
import { rowDocument, rowText } from './exact-row.ts';
import { type Layout, rowForm, type RowForm } from './row-form.ts';

/** How rows are shown. */
export interface RowView {
  readonly format: FormatName;
  /** Fields of a row; one inside of another is `a.b`. */
  readonly fields: readonly string[] | undefined;
  /** An expression of jq, applied to each row. */
  readonly jq: string | undefined;
}

/** What is known when writing goes on later; it is JSON. */
export interface WriterState {
  /** Rows that were written. */
  readonly count: number;
  readonly layout: Layout | undefined;
}

/** Writes rows, page by page. What the first page has settles the columns, unless fields are named. */
export class RowWriter {
  readonly #view: RowView;
  readonly #form: RowForm;
  readonly #found = new Set<string>();
  readonly #unplaced = new Set<string>();
  #count: number;
  #layout: Layout | undefined;

  constructor(view: RowView, form: RowForm, state: WriterState | undefined) {
    this.#view = view;
    this.#form = form;
    this.#count = state?.count ?? 0;
    this.#layout = state?.layout;
  }

  get state(): WriterState {
    return { count: this.#count, layout: this.#layout };
  }

  /** Fields that were named, and no row has. */
  get absent(): readonly string[] {
    const { fields = [] } = this.#view;
    return this.#found.size === 0 ? [] : fields.filter((field) => !this.#found.has(field));
  }

  /** Fields of later rows for which there is no column. */
  get unplaced(): readonly string[] {
    return [...this.#unplaced];
  }

  /** The text of a page. */
  async page(rows: readonly unknown[]): Promise<string> {
    const { format, fields, jq } = this.#view;
    if (fields === undefined && (jq !== undefined || format === 'ndjson')) {
      this.#count += rows.length;
      const lines = rows.map((row) => `${rowText(row)}\n`).join('');
      return jq === undefined ? lines : throughJq(lines, jq);
    }
    const documents = rows.map((row) => this.#picked(rowDocument(row)));
    if (jq === undefined) return this.#written(documents);
    this.#count += rows.length;
    return throughJq(documents.map((row) => `${jsonText(row)}\n`).join(''), jq);
  }

  /** What stands behind the last row. */
  end(): string {
    if (this.#view.jq !== undefined) return '';
    const { fields: columns } = this.#view;
    const isBare = this.#count === 0 && this.#form.hasColumns && columns !== undefined;
    return isBare ? this.#form.head(layoutOf([], columns)) : this.#form.tail(this.#count);
  }

  async #written(rows: readonly Document[]): Promise<string> {
    const isFirst = this.#layout === undefined;
    const layout = this.#layout ?? layoutOf(rows, this.#view.fields ?? columnsIn(rows));
    this.#layout = layout;
    if (this.#form.hasColumns) this.#lookForUnplaced(rows, layout);
    let text = isFirst ? this.#form.head(layout) : '';
    for (const row of rows) {
      text += await this.#form.row(row, layout, this.#count);
      this.#count += 1;
    }
    return text;
  }

  #picked(row: Document): Document {
    const { fields } = this.#view;
    if (fields === undefined) return row;
    return new Map(
      fields.map((field) => {
        const value = fieldOf(row, field);
        if (value !== undefined) this.#found.add(field);
        return [field, value ?? null];
      }),
    );
  }

  #lookForUnplaced(rows: readonly Document[], { columns }: Layout): void {
    const known = new Set(columns);
    for (const row of rows) {
      if (!isObject(row)) continue;
      for (const key of row.keys()) if (!known.has(key)) this.#unplaced.add(key);
    }
  }
}

/** A writer, with what its form needs loaded. */
export async function rowWriter(view: RowView, state: WriterState | undefined): Promise<RowWriter> {
  return new RowWriter(view, await rowForm(view.format), state);
}

function layoutOf(rows: readonly Document[], columns: readonly string[]): Layout {
  const lines = [columns, ...rows.map((row) => cellsOf(row, columns, cellText))];
  const widths = columns.map((_, column) =>
    Math.max(...lines.map((cells) => columnsOf(tableCell(cells[column] ?? '')))),
  );
  return { columns, widths };
}

async function throughJq(lines: string, expression: string): Promise<string> {
  const { jq } = await import('../output/jq.ts');
  const outcome = await jq(lines, expression);
  if (outcome.kind === 'made') return outcome.text;
  throw new JqFailure(outcome.said);
}
