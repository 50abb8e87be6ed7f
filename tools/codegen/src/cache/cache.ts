/**
 * Remembers what was made of unchanged content, in memory and across runs. A key is a hash of the content and of the
 * generator itself, so that nothing has to be cleared by hand.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { compare } from '@oint/reference/typescript';

/** Plain JSON by key. */
type Entries = Map<string, unknown>;

export class Cache {
  readonly #version: string;
  readonly #entries: Entries;
  /** What this run asked for; the rest is not kept. */
  #used: Entries = new Map();
  #changed = false;

  constructor(version = '', entries: Entries = new Map()) {
    this.#version = version;
    this.#entries = entries;
  }

  /**
   * The value made of `content`, which has to be plain JSON. `kind` keeps apart the values that several makers make
   * of one content.
   */
  async get<Value>(kind: string, content: string, make: () => Promise<Value>): Promise<Value> {
    const key = createHash('sha1')
      .update(`${this.#version}\0${kind}\0${content}`)
      .digest('base64url');
    const known = this.#entries.get(key);
    if (known !== undefined) {
      this.#used.set(key, known);
      // The key is a hash of the maker and its input, so this is what the maker returned.
      return known as Value; // oxlint-disable-line typescript/no-unsafe-type-assertion
    }
    const value = await make();
    this.#entries.set(key, value);
    this.#used.set(key, value);
    this.#changed = true;
    return value;
  }

  /** Writes what was used since the last call, if that differs from what the file has. */
  async save(file: string): Promise<void> {
    const used = this.#used;
    this.#used = new Map();
    if (!this.#changed && used.size === this.#entries.size) return;
    this.#changed = false;
    for (const key of this.#entries.keys()) if (!used.has(key)) this.#entries.delete(key);
    await mkdir(dirname(file), { recursive: true });
    const draft = `${file}.${process.pid}`;
    await writeFile(draft, JSON.stringify(Object.fromEntries(used)));
    await rename(draft, file);
  }
}

/** The cache in a file; an empty one where there is none that can be read. */
export async function openCache(file: string): Promise<Cache> {
  const [version, text] = await Promise.all([
    generatorVersion(),
    readFile(file, 'utf8').catch(() => '{}'),
  ]);
  return new Cache(version, parseEntries(text));
}

function parseEntries(text: string): Entries {
  try {
    const value: unknown = JSON.parse(text);
    return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
  } catch {
    return new Map();
  }
}

/** A hash of the generator's modules and of those that read facts for it: a change of theirs makes everything anew. */
export async function generatorVersion(): Promise<string> {
  return versionOf([join(import.meta.dirname, '..'), sourceOf('@oint/reference')]);
}

/** A hash of what reads the official documentation. */
export async function importerVersion(): Promise<string> {
  const own = ['import', 'text'].map((folder) => join(import.meta.dirname, '..', folder));
  return versionOf([...own, join(sourceOf('@oint/reference/typescript'), 'text')]);
}

/** The folder of a module. */
function sourceOf(name: string): string {
  return dirname(fileURLToPath(import.meta.resolve(name)));
}

/** A hash of all modules below the folders. */
export async function versionOf(folders: readonly string[]): Promise<string> {
  const texts = await Promise.all(folders.map(modulesBelow));
  const hash = createHash('sha1');
  for (const text of texts.flat()) hash.update(text);
  return hash.digest('base64url');
}

/** Without those that were generated: nothing reads them here. */
async function modulesBelow(folder: string): Promise<readonly Buffer[]> {
  const files = await readdir(folder, { recursive: true });
  const modules = files
    .filter((file) => /(?<!\.test|\.d|\.gen)\.[jt]s$/u.test(file))
    .toSorted(compare);
  return Promise.all(modules.map((file) => readFile(join(folder, file))));
}
