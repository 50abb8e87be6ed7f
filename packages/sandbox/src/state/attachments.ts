import { Sequence } from './sequence.ts';

/** A file of the drive that hangs on something else: a post, a task. */
export interface Attachment {
  readonly id: number;
  readonly fileId: number;
  readonly moduleId: string;
  readonly entityType: string;
  readonly entityId: number;
  readonly createdBy: number;
  readonly createdAt: number;
}

/** What hangs on what; the numbers are apart from those of the files. */
export class Attachments {
  readonly #attachments = new Map<number, Attachment>();
  readonly #ids = new Sequence(500);

  add(attachment: Omit<Attachment, 'id'>): Attachment {
    const added = { ...attachment, id: this.#ids.next() };
    this.#attachments.set(added.id, added);
    return added;
  }

  get(id: number): Attachment | undefined {
    return this.#attachments.get(id);
  }

  /** What hangs on one thing, in the order of the numbers. */
  of(entityType: string, entityId: number): Attachment[] {
    return [...this.#attachments.values()].filter(
      (one) => one.entityType === entityType && one.entityId === entityId,
    );
  }

  /** Takes a file off; on the drive it stays. */
  remove(id: number): void {
    this.#attachments.delete(id);
  }

  removeAll(entityType: string, entityId: number): void {
    for (const { id } of this.of(entityType, entityId)) this.remove(id);
  }
}
