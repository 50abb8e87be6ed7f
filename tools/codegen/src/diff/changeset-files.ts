/** Changesets: what a change of the docs does to the versions, and what the changelogs say of it. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { compare } from '@oint/reference/typescript';

import type { SourceFile } from '../read/source-file.ts';
import { type Bump, bumpFor, covers } from './bump.ts';
import { type Entry, levelOf } from './entry.ts';
import { markdownSections, shortId, tally } from './format-entries.ts';
import { listCommit, readBlobs } from './git.ts';
import type { PackageManifest } from './packages.ts';

const FOLDER = '.changeset';

/** Names of files that this module wrote. */
const OWN = /^\.changeset\/docs-[0-9a-f]{12}\.md$/u;

/** A changeset of the same branch point has the same name, so that a later run replaces it. */
function changesetPath(base: string): string {
  return `${FOLDER}/docs-${shortId(base)}.md`;
}

/** The text of a changeset; `null` where no package notices anything. */
export function changesetText(
  entries: readonly Entry[],
  manifests: readonly PackageManifest[],
): string | null {
  const bumps = manifests.flatMap(({ folder, name, version }) => {
    const level = levelOf(entries, folder);
    return level === null ? [] : [`'${name}': ${bumpFor(level, version)}`];
  });
  if (bumps.length === 0) return null;
  const front = ['---', ...bumps, '---'].join('\n');
  const sections = markdownSections(entries, '####');
  return `${[front, `Method docs: ${tally(entries)}.`, ...sections].join('\n\n')}\n`;
}

/** Writes a changeset in the place of those that earlier runs wrote since `base`, or just removes them. */
export async function writeChangeset(
  root: string,
  base: string,
  text: string | null,
): Promise<{ readonly written: string | null; readonly removed: readonly string[] }> {
  const path = changesetPath(base);
  const fresh = await changesetsSince(root, base);
  const removed = fresh
    .map((file) => file.path)
    .filter((each) => OWN.test(each) && (each !== path || text === null));
  for (const each of removed) await rm(join(root, each));
  if (text === null) return { written: null, removed };
  await mkdir(join(root, FOLDER), { recursive: true });
  await writeFile(join(root, path), text);
  return { written: path, removed };
}

/** Changesets that are new or other than in a commit. Those that were there speak of earlier changes. */
export async function changesetsSince(root: string, base: string): Promise<SourceFile[]> {
  const former = await readBlobs(root, [...(await listCommit(root, base, FOLDER))]);
  const known = new Map(former.map(({ path, text }) => [path, withoutCarriageReturns(text)]));
  const names = await readdir(join(root, FOLDER)).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  const files = names
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .toSorted(compare)
    .map(async (name): Promise<SourceFile> => {
      const path = `${FOLDER}/${name}`;
      return { path, text: await readFile(join(root, path), 'utf8') };
    });
  return (await Promise.all(files)).filter(
    ({ path, text }) => known.get(path) !== withoutCarriageReturns(text),
  );
}

/** Git may give the files on disk the line ends of the system. */
function withoutCarriageReturns(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

/** A package whose users a breaking change reaches without a word. */
export interface MissingBump {
  readonly name: string;
  readonly needed: Bump;
  /** How many breaking changes it has. */
  readonly count: number;
}

/** Packages with breaking changes that no changeset raises far enough. */
export async function missingBumps(
  entries: readonly Entry[],
  manifests: readonly PackageManifest[],
  changesets: readonly SourceFile[],
): Promise<MissingBump[]> {
  const announced = await Promise.all(changesets.map(({ text }) => bumpsOf(text)));
  return manifests.flatMap(({ folder, name, version }) => {
    const count = entries.filter(({ levels }) => levels[folder] === 'breaking').length;
    const needed = bumpFor('breaking', version);
    const covered = announced.some((bumps) => covers(bumps.get(name) ?? '', needed));
    return count === 0 || covered ? [] : [{ name, needed, count }];
  });
}

/** Packages and bumps in the front matter of a changeset; none where it is no map. */
async function bumpsOf(text: string): Promise<ReadonlyMap<string, string>> {
  const front = /^---\r?\n(?<yaml>.*?)\r?\n---/su.exec(text)?.groups?.['yaml'] ?? '';
  const { parseDocument } = await import('yaml');
  const bumps: unknown = parseDocument(front).toJS();
  return new Map(
    typeof bumps === 'object' && bumps !== null
      ? Object.entries(bumps).map(([name, bump]) => [name, String(bump)])
      : [],
  );
}
