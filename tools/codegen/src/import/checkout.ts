/** Reads a checkout, or a part of one, from disk. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

import { compare } from '../diagnostics.ts';
import { FORMAT, type SourceFacts } from '../reference/facts.ts';
import type { Checkout } from './corpus.ts';

export async function readCheckout(folder: string): Promise<Checkout> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter(
      (path) => !path.split('/').some((part) => part === 'node_modules' || part.startsWith('.')),
    )
    .toSorted(compare);
  const texts = await Promise.all(
    paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const),
  );
  return new Map(texts);
}

/** One hash of all pages, their names included. */
export function hashOf(checkout: Checkout): string {
  const hash = createHash('sha256');
  for (const [path, text] of checkout) hash.update(`${path}\0${text.length}\0${text}`);
  return hash.digest('hex');
}

/** Repository and commit, from the checkout's own records; a part without them says neither. */
export async function readSource(folder: string): Promise<SourceFacts> {
  const license = await readText(join(folder, 'LICENSE'));
  const config = await readText(join(folder, '.git/config'));
  const remote = /\[remote "origin"\][^[]*?url\s*=\s*(\S+)/u.exec(config ?? '')?.[1] ?? null;
  return {
    commit: await readCommit(folder),
    format: FORMAT,
    license:
      license === null ? null : (/\S.*/u.exec(license)?.[0].replace(/\s*License\s*$/u, '') ?? null),
    repository: remote === null ? null : withoutCredentials(remote),
  };
}

async function readCommit(folder: string): Promise<string | null> {
  const head = await readText(join(folder, '.git/HEAD'));
  if (head === null) return null;
  const name = /^ref: (.+)$/u.exec(head.trim())?.[1];
  if (name === undefined) return head.trim();
  const loose = await readText(join(folder, '.git', name));
  if (loose !== null) return loose.trim();
  const packed = await readText(join(folder, '.git/packed-refs'));
  const line = packed?.split('\n').find((text) => text.endsWith(` ${name}`));
  return line?.split(' ')[0] ?? null;
}

/** A remote's address may hold a token. */
function withoutCredentials(remote: string): string {
  return remote.replace(/^(\w+:\/\/)[^/@]*@/u, '$1');
}

function readText(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    const missing =
      error instanceof Error &&
      'code' in error &&
      (error.code === 'ENOENT' || error.code === 'ENOTDIR');
    if (missing) return null;
    throw error;
  });
}
