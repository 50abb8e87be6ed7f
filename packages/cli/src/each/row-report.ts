import type { FileHandle } from 'node:fs/promises';

import { jsonText } from '../json/json-text.ts';
import { csvLine, PLAIN_CSV } from '../output/formats/csv.ts';
import { InTurn } from '../output/in-turn.ts';
import type { RecordForm, SourceRecord } from '../records/record-source.ts';

/** Rows that were not carried out, written as the rows were that came in, so that they can be sent once more. */
export class RowReport {
  readonly #path: string;
  readonly #form: () => RecordForm;
  #handle: FileHandle | undefined;
  readonly #turns = new InTurn();
  /** As the user is told. */
  readonly name: string;
  count = 0;

  /** `form` is known when there is a row. */
  constructor(name: string, path: string, form: () => RecordForm) {
    this.name = name;
    this.#path = path;
    this.#form = form;
  }

  /** The report of a run that is over. */
  async forget(): Promise<void> {
    const { rm } = await import('node:fs/promises');
    await rm(this.#path, { force: true });
  }

  add(record: SourceRecord, why: string): Promise<void> {
    this.count += 1;
    return this.#turns.take(() => this.#append(record, why));
  }

  close(): Promise<void> {
    return this.#turns.take(async () => this.#handle?.close());
  }

  async #append({ number, values }: SourceRecord, why: string): Promise<void> {
    const form = this.#form();
    const handle = (this.#handle ??= await this.#opened(form));
    if (form.kind === 'json') {
      const row = new Map<string, unknown>([...values, ['oint:row', number], ['oint:error', why]]);
      return handle.appendFile(`${jsonText(row)}\n`);
    }
    const cells = form.columns.map((name) => textIn(values.get(name)));
    const dialect = { ...PLAIN_CSV, delimiter: form.delimiter };
    return handle.appendFile(csvLine([...cells, String(number), why], dialect));
  }

  async #opened(form: RecordForm): Promise<FileHandle> {
    const { open } = await import('node:fs/promises');
    const handle = await open(this.#path, 'a');
    if (form.kind === 'csv' && (await handle.stat()).size === 0) {
      const dialect = { ...PLAIN_CSV, delimiter: form.delimiter };
      // The mark tells that it is UTF-8, whatever the rows came in.
      await handle.appendFile(
        `\uFEFF${csvLine([...form.columns, 'oint:row', 'oint:error'], dialect)}`,
      );
    }
    return handle;
  }
}

/** Cells of CSV are texts. */
function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
