import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

import type { UploadFile } from '@oint/core';

import type { Inputs } from '../spec/inputs.ts';
import { ValueError } from '../values/value-error.ts';
import { InputLate } from './input-late.ts';
import { nextPiece } from './next-piece.ts';
import type { Shell } from './shell.ts';
import { systemCode } from './system-code.ts';

/** How long is waited for input, and who is told. */
interface Waiting {
  /** Before somebody has to type. */
  readonly onWaiting: () => Promise<void>;
  /** Milliseconds; `undefined`: no limit. */
  readonly timeLeft: () => number | undefined;
}

const ENDLESS: Waiting = { onWaiting: async () => {}, timeLeft: () => undefined };

/** Timers take no more: 24 days. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** What a run's values point to: files of the working directory, the standard input, once, and addresses. */
export class Sources implements Inputs {
  readonly #shell: Pick<Shell, 'cwd' | 'stdin' | 'fetch' | 'signal'>;
  readonly #waiting: Waiting;
  #stdinTaken = false;

  constructor(
    shell: Pick<Shell, 'cwd' | 'stdin' | 'fetch' | 'signal'>,
    waiting: Partial<Waiting> = {},
  ) {
    this.#shell = shell;
    this.#waiting = { ...ENDLESS, ...waiting };
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

  async readFile(name: string, place: string): Promise<Uint8Array> {
    const { readFile } = await import('node:fs/promises');
    return this.#reached(name, place, (path) => readFile(path));
  }

  async openFile(name: string, place: string): Promise<UploadFile> {
    const { openFile } = await import('@oint/core/node');
    return this.#reached(name, place, openFile);
  }

  async readStandardInput(place: string): Promise<Uint8Array> {
    const stdin = await this.#taken(place);
    const { signal } = this.#shell;
    return this.#inTime((limit) => allOf(chunksOf(stdin, AbortSignal.any([signal, limit]))), place);
  }

  /** The standard input as it comes. */
  async streamStandardInput(place: string): Promise<AsyncIterable<Uint8Array>> {
    return chunksOf(await this.#taken(place), this.#shell.signal);
  }

  /** The standard input, which only one value can have. */
  async #taken(place: string): Promise<Shell['stdin']> {
    if (this.#stdinTaken) throw new ValueError(place, { kind: 'stdin-taken' });
    this.#stdinTaken = true;
    const { stdin } = this.#shell;
    if (stdin.isTTY === true) await this.#waiting.onWaiting();
    return stdin;
  }

  async download(address: string, place: string): Promise<Uint8Array> {
    const { fetch, signal } = this.#shell;
    // The address may carry a key of its own, so only its host is named.
    const host = URL.canParse(address) ? new URL(address).host : '';
    const failed = (reason: string) => new ValueError(place, { kind: 'download', host, reason });
    try {
      return await this.#inTime(async (limit) => {
        const response = await fetch(address, { signal: AbortSignal.any([signal, limit]) });
        if (response.ok) return new Uint8Array(await response.arrayBuffer());
        throw failed(`HTTP ${response.status}`);
      }, place);
    } catch (error) {
      const isKnown = error instanceof ValueError || error instanceof InputLate;
      if (isKnown || signal.aborted) throw error;
      throw failed('');
    }
  }

  /** Ends with an error when the time for the whole command is over. */
  async #inTime<Result>(
    read: (limit: AbortSignal) => Promise<Result>,
    place: string,
  ): Promise<Result> {
    const left = this.#waiting.timeLeft();
    const stop = new AbortController();
    const late = (): void => stop.abort(new InputLate(place));
    const timer = left === undefined ? undefined : setTimeout(late, Math.min(left, LONGEST_TIMER));
    try {
      return await read(stop.signal);
    } finally {
      clearTimeout(timer);
    }
  }

  /** What a file is taken by, with an error that names it. */
  async #reached<Result>(
    name: string,
    place: string,
    take: (path: string) => Promise<Result>,
  ): Promise<Result> {
    try {
      return await take(this.path(name));
    } catch (error) {
      throw new ValueError(place, {
        kind: 'unreadable-file',
        file: name,
        reason: systemCode(error),
      });
    }
  }
}

async function allOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}

/** What comes, or an error once the signal says that nobody wants it. */
async function* chunksOf(
  stdin: AsyncIterable<string | Uint8Array>,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const iterator = stdin[Symbol.asyncIterator]();
  for (;;) {
    const { done, value } = await nextPiece(iterator, signal);
    if (done === true) return;
    yield typeof value === 'string' ? Buffer.from(value) : value;
  }
}
