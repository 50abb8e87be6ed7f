import type { FileHandle } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';

import { safeFileName } from '../files/file-name.ts';
import type { Download } from '../files/file.ts';
import { freePiece } from './piece-memory.ts';

/** What a file is called whose portal gave it no name. */
const NAMELESS = 'download';

/** Files of one name that a folder may hold. */
const MAX_COPIES = 10_000;

/**
 * Writes a download to the disk and says where. The file appears under its name when it is complete; what was
 * written of a download that fails is removed. No symbolic link is followed to write: one that has the file's name is
 * replaced.
 *
 * @param path Where the file shall be; what is there is replaced. Or a folder that exists: then the file gets the name
 * that the portal chose, without what could harm, and with a number when there is one of that name.
 * @returns The file's path.
 * @throws the error of the file system, before a byte is read, when nothing can be written there.
 * @example
 * const path = await saveDownload(await client.download(file.DOWNLOAD_URL), 'reports');
 */
export async function saveDownload(download: Download, path: string): Promise<string> {
  const { rename, rm } = await import('node:fs/promises');
  const intoFolder = await isFolder(path);
  const partial = await openPartial(intoFolder ? path : dirname(path)).catch(
    async (error: unknown) => {
      await download.cancel();
      throw error;
    },
  );
  try {
    await writeAll(download, partial.file);
    const target = intoFolder ? await reserve(path, download.name) : path;
    await rename(partial.path, target);
    return target;
  } catch (error) {
    await rm(partial.path, { force: true });
    throw error;
  }
}

async function isFolder(path: string): Promise<boolean> {
  const { stat } = await import('node:fs/promises');
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/** A file that nobody else has, whose name nobody could guess. */
async function openPartial(folder: string): Promise<{ path: string; file: FileHandle }> {
  const { open } = await import('node:fs/promises');
  const path = join(folder, `.oint-${crypto.randomUUID()}.part`);
  // Fails where anything lies already, a link too.
  return { path, file: await open(path, 'wx') };
}

async function writeAll(download: Download, file: FileHandle): Promise<void> {
  try {
    for await (const chunk of download.stream) {
      await file.writeFile(chunk);
      freePiece(chunk);
    }
    // A crash after the renaming must not leave an empty file under the final name.
    await file.datasync();
  } finally {
    await file.close();
  }
}

/** Takes a name in the folder that was free. */
async function reserve(folder: string, wanted: string | undefined): Promise<string> {
  const { open } = await import('node:fs/promises');
  const name = safeFileName(wanted ?? '') ?? NAMELESS;
  const ending = extname(name);
  for (let copy = 0; ; copy += 1) {
    const candidate = copy === 0 ? name : `${basename(name, ending)} (${copy})${ending}`;
    try {
      const path = join(folder, candidate);
      await (await open(path, 'wx')).close();
      return path;
    } catch (error) {
      if (!isTaken(error) || copy === MAX_COPIES) throw error;
    }
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}
