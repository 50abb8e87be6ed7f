import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';

/** A file that nothing had the name of. What is written grows beside it, so that what breaks off leaves none that looks whole. */
export class NewFile {
  readonly #path: string;
  readonly #part: string;
  readonly #handle: FileHandle;

  private constructor(path: string, part: string, handle: FileHandle) {
    this.#path = path;
    this.#part = part;
    this.#handle = handle;
  }

  /** Takes the name at once: of two who want it, one gets it. @throws the error of the file system where it is taken. */
  static async create(path: string): Promise<NewFile> {
    await (await open(path, 'wx')).close();
    const part = `${path}.${randomUUID()}.part`;
    try {
      return new NewFile(path, part, await open(part, 'wx'));
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
  }

  async write(text: string): Promise<void> {
    await this.#handle.writeFile(text);
  }

  /** Puts it in its place. */
  async finish(): Promise<void> {
    await this.#handle.close();
    await rename(this.#part, this.#path);
  }

  /** As if it had never been. */
  async discard(): Promise<void> {
    await this.#handle.close().catch(() => {});
    await Promise.all([this.#part, this.#path].map((path) => rm(path, { force: true })));
  }
}
