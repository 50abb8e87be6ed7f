import { randomBytes } from 'node:crypto';

import { Sequence } from './sequence.ts';

/** A file that a field of a record holds. It lies on no drive. */
export interface FieldFile {
  readonly id: number;
  readonly name: string;
  readonly content: Buffer;
  /** Part of the address under which it can be downloaded. */
  readonly downloadKey: string;
}

/** The files in fields of records. */
export class FieldFiles {
  readonly #files = new Map<number, FieldFile>();
  readonly #ids = new Sequence(30_000);

  add(name: string, content: Buffer): FieldFile {
    const id = this.#ids.next();
    const file = { id, name, content, downloadKey: randomBytes(24).toString('base64url') };
    this.#files.set(id, file);
    return file;
  }

  get(id: number): FieldFile | undefined {
    return this.#files.get(id);
  }

  byDownloadKey(key: string): FieldFile | undefined {
    return [...this.#files.values()].find(({ downloadKey }) => downloadKey === key);
  }
}
