import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { FORMAT } from './facts.ts';
import type { KnownMethod, MethodFacts } from './facts.ts';

/** Files that are read at the same time. */
const PARALLEL_READS = 32;

/** A folder that was given as a reference, and is none that can be read. */
export class UnreadableReferenceError extends Error {
  override readonly name = 'UnreadableReferenceError';
  /** `missing`: no such folder; `empty`: no file of a method in it; `format`: a file that this version cannot read. */
  readonly reason: 'missing' | 'empty' | 'format';
  /** The folder, or the file in it. */
  readonly path: string;

  constructor(reason: UnreadableReferenceError['reason'], path: string) {
    super(`${path} ${WHAT_IS_WRONG[reason]}; \`codegen import\` makes a reference`);
    this.reason = reason;
    this.path = path;
  }
}

const WHAT_IS_WRONG = {
  missing: 'is no folder',
  empty: 'holds no facts of methods, `<scope>/<method>.json`',
  format: `holds no facts of the format ${FORMAT}`,
} as const;

/** A reference is read once for all sandboxes of a process. */
const references = new Map<string, Promise<readonly KnownMethod[]>>();

/**
 * Reads every `<scope>/<method>.json` below a folder.
 *
 * @throws UnreadableReferenceError when the folder is none, or holds no files of methods or others
 */
export function readReference(folder: string): Promise<readonly KnownMethod[]> {
  const known = references.get(folder);
  if (known !== undefined) return known;
  const read = readAll(folder);
  references.set(folder, read);
  // What failed once may be there the next time.
  read.catch(() => references.delete(folder));
  return read;
}

async function readAll(folder: string): Promise<readonly KnownMethod[]> {
  const paths = (await listFolder(folder))
    // The files of methods lie in the folders of their scopes.
    .filter((path) => path.endsWith('.json') && /[\\/]/.test(path))
    .toSorted();
  if (paths.length === 0) throw new UnreadableReferenceError('empty', folder);
  const methods: KnownMethod[] = [];
  for (let start = 0; start < paths.length; start += PARALLEL_READS) {
    const some = paths.slice(start, start + PARALLEL_READS);
    const facts = await Promise.all(some.map((path) => readFacts(join(folder, path))));
    methods.push(...facts.map((one) => ({ ...one, load: async () => one })));
  }
  return methods;
}

async function listFolder(folder: string): Promise<string[]> {
  try {
    return await readdir(folder, { recursive: true });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    throw code === 'ENOENT' || code === 'ENOTDIR'
      ? new UnreadableReferenceError('missing', folder)
      : error;
  }
}

async function readFacts(path: string): Promise<MethodFacts> {
  const facts = parse(await readFile(path, 'utf8'));
  if (!isFacts(facts)) throw new UnreadableReferenceError('format', path);
  return facts;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The importer wrote the file: its format and its outline tell that it is one. */
function isFacts(value: unknown): value is MethodFacts {
  return (
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    value.format === FORMAT &&
    'name' in value &&
    'scopes' in value &&
    'params' in value &&
    'result' in value
  );
}
