import type { Stats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import { UsageError } from '../arguments/usage-error.ts';
import type { Context } from '../context/context.ts';
import { systemCode } from '../context/system-code.ts';

/** The file of `--out`: open before anything is sent, as a write cannot be taken back, and replaced in one step. */
export interface OutFile {
  /** As the command line names it. */
  readonly name: string;
  /** Puts the content in the place of the file. */
  keep(content: string | Uint8Array): Promise<void>;
  /** Leaves the file as it was, unless a content was kept. */
  drop(): Promise<void>;
}

/** @throws {UsageError} when it cannot be written. */
export async function openOutFile(
  name: string,
  { messages, sources }: Pick<Context, 'messages' | 'sources'>,
): Promise<OutFile> {
  try {
    return await opened(name, sources.path(name));
  } catch (error) {
    throw new UsageError(messages.cannotWriteFile(name, systemCode(error)));
  }
}

async function opened(name: string, path: string): Promise<OutFile> {
  const { open } = await import('node:fs/promises');
  const entry = await entryAt(path);
  if (entry !== undefined && !entry.isFile()) return inPlace(name, await open(path, 'w'));
  const { access, constants } = await import('node:fs/promises');
  if (entry !== undefined) await access(path, constants.W_OK);
  const beside = join(dirname(path), `.${basename(path)}.${crypto.randomUUID()}`);
  const handle = await open(beside, 'wx', entry?.mode ?? 0o666);
  // The mask of the process holds for new files; one that is replaced keeps its mode.
  if (entry !== undefined) await handle.chmod(entry.mode).catch(() => {});
  return beforeRename(name, handle, { from: beside, to: path });
}

/**
 * What stands at the path of a file that is to be written.
 *
 * @throws with the code of the system for a folder or a link.
 */
export async function entryAt(path: string): Promise<Stats | undefined> {
  const { lstat } = await import('node:fs/promises');
  const entry = await lstat(path).catch(() => undefined);
  if (entry?.isDirectory() === true) throw refusal('EISDIR');
  // Behind a link lies what its owner chose, which need not be the user.
  if (entry?.isSymbolicLink() === true) throw refusal('ELOOP');
  return entry;
}

function refusal(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** A pipe or a device: there is nothing to be replaced. */
function inPlace(name: string, handle: FileHandle): OutFile {
  return {
    name,
    keep: (content) => handle.writeFile(content),
    drop: () => handle.close(),
  };
}

function beforeRename(
  name: string,
  handle: FileHandle,
  { from, to }: { readonly from: string; readonly to: string },
): OutFile {
  let isKept = false;
  return {
    name,
    async keep(content) {
      const { rename } = await import('node:fs/promises');
      await handle.writeFile(content);
      await handle.sync();
      await handle.close();
      await rename(from, to);
      isKept = true;
    },
    async drop() {
      if (isKept) return;
      const { rm } = await import('node:fs/promises');
      await handle.close().catch(() => {});
      await rm(from, { force: true });
    },
  };
}
