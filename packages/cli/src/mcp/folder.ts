import { lstat, mkdir, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';

import { systemCode } from '../context/system-code.ts';
import { ToolError } from './tool-error.ts';

/** The folder in which files are read and written; nothing outside of it is reached, through links neither. */
export class Folder {
  readonly #root: string;

  private constructor(root: string) {
    this.#root = root;
  }

  /** Makes the folder where it is missing. */
  static async open(path: string): Promise<Folder> {
    await mkdir(path, { recursive: true });
    return new Folder(await realpath(path));
  }

  get root(): string {
    return this.#root;
  }

  /** @throws {ToolError} for a path that leads out of the folder, or to no file. */
  async existing(name: string): Promise<string> {
    const path = this.#inside(name);
    const real = await realpath(path).catch((error: unknown) => {
      throw new ToolError(`${name}: no such file in the allowed folder (${systemCode(error)})`);
    });
    this.#check(name, real);
    if (!(await lstat(real)).isFile()) throw new ToolError(`${name}: not a file`);
    return real;
  }

  /** The path of a file that is to be written. @throws {ToolError} for one that leads out of the folder, or is taken. */
  async fresh(name: string): Promise<string> {
    const path = this.#inside(name);
    const parent = await realpath(dirname(path)).catch(() => {
      throw new ToolError(`${name}: its folder does not exist`);
    });
    const real = join(parent, basename(path));
    this.#check(name, real);
    if ((await lstat(real).catch(() => undefined)) !== undefined) {
      throw new ToolError(`${name}: there is such a file already; give another name`);
    }
    return real;
  }

  #inside(name: string): string {
    if (name === '' || name.includes('\0')) throw new ToolError('the name of a file is empty');
    const path = resolve(this.#root, name);
    this.#check(name, path);
    return path;
  }

  #check(name: string, path: string): void {
    const way = relative(this.#root, path);
    if (way === '' || way === '..' || /^\.\.[\\/]/u.test(way) || isAbsolute(way)) {
      throw new ToolError(`${name}: outside of the allowed folder`);
    }
  }
}
