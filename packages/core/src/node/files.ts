import { createReadStream } from 'node:fs';
import { basename } from 'node:path';

import type { Download, UploadFile } from '../files/file.ts';

/** Bytes that are read from the disk at once. */
const PIECE = 256 * 1024;

/**
 * A file on the disk, to be sent. Its bytes are read when they are sent.
 *
 * @throws the error of the file system when there is no such file.
 * @example
 * await client.upload(uploadUrl, await openFile('report.pdf'));
 */
export async function openFile(path: string): Promise<UploadFile> {
  const { stat } = await import('node:fs/promises');
  const { size } = await stat(path);
  return {
    name: basename(path),
    size,
    async *stream() {
      const pieces: AsyncIterable<Buffer> = createReadStream(path, { highWaterMark: PIECE });
      yield* pieces;
    },
  };
}

/**
 * Writes a download to the disk. The file appears under its name when it is complete; what was written of
 * a download that fails is removed.
 */
export async function saveDownload(download: Download, path: string): Promise<void> {
  const { open, rename, rm } = await import('node:fs/promises');
  const partial = `${path}.part`;
  try {
    const file = await open(partial, 'w');
    try {
      for await (const chunk of download.stream) {
        await file.writeFile(chunk);
        free(chunk);
      }
    } finally {
      await file.close();
    }
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

/**
 * Gives back the memory of a chunk that has been written: the garbage collector of newer versions of Node lets a
 * hundred megabytes of chunks gather first. A chunk that shares its memory with others is left alone.
 */
function free({ buffer, byteLength }: Uint8Array): void {
  if (!(buffer instanceof ArrayBuffer) || buffer.byteLength !== byteLength) return;
  const memory: Transferable = buffer;
  memory.transfer?.(0);
}

/** Node 20 has no `transfer`, and needs none. */
interface Transferable extends ArrayBuffer {
  transfer?(newLength: number): ArrayBuffer;
}
