import type { FileHandle } from 'node:fs/promises';
import { resolve } from 'node:path';

import { UsageError } from '../arguments/usage-error.ts';
import type { Context } from '../context/context.ts';
import { systemCode } from '../context/system-code.ts';
import { isStructure } from '../json/containers.ts';
import { entryAt } from '../output/out-file.ts';

/** Milliseconds and bytes between two notes of how far a file is: what is lost by a kill is read again. */
const NOTE_INTERVAL = 1000;
const NOTE_SIZE = 1 << 20;

/** A file that grows beside the one that it will be, with a note of how far it is. */
export interface GrowingFile {
  /** As the command line names it. */
  readonly name: string;
  /** The name that it has until then; `undefined` for a device. */
  readonly partName: string | undefined;
  /** What the note of an interrupted run says, if this one goes on with it. */
  readonly noted: unknown;
  write(text: string): Promise<void>;
  /** Notes how far the file is, where the last note is old, or at once. A note never says more than the file has. */
  note(state: unknown, now?: 'now'): Promise<void>;
  /** Puts it in its place. */
  finish(): Promise<void>;
  /** Leaves it, to be gone on with. */
  leave(): Promise<void>;
}

/** How a file is begun. */
export interface GrowingFileOptions {
  /** Go on with what an interrupted run left: `true`, or the file of its note. */
  readonly resume: true | string | undefined;
  /** What is written, so that nothing else goes on with it. */
  readonly fingerprint: string;
}

interface Paths {
  readonly out: string;
  readonly part: string;
  readonly note: string;
}

/** What stands in a note. */
interface Note {
  readonly fingerprint: string;
  /** Bytes of the file that count. */
  readonly bytes: number;
  readonly state: unknown;
}

/** @throws {UsageError} when it cannot be written, or a note is of something else. */
export async function openGrowingFile(
  name: string,
  options: GrowingFileOptions,
  context: Pick<Context, 'messages' | 'sources' | 'shell'>,
): Promise<GrowingFile> {
  const { messages, sources } = context;
  const out = sources.path(name);
  const { resume } = options;
  const given = typeof resume === 'string' ? resume : undefined;
  const note = given === undefined ? `${out}.part.json` : resolve(sources.path(given));
  try {
    const entry = await entryAt(out);
    if (entry !== undefined && !entry.isFile()) return await inPlace(name, out);
    const mode = entry?.mode;
    const paths = { out, part: `${out}.part`, note };
    await entryAt(paths.part);
    if (given !== undefined && !(await mayBeNote(paths))) {
      throw new UsageError(messages.rows.noNote(given));
    }
    const found = resume === undefined ? undefined : await readNote(paths);
    if (found !== undefined && found.fingerprint !== options.fingerprint) {
      throw new UsageError(messages.rows.otherNote(name), [
        messages.rows.beginAnew(`${name}.part`),
      ]);
    }
    const handle = await opened(paths.part, found);
    return new PartFile(name, paths, handle, { ...options, found, mode, now: context.shell.now });
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(messages.cannotWriteFile(name, systemCode(error)));
  }
}

/** Whether a note can stand in a file that somebody names: what else is there would be lost. */
async function mayBeNote({ out, part, note }: Paths): Promise<boolean> {
  if ([out, part].some((path) => resolve(path) === note)) return false;
  return (await entryAt(note)) === undefined || (await noteIn(note)) !== undefined;
}

/** The note of an interrupted run, if there is one and its file has all that it says. */
async function readNote({ part, note }: Paths): Promise<Note | undefined> {
  const found = await noteIn(note);
  if (found === undefined) return undefined;
  const entry = await entryAt(part);
  return entry !== undefined && entry.size >= found.bytes ? found : undefined;
}

async function noteIn(path: string): Promise<Note | undefined> {
  const { readFile } = await import('node:fs/promises');
  try {
    const read: unknown = JSON.parse(await readFile(path, 'utf8'));
    if (!isStructure(read)) return undefined;
    const { fingerprint, bytes, state } = read;
    if (typeof fingerprint !== 'string' || typeof bytes !== 'number') return undefined;
    return { fingerprint, bytes, state };
  } catch (error) {
    if (error instanceof SyntaxError || systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function opened(part: string, found: Note | undefined): Promise<FileHandle> {
  const { open, rm } = await import('node:fs/promises');
  if (found === undefined) {
    await rm(part, { force: true });
    return open(part, 'wx');
  }
  const handle = await open(part, 'r+');
  await handle.truncate(found.bytes);
  return handle;
}

/** A pipe or a device: there is nothing to be replaced, and nothing to go on with. */
async function inPlace(name: string, path: string): Promise<GrowingFile> {
  const { open } = await import('node:fs/promises');
  const handle = await open(path, 'w');
  const leave = (): Promise<void> => handle.close();
  const write = (text: string): Promise<void> => handle.writeFile(text);
  return {
    name,
    partName: undefined,
    noted: undefined,
    write,
    note: async () => {},
    finish: leave,
    leave,
  };
}

class PartFile implements GrowingFile {
  readonly name: string;
  readonly noted: unknown;
  readonly #paths: Paths;
  readonly #handle: FileHandle;
  readonly #fingerprint: string;
  readonly #mode: number | undefined;
  readonly #now: () => number;
  #bytes: number;
  #notedAt: number;
  #notedBytes: number;

  constructor(
    name: string,
    paths: Paths,
    handle: FileHandle,
    options: {
      readonly fingerprint: string;
      readonly found: Note | undefined;
      readonly mode: number | undefined;
      readonly now: () => number;
    },
  ) {
    const { fingerprint, found, mode, now } = options;
    this.name = name;
    this.noted = found?.state;
    this.#paths = paths;
    this.#handle = handle;
    this.#fingerprint = fingerprint;
    this.#mode = mode;
    this.#now = now;
    this.#bytes = found?.bytes ?? 0;
    this.#notedBytes = this.#bytes;
    this.#notedAt = now();
  }

  get partName(): string {
    return `${this.name}.part`;
  }

  async write(text: string): Promise<void> {
    const bytes = Buffer.from(text);
    let done = 0;
    while (done < bytes.length) {
      const left = bytes.length - done;
      const { bytesWritten } = await this.#handle.write(bytes, done, left, this.#bytes + done);
      done += bytesWritten;
    }
    this.#bytes += bytes.length;
  }

  async note(state: unknown, now?: 'now'): Promise<void> {
    const isNew = this.#now() - this.#notedAt < NOTE_INTERVAL;
    if (now === undefined && isNew && this.#bytes - this.#notedBytes < NOTE_SIZE) return;
    this.#notedAt = this.#now();
    this.#notedBytes = this.#bytes;
    const { rename, writeFile } = await import('node:fs/promises');
    const note: Note = { fingerprint: this.#fingerprint, bytes: this.#bytes, state };
    await this.#handle.datasync();
    const beside = `${this.#paths.note}.new`;
    await writeFile(beside, JSON.stringify(note));
    await rename(beside, this.#paths.note);
  }

  async finish(): Promise<void> {
    const { rename, rm } = await import('node:fs/promises');
    // The mask of the process holds for new files; one that is replaced keeps its mode.
    if (this.#mode !== undefined) await this.#handle.chmod(this.#mode).catch(() => {});
    await this.#handle.truncate(this.#bytes);
    await this.#handle.sync();
    await this.#handle.close();
    await rename(this.#paths.part, this.#paths.out);
    await rm(this.#paths.note, { force: true });
  }

  leave(): Promise<void> {
    return this.#handle.close();
  }
}
