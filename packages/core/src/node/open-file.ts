import { basename } from 'node:path';

import type { UploadFile } from '../files/file.ts';
import { freeIfSent } from './piece-memory.ts';

/** Bytes that are read from the disk at once. */
const PIECE = 256 * 1024;

/**
 * A file on the disk, to be sent. Its bytes are read when they are sent, and a piece of them is good until the next is asked
 * for.
 *
 * @throws the error of the file system when there is no such file.
 * @example
 * await client.upload(uploadUrl, await openFile('report.pdf'));
 */
export async function openFile(path: string): Promise<UploadFile> {
  const { stat } = await import('node:fs/promises');
  const { size } = await stat(path);
  return { name: basename(path), size, isRepeatable: true, stream: () => piecesOf(path) };
}

async function* piecesOf(path: string): AsyncGenerator<Uint8Array> {
  const { open } = await import('node:fs/promises');
  const file = await open(path);
  try {
    for (;;) {
      const piece = Buffer.allocUnsafeSlow(PIECE);
      const { bytesRead } = await file.read(piece);
      if (bytesRead === 0) return;
      const read = bytesRead < PIECE ? piece.subarray(0, bytesRead) : piece;
      yield read;
      freeIfSent(read);
    }
  } finally {
    await file.close();
  }
}
