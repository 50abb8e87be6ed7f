import type { Json } from '../values.ts';
import { Sequence } from './sequence.ts';

/** A task; its fields have the names of REST 3.0. */
export interface Task {
  readonly id: number;
  readonly fields: Map<string, Json>;
}

/** The portal's tasks. */
export class Tasks {
  readonly #tasks = new Map<number, Task>();
  readonly #ids = new Sequence(0);

  get all(): Task[] {
    return [...this.#tasks.values()];
  }

  get(id: number): Task | undefined {
    return this.#tasks.get(id);
  }

  add(fields: ReadonlyMap<string, Json>): Task {
    const task = { id: this.#ids.next(), fields: new Map(fields) };
    this.#tasks.set(task.id, task);
    return task;
  }

  remove(id: number): void {
    this.#tasks.delete(id);
  }
}
