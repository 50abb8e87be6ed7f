/** The reference as the compiler sees it: the facts of the methods that pages and bindings name, and no others. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

import type { MethodFacts } from '@oint/reference';
import { parseFacts } from '@oint/reference/node';
import { compare } from '@oint/reference/typescript';

import { ignoreMissing } from '../ignore-missing.ts';

/** Where facts can be had. Nothing is read before it is asked for. */
export interface Reference {
  /** Reads what is known of these methods, whatever the case of their names. */
  readonly load: (methods: Iterable<string>) => Promise<KnownMethods>;
}

/** Methods that have been read. */
export interface KnownMethods {
  /** Of two versions of one name the older, which is called by that name; `null` where the reference lacks the method. */
  readonly find: (method: string) => MethodFacts | null;
  /** Names of all methods that the reference has, sorted. */
  readonly names: readonly string[];
  /** How many methods it has: two versions of one name are two. */
  readonly count: number;
}

/** What is known without a reference. */
export const NOTHING_KNOWN: KnownMethods = { find: () => null, names: [], count: 0 };

/** Reads texts of files, in the order of their paths. */
export type ReadTexts = (paths: readonly string[]) => Promise<readonly string[]>;

/** A reference whose files have these paths below its folder: `im/im.dialog.read.json`. */
export function referenceOf(paths: readonly string[], read: ReadTexts): Reference {
  const byName = new Map<string, Entry>();
  let count = 0;
  for (const path of paths.toSorted(compare)) {
    const { name, second } = /\/(?<name>[^/]+?)(?<second>\.v3)?\.json$/u.exec(path)?.groups ?? {};
    if (name === undefined) continue;
    count += 1;
    const known = byName.get(name.toLowerCase());
    if (known === undefined || known.second)
      byName.set(name.toLowerCase(), { name, path, second: second !== undefined });
  }
  const names = [...byName.values()].map(({ name }) => name).toSorted(compare);
  const load = async (methods: Iterable<string>): Promise<KnownMethods> => {
    const wanted = [...new Set([...methods].map((method) => method.toLowerCase()))];
    const files = wanted.flatMap((key) => {
      const path = byName.get(key)?.path;
      return path === undefined ? [] : [{ key, path }];
    });
    const texts = await read(files.map(({ path }) => path));
    const found = new Map(
      files.map(({ key, path }, index) => [key, parseFacts(path, texts[index] ?? '')]),
    );
    return { names, count, find: (method) => found.get(method.toLowerCase()) ?? null };
  };
  return { load };
}

interface Entry {
  readonly name: string;
  readonly path: string;
  readonly second: boolean;
}

/** The reference in a folder; an empty one where the folder does not exist. */
export async function openReference(folder: string): Promise<Reference> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    ignoreMissing,
  );
  const paths = (entries ?? [])
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  return referenceOf(paths, (wanted) =>
    Promise.all(wanted.map((path) => readFile(join(folder, path), 'utf8'))),
  );
}
