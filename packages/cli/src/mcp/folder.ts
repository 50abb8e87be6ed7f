import { lstat, mkdir, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';

import { systemCode } from '../context/system-code.ts';
import { NewFile } from './new-file.ts';
import { ToolError } from './tool-error.ts';

/**
 * The folder in which files are read and written; nothing outside of it is reached, through links neither, and nothing hidden in
 * it: keys and settings are kept there.
 */
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
      throw new ToolError(
        `${shown(name)}: no such file in the allowed folder (${systemCode(error)})`,
      );
    });
    this.#check(name, real);
    if (!(await lstat(real)).isFile()) throw new ToolError(`${shown(name)}: not a file`);
    return real;
  }

  /** A file that is to be written, with its path. @throws {ToolError} for one that leads out of the folder, or is taken. */
  async create(name: string): Promise<{ readonly path: string; readonly file: NewFile }> {
    const path = this.#inside(name);
    if (isUnfit(relative(this.#root, path))) {
      throw new ToolError(`${shown(name)}: not every system takes such a name; give another one`);
    }
    const parent = await realpath(dirname(path)).catch(() => {
      throw new ToolError(`${shown(name)}: its folder does not exist`);
    });
    const real = join(parent, basename(path));
    this.#check(name, real);
    try {
      return { path: real, file: await NewFile.create(real) };
    } catch (error) {
      const code = systemCode(error);
      throw new ToolError(
        code === 'EEXIST'
          ? `${shown(name)}: there is such a file already; give another name`
          : `${shown(name)}: it cannot be written (${code})`,
      );
    }
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
      throw new ToolError(`${shown(name)}: outside of the allowed folder`);
    }
    if (way.split(/[\\/]/u).some((part) => part.startsWith('.'))) {
      throw new ToolError(`${shown(name)}: hidden files are nobody's business here`);
    }
  }
}

/** Names of devices, letters and ends that Windows does not take or takes for something else. */
const UNFIT = /^(?:aux|con|nul|prn|(?:com|lpt)[\d¹²³])(?:\.|$)|[<>:"|?*\p{Cc}]|[. ]$/iu;

function isUnfit(way: string): boolean {
  return way.split(/[\\/]/u).some((part) => UNFIT.test(part));
}

/** Enough of a name to know it again. */
function shown(name: string): string {
  return name.length > 100 ? `${name.slice(0, 100)}…` : name;
}
