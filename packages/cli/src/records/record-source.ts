import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { extname } from 'node:path';

import type { Context } from '../context/context.ts';
import { systemCode } from '../context/system-code.ts';
import { isStructure } from '../json/containers.ts';
import { readJson } from '../values/read-json.ts';
import { ValueError } from '../values/value-error.ts';
import { csvLines, type Delimiter } from './csv-lines.ts';
import { decodedText } from './decoded-text.ts';
import { jsonValues } from './json-values.ts';
import { rejoined } from './rejoined.ts';

/** What a report adds to rows, which are no fields when it is read again. */
export const OWN_COLUMN = /^oint:/u;

/** A row that was read. */
export interface SourceRecord {
  /** From 1 on. */
  readonly number: number;
  /** Texts, or of JSON what stands there. */
  readonly values: ReadonlyMap<string, unknown>;
  /** Tells these rows from others: of this row and all before it. */
  readonly sum: string;
}

/** How rows are written: a report of them is written the same way. */
export type RecordForm =
  | { readonly kind: 'csv'; readonly delimiter: Delimiter; readonly columns: readonly string[] }
  | { readonly kind: 'json' };

export interface RecordOptions {
  /** File, or `-`: the standard input. */
  readonly from: string;
  readonly encoding: string | undefined;
}

const PLACE = '--from';

/** Rows of a file or of the standard input, one after the other: CSV, NDJSON or a list in JSON. */
export class RecordSource {
  readonly #options: RecordOptions;
  readonly #context: Pick<Context, 'sources'>;
  /** Known as soon as a row is. */
  form: RecordForm = { kind: 'json' };

  constructor(options: RecordOptions, context: Pick<Context, 'sources'>) {
    this.#options = options;
    this.#context = context;
  }

  /** Whether the rows can be read more than once. */
  get isFile(): boolean {
    return this.#options.from !== '-';
  }

  /** @throws {ValueError} where the rows stop being readable. */
  async *records(): AsyncGenerator<SourceRecord> {
    const { from, encoding } = this.#options;
    const source = { place: PLACE, file: this.isFile ? from : undefined };
    const text = decodedText(await this.#bytes(), source, encoding);
    const sum = createHash('sha256');
    let number = 0;
    for await (const { values, raw } of this.#rows(text)) {
      number += 1;
      yield { number, values, sum: sumOf(sum, raw) };
    }
  }

  async #bytes(): Promise<AsyncIterable<Uint8Array>> {
    const { sources } = this.#context;
    const { from } = this.#options;
    return this.isFile ? fileBytes(sources.path(from), from) : sources.streamStandardInput(PLACE);
  }

  async *#rows(text: AsyncIterable<string>): AsyncGenerator<Row> {
    const ending = extname(this.#options.from).toLowerCase();
    const iterator = text[Symbol.asyncIterator]();
    let head = '';
    while (head.trim() === '') {
      const { done, value } = await iterator.next();
      if (done === true) return;
      head += value;
    }
    const whole = rejoined(head, iterator);
    const isJson = /^\.(?:json|ndjson|jsonl)$/u.test(ending) || isLikeJson(head, ending);
    yield* isJson ? this.#ofJson(whole) : this.#ofCsv(whole);
  }

  async *#ofJson(text: AsyncIterable<string>): AsyncGenerator<Row> {
    this.form = { kind: 'json' };
    let row = 0;
    for await (const raw of jsonValues(text)) {
      row += 1;
      const value = await readJson(raw, `${PLACE}, ${row}`);
      if (!isStructure(value)) throw new ValueError(PLACE, { kind: 'no-row', row });
      const entries = Object.entries(value).filter(([name]) => !OWN_COLUMN.test(name));
      yield { values: new Map(entries), raw };
    }
  }

  async *#ofCsv(text: AsyncIterable<string>): AsyncGenerator<Row> {
    let delimiter: Delimiter = ',';
    let names: readonly string[] | undefined;
    for await (const cells of csvLines(text, PLACE, (found) => (delimiter = found))) {
      if (names === undefined) {
        names = cells.map((name) => name.trim());
        const columns = names.filter((name) => !OWN_COLUMN.test(name));
        this.form = { kind: 'csv', delimiter, columns };
        continue;
      }
      const entries = names.map((name, index): [string, unknown] => [name, cells[index] ?? '']);
      const values = new Map(entries.filter(([name]) => !OWN_COLUMN.test(name)));
      yield { values, raw: JSON.stringify(cells) };
    }
  }
}

interface Row {
  readonly values: ReadonlyMap<string, unknown>;
  /** As it stands there, to be told from others. */
  readonly raw: string;
}

/** Of a file whose name does not say it. */
function isLikeJson(head: string, ending: string): boolean {
  return !/^\.(?:csv|tsv|txt)$/u.test(ending) && /^\s*[[{]/u.test(head);
}

async function* fileBytes(path: string, file: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path)) if (chunk instanceof Uint8Array) yield chunk;
  } catch (error) {
    throw new ValueError(PLACE, { kind: 'unreadable-file', file, reason: systemCode(error) });
  }
}

function sumOf(sum: Hash, raw: string): string {
  sum.update(raw).update('\n');
  return sum.copy().digest('base64url');
}
