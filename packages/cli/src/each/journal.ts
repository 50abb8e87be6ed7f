import type { FileHandle } from 'node:fs/promises';

import { isStructure } from '../json/containers.ts';
import { InTurn } from '../output/in-turn.ts';

/** What became of rows that were sent. */
export interface RowStates {
  readonly done: readonly number[];
  readonly failed: readonly number[];
  /** They may have been carried out. */
  readonly unknown: readonly number[];
  /** They were not. */
  readonly unsent: readonly number[];
}

/** `settled`: done, or failed and reported. `flight`: it was sent, and nobody knows what came of it. */
export type Standing = 'fresh' | 'settled' | 'flight' | 'unknown' | 'unsent';

/** A journal belongs to another command line, or is none. */
export class OtherJournal extends Error {
  override readonly name = 'OtherJournal';
}

/**
 * A file that says of each row what became of it, so that a run that goes on sends none twice. A row is noted before it is sent, and
 * once more when its fate is known: what was killed in between is in flight.
 */
export class Journal {
  readonly #handle: FileHandle;
  /** Rows up to the highest one that was noted, unless they are settled. */
  readonly #open: Map<number, Exclude<Standing, 'fresh' | 'settled'>>;
  readonly #turns = new InTurn();
  /** The highest row that was noted, and the sum of the rows up to there. */
  readonly upTo: number;
  readonly sum: string | undefined;
  readonly done: number;
  readonly failed: number;

  constructor(handle: FileHandle, past: Past) {
    this.#handle = handle;
    this.#open = past.open;
    this.upTo = past.upTo;
    this.sum = past.sum;
    this.done = past.done;
    this.failed = past.failed;
  }

  standingOf(row: number): Standing {
    if (row > this.upTo) return 'fresh';
    return this.#open.get(row) ?? 'settled';
  }

  /** Notes rows that are about to be sent; `sum` is that of all rows up to the last of them. */
  async begin(rows: readonly number[], sum: string): Promise<void> {
    await this.#append({ begin: rows, sum });
    await this.#handle.datasync();
  }

  end(states: RowStates): Promise<void> {
    const { done, failed, unknown, unsent } = states;
    return this.#append({ done, failed, unknown, unsent });
  }

  close(): Promise<void> {
    return this.#handle.close();
  }

  #append(line: object): Promise<void> {
    const text = `${JSON.stringify(line)}\n`;
    return this.#turns.take(() => this.#handle.appendFile(text));
  }
}

interface Past {
  readonly open: Map<number, Exclude<Standing, 'fresh' | 'settled'>>;
  upTo: number;
  sum: string | undefined;
  done: number;
  failed: number;
}

/**
 * Opens the journal of a command line, with what an interrupted run left in it.
 *
 * @throws {OtherJournal}
 */
export async function openJournal(path: string, command: string): Promise<Journal> {
  const { open } = await import('node:fs/promises');
  const past: Past = { open: new Map(), upTo: 0, sum: undefined, done: 0, failed: 0 };
  const handle = await open(path, 'a+');
  let first: Line | undefined;
  for await (const line of linesOf(handle)) {
    if (first !== undefined) take(line, past);
    first ??= line;
    if (first['command'] !== command) break;
  }
  const isFresh = (await handle.stat()).size === 0;
  if (!isFresh && first?.['command'] !== command) {
    await handle.close();
    throw new OtherJournal();
  }
  // What a kill left of a line is no part of the next one.
  await handle.appendFile(isFresh ? `${JSON.stringify({ command })}\n` : '\n');
  return new Journal(handle, past);
}

type Line = Readonly<Record<string, unknown>>;

/** A line that a kill cut short says nothing. */
async function* linesOf(handle: FileHandle): AsyncGenerator<Line> {
  for await (const text of handle.readLines({ autoClose: false, start: 0 })) {
    if (text === '') continue;
    try {
      const line: unknown = JSON.parse(text);
      if (isStructure(line)) yield line;
    } catch {
      // The line after it begins anew.
    }
  }
}

function take(line: Line, past: Past): void {
  const begun = rowsIn(line['begin']);
  for (const row of begun) past.open.set(row, 'flight');
  const last = begun.at(-1) ?? 0;
  if (last > past.upTo) {
    past.upTo = last;
    past.sum = String(line['sum']);
  }
  const [done, failed] = [rowsIn(line['done']), rowsIn(line['failed'])];
  for (const row of [...done, ...failed]) past.open.delete(row);
  past.done += done.length;
  past.failed += failed.length;
  for (const row of rowsIn(line['unknown'])) past.open.set(row, 'unknown');
  for (const row of rowsIn(line['unsent'])) past.open.set(row, 'unsent');
}

function rowsIn(value: unknown): readonly number[] {
  return Array.isArray(value) ? value.map(Number) : [];
}
