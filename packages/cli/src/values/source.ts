import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { UsageError } from '../arguments/usage-error.ts';
import type { Shell } from '../context/shell.ts';
import type { Messages } from '../messages/messages.ts';

/** Reads what an option points to: files of the working directory, and the standard input, once. */
export class Sources {
  readonly #shell: Pick<Shell, 'cwd' | 'stdin'>;
  readonly #messages: Messages;
  #stdinTaken = false;

  constructor(shell: Pick<Shell, 'cwd' | 'stdin'>, messages: Messages) {
    this.#shell = shell;
    this.#messages = messages;
  }

  path(name: string): string {
    return resolve(this.#shell.cwd, name);
  }

  isFile(name: string): boolean {
    // A name with NUL or one longer than the system allows is simply no file.
    if (name === '' || name.includes('\0') || name.length > 4096) return false;
    const path = this.path(name);
    return existsSync(path) && statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  }

  async file(option: string, name: string): Promise<Uint8Array> {
    try {
      return await readFile(this.path(name));
    } catch (error) {
      const reason = error instanceof Error && 'code' in error ? String(error.code) : '';
      throw new UsageError(this.#messages.cannotReadFile(option, name, reason));
    }
  }

  async fileText(option: string, name: string): Promise<string> {
    return decode(await this.file(option, name));
  }

  async standardInput(option: string): Promise<Uint8Array> {
    if (this.#stdinTaken) throw new UsageError(this.#messages.stdinTwice(option));
    this.#stdinTaken = true;
    const chunks: Uint8Array[] = [];
    for await (const chunk of this.#shell.stdin) {
      chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
    }
    return Buffer.concat(chunks);
  }

  async standardInputText(option: string): Promise<string> {
    return decode(await this.standardInput(option));
  }
}

/** UTF-8, with or without a byte order mark. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
