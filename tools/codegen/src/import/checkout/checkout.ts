/**
 * Reads a checkout, or a part of one, from disk.
 *
 * @example
 *   `docs/crm/deal-add.md` below the folder `docs` is the text of `crm/deal-add.md`; `.git/HEAD`, or a `SOURCE.yaml`, tells
 *   of which commit.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';

import { type Origin, type SourceFacts, FORMAT } from '@oint/reference';
import { compare } from '@oint/reference/typescript';

/** A checkout as read from disk: texts by paths relative to it, with forward slashes. */
export type Checkout = ReadonlyMap<string, string>;

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

/** Where a checkout is from, for those that do not say it themselves. */
export interface GivenSource {
  readonly repository?: string | undefined;
  readonly commit?: string | undefined;
}

/** What is given goes before the checkout's own records; a part or an archive without them says neither. */
export async function readSource(folder: string, given: GivenSource = {}): Promise<SourceFacts> {
  const license = await readText(join(folder, 'LICENSE'));
  const git = await findGit(folder);
  const recorded = git === null ? await readRecord(folder) : await readGit(git);
  return {
    commit: given.commit ?? recorded.commit,
    format: FORMAT,
    license:
      license === null ? null : (/\S.*/u.exec(license)?.[0].replace(/\s*License\s*$/u, '') ?? null),
    repository: given.repository ?? recorded.repository,
  };
}

type Address = Pick<Origin, 'commit' | 'repository'>;

async function readGit(git: GitFolders): Promise<Address> {
  return { commit: await readCommit(git), repository: await readRemote(git) };
}

/** `SOURCE.yaml`: what whoever took the pages out of their repository wrote down of it. */
async function readRecord(folder: string): Promise<Address> {
  const text = (await readText(join(folder, 'SOURCE.yaml'))) ?? '';
  const { parseDocument } = await import('yaml');
  // All scalars are text: a commit of digits alone is no number.
  const document = parseDocument(text, { schema: 'failsafe' });
  if (document.errors.length > 0) return { commit: null, repository: null };
  const [commit, repository] = [document.get('commit'), document.get('repository')];
  return {
    commit: typeof commit === 'string' && isCommit(commit) ? commit : null,
    repository:
      typeof repository === 'string' && repository !== '' ? withoutCredentials(repository) : null,
  };
}

/** Where git keeps its records of a checkout. */
interface GitFolders {
  /** What is the checkout's own: its `HEAD`. */
  readonly own: string;
  /** What all worktrees of a repository share: branches and settings. */
  readonly common: string;
}

/** In a worktree and in a submodule `.git` is a file that says where the records are. */
async function findGit(folder: string): Promise<GitFolders | null> {
  const pointer = await readText(join(folder, '.git'));
  const target = /^gitdir: (.+)$/mu.exec(pointer ?? '')?.[1];
  const own = target === undefined ? join(folder, '.git') : resolve(folder, target.trim());
  if ((await readText(join(own, 'HEAD'))) === null) return null;
  const common = await readText(join(own, 'commondir'));
  return { own, common: common === null ? own : resolve(own, common.trim()) };
}

/** Most steps from `HEAD` to a branch; names that lead in a circle lead to none. */
const MOST_STEPS = 5;

async function readCommit({ own, common }: GitFolders): Promise<string | null> {
  let name = 'HEAD';
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const text =
      (await readText(join(own, name))) ??
      (await readText(join(common, name))) ??
      (await readPackedRef(common, name));
    const next = /^ref: (.+)$/u.exec(text?.trim() ?? '')?.[1];
    if (next === undefined) return text !== null && isCommit(text.trim()) ? text.trim() : null;
    name = next;
  }
  return null;
}

async function readPackedRef(folder: string, name: string): Promise<string | null> {
  const packed = await readText(join(folder, 'packed-refs'));
  const line = packed?.split(/\r?\n/u).find((text) => text.split(' ')[1] === name);
  return line?.split(' ')[0] ?? null;
}

/** Whether the text is the whole id of a commit. */
export function isCommit(text: string): boolean {
  return /^[0-9a-f]{40}$/u.test(text);
}

/** The address that the checkout was cloned from. */
async function readRemote({ common }: GitFolders): Promise<string | null> {
  const config = await readText(join(common, 'config'));
  const section = /^\s*\[remote "origin"\](?<settings>(?:\r?\n(?!\s*\[).*)*)/mu.exec(config ?? '');
  const url = /^\s*url\s*=\s*(\S+)/mu.exec(section?.groups?.['settings'] ?? '')?.[1];
  return url === undefined ? null : withoutCredentials(url);
}

/** The address of a repository without what it may hold beside: a password, a token, a query. */
export function withoutCredentials(address: string): string {
  const plain = address.replace(/[?#].*$/u, '');
  // `git` is the name under which everybody comes in over SSH, and is none's.
  return plain.replace(/^(\w[\w+.-]*:\/\/)?(?!git@[^@/]*(?:\/|:|$))[^/]*@/u, '$1');
}

function readText(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    const missing =
      error instanceof Error &&
      'code' in error &&
      ['ENOENT', 'ENOTDIR', 'EISDIR'].some((code) => code === error.code);
    if (missing) return null;
    throw error;
  });
}
