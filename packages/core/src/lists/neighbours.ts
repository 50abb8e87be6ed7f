import { isRecord } from '../protocol/record.ts';

/** What a page adds to the pages before it. */
export interface News {
  /** Positions of the rows that the page before did not have, and that do not stand twice in this one. */
  readonly positions: readonly number[];
  /** Rows that stand in this page already. */
  readonly doubled: number;
  /** Whether it is the page before once more. */
  readonly isRepeated: boolean;
}

/**
 * Tells the rows of a page from those of the page before it: rows that are added or deleted meanwhile shift pages, and
 * joins make several of one. A row is known by its id, or, where nobody says which field that is, by all that it holds
 * if it has an `ID` or `id`: rows without one may be alike, and all of them count, but for those with which one page ends
 * and the next begins, where pages overlap.
 */
export class Neighbours {
  readonly #id: string | undefined;
  #before: ReadonlySet<string> = new Set();
  #text = '';
  #rows: readonly string[] = [];

  constructor(id: string | undefined) {
    this.#id = id;
  }

  /** @param mayOverlap Whether the page may begin with the last rows of the page before. */
  add(rows: readonly unknown[], mayOverlap: boolean): News {
    const overlap = mayOverlap ? this.#overlapWith(rows) : 0;
    const keys = rows.map((row) => this.#keyOf(row));
    const seen = new Set(this.#before);
    const known = keys.filter((key) => key !== undefined);
    const doubled = known.length - new Set(known).size;
    const positions: number[] = [];
    for (const [position, key] of keys.entries()) {
      const isNew = key === undefined ? position >= overlap : !seen.has(key);
      if (isNew) positions.push(position);
      if (key !== undefined) seen.add(key);
    }
    const text = JSON.stringify(rows);
    const isRepeated = rows.length > 0 && (text === this.#text || this.#isAsLong(keys, positions));
    if (rows.length > 0) {
      this.#before = new Set(known);
      this.#text = text;
      this.#rows = rows.map((row) => JSON.stringify(row));
    }
    return { positions, doubled, isRepeated };
  }

  /** How many rows the page begins with, at most, with which the page before ends. */
  #overlapWith(rows: readonly unknown[]): number {
    const own = rows.map((row) => JSON.stringify(row));
    const before = this.#rows;
    for (let count = Math.min(own.length, before.length); count > 0; count -= 1) {
      const end = before.slice(-count);
      if (end.every((row, index) => row === own[index])) return count;
    }
    return 0;
  }

  /** The rows of the page before, whatever else has changed in them. */
  #isAsLong(keys: readonly (string | undefined)[], positions: readonly number[]): boolean {
    return positions.length === 0 && new Set(keys).size === this.#before.size;
  }

  #keyOf(row: unknown): string | undefined {
    if (!isRecord(row)) return undefined;
    const value = this.#id === undefined ? undefined : row[this.#id];
    if (value !== undefined && value !== null) return JSON.stringify(value);
    return 'ID' in row || 'id' in row ? JSON.stringify(row) : undefined;
  }
}
