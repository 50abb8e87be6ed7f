import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { Download } from '../files/file.ts';
import { saveDownload } from './save-download.ts';

/** Windows lets only administrators make symbolic links. */
const isWindows = process.platform === 'win32';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'oint-save-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

function downloadOf(text: string, name?: string, failure?: Error): Download {
  async function* stream() {
    yield new TextEncoder().encode(text);
    if (failure !== undefined) throw failure;
  }
  return {
    name,
    size: undefined,
    type: undefined,
    stream: stream(),
    bytes: () => Promise.reject(new Error('not used')),
    cancel: () => Promise.resolve(),
  };
}

describe('to a file', () => {
  test('replaces what is there, and says where the file is', async () => {
    const path = join(folder, 'a.txt');
    await writeFile(path, 'before');
    expect(await saveDownload(downloadOf('after', 'other.txt'), path)).toBe(path);
    expect(await readFile(path, 'utf8')).toBe('after');
    expect(await readdir(folder)).toEqual(['a.txt']);
  });

  test('keeps what is there when the download fails, and leaves nothing beside it', async () => {
    const path = join(folder, 'a.txt');
    await writeFile(path, 'before');
    const failure = new Error('broken off');
    await expect(saveDownload(downloadOf('x', 'x', failure), path)).rejects.toBe(failure);
    expect(await readFile(path, 'utf8')).toBe('before');
    expect(await readdir(folder)).toEqual(['a.txt']);
  });

  test.skipIf(isWindows)('writes through no link that somebody laid', async () => {
    const secret = join(folder, 'secret');
    await writeFile(secret, 'untouched');
    const links = ['a.txt', 'a.txt.part', '.a.txt.part'].map((name) => join(folder, name));
    for (const link of links) await symlink(secret, link);
    await saveDownload(downloadOf('new'), join(folder, 'a.txt'));
    expect(await readFile(secret, 'utf8')).toBe('untouched');
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('new');
  });

  test('two downloads to one path do not write into one another', async () => {
    const path = join(folder, 'a.txt');
    const texts = ['first'.repeat(1000), 'second'.repeat(1000)];
    await Promise.all(texts.map((text) => saveDownload(downloadOf(text), path)));
    expect(texts).toContain(await readFile(path, 'utf8'));
    expect(await readdir(folder)).toEqual(['a.txt']);
  });

  test('takes a name as long as the file system allows', async () => {
    const path = join(folder, 'a'.repeat(255));
    await saveDownload(downloadOf('x'), path);
    expect(await readFile(path, 'utf8')).toBe('x');
  });

  test('a folder that is not there is an error before a byte is read, and the download is let go of', async () => {
    const cancel = vi.fn<() => Promise<void>>(() => Promise.resolve());
    const download = { ...downloadOf('x'), cancel };
    await expect(saveDownload(download, join(folder, 'no', 'a.txt'))).rejects.toMatchObject({
      code: 'ENOENT',
    });
    expect(cancel).toHaveBeenCalledOnce();
  });
});

describe('to a folder', () => {
  test('uses the name that the portal chose, made safe', async () => {
    const path = await saveDownload(downloadOf('x', '../../.ssh/../.profile'), folder);
    expect(path).toBe(join(folder, 'profile'));
  });

  test('a download without a name gets one', async () => {
    expect(await saveDownload(downloadOf('x'), folder + sep)).toBe(join(folder, 'download'));
  });

  test('a file of that name is kept, and the next one gets a number', async () => {
    const save = () => saveDownload(downloadOf('new', 'a.tar.gz'), folder);
    await writeFile(join(folder, 'a.tar.gz'), 'old');
    expect(await save()).toBe(join(folder, 'a.tar (1).gz'));
    expect(await save()).toBe(join(folder, 'a.tar (2).gz'));
    expect(await readFile(join(folder, 'a.tar.gz'), 'utf8')).toBe('old');
  });

  test.skipIf(isWindows)(
    'what lies under that name is no file to write through either',
    async () => {
      await symlink(join(folder, 'nowhere'), join(folder, 'a.txt'));
      await mkdir(join(folder, 'a (1).txt'));
      expect(await saveDownload(downloadOf('x', 'a.txt'), folder)).toBe(join(folder, 'a (2).txt'));
    },
  );

  test('leaves nothing when the download fails', async () => {
    const failure = new Error('broken off');
    await expect(saveDownload(downloadOf('x', 'a', failure), folder)).rejects.toBe(failure);
    expect(await readdir(folder)).toEqual([]);
  });
});
