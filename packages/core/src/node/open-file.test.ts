import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { openFile } from './open-file.ts';
import { markSent } from './piece-memory.ts';

const bytes = Buffer.alloc(600_000, 'a file of three pieces ');

let folder: string;
let path: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'oint-open-'));
  path = join(folder, 'a.bin');
  await writeFile(path, bytes);
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('the pieces of a file', () => {
  test('are all its bytes, and stay those of who keeps them', async () => {
    const pieces: Uint8Array[] = [];
    for await (const piece of (await openFile(path)).stream()) pieces.push(piece);
    expect(pieces.length).toBeGreaterThan(2);
    expect(Buffer.concat(pieces).equals(bytes)).toBe(true);
  });

  test.skipIf(!('transfer' in ArrayBuffer.prototype))(
    'give their memory back once they are sent and the next is wanted',
    async () => {
      const pieces: Uint8Array[] = [];
      for await (const piece of (await openFile(path)).stream()) {
        expect(pieces.every(({ byteLength }) => byteLength === 0)).toBe(true);
        expect(piece.byteLength).toBeGreaterThan(0);
        markSent(piece);
        pieces.push(piece);
      }
    },
  );

  test('of a file that is not there are an error at once', async () => {
    await expect(openFile(join(folder, 'none'))).rejects.toThrow(/ENOENT/u);
  });
});
