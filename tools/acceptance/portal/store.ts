import { compare } from './compare.ts';

export type Row = Readonly<Record<string, unknown>>;

/** The portal's rows, by the method's name without its last word: `crm.deal`, `tasks.task`. */
export class Store {
  readonly #tables = new Map<string, Row[]>();

  rows(entity: string): readonly Row[] {
    return this.#tables.get(entity) ?? [];
  }

  /** Puts rows as they are. */
  seed(entity: string, rows: readonly Row[]): void {
    this.#tables.set(entity, [...this.rows(entity), ...rows]);
  }

  /** Adds a row under the next number. */
  add(entity: string, make: (id: number) => Row): Row {
    const row = make(this.rows(entity).length + 1);
    this.seed(entity, [row]);
    return row;
  }

  find(entity: string, idField: string, id: unknown): Row | undefined {
    return this.rows(entity).find((row) => compare(row[idField], id) === 0);
  }

  replace(entity: string, before: Row, after: Row): void {
    this.#tables.set(
      entity,
      this.rows(entity).map((row) => (row === before ? after : row)),
    );
  }
}
