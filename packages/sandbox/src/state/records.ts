import type { Json } from '../values.ts';
import { Sequence } from './sequence.ts';

/** One thing that the portal remembers: its values by the names of the entity's description. */
export interface StoredRecord {
  readonly id: number;
  readonly values: Map<string, Json>;
}

/** The records of one entity, in the order of their identifiers. */
export class RecordTable {
  readonly #records = new Map<number, StoredRecord>();
  readonly #ids = new Sequence(0);
  #sorted: readonly StoredRecord[] | undefined;

  get all(): readonly StoredRecord[] {
    this.#sorted ??= [...this.#records.values()].toSorted((a, b) => a.id - b.id);
    return this.#sorted;
  }

  get(id: number): StoredRecord | undefined {
    return this.#records.get(id);
  }

  /** Takes an identifier: the one that is wanted, or the next one. */
  takeId(wanted?: number): number {
    if (wanted === undefined) return this.#ids.next();
    this.#ids.reserve(wanted);
    return wanted;
  }

  /** @param id - one that {@link takeId} gave */
  put(id: number, values: ReadonlyMap<string, Json>): StoredRecord {
    const record = { id, values: new Map(values) };
    this.#records.set(id, record);
    this.#sorted = undefined;
    return record;
  }

  /** @returns whether there was anything to remove */
  remove(id: number): boolean {
    this.#sorted = undefined;
    return this.#records.delete(id);
  }
}

/** Tables by their names; one that nobody has asked for yet is empty. */
export class Records {
  readonly #tables = new Map<string, RecordTable>();
  #fill: (() => void) | undefined;

  /** Says how the tables are filled, which happens when somebody first asks for one: most portals are never asked. */
  fillWith(fill: () => void): void {
    this.#fill = fill;
  }

  table(name: string): RecordTable {
    const fill = this.#fill;
    this.#fill = undefined;
    fill?.();
    const known = this.#tables.get(name);
    if (known !== undefined) return known;
    const table = new RecordTable();
    this.#tables.set(name, table);
    return table;
  }
}
