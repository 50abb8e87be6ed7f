import { createReadStream } from 'node:fs';
import { basename } from 'node:path';

import type { UploadFile } from '../files/file.ts';

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
