import { stat } from 'node:fs/promises';
import { join } from 'node:path';

import { FORMAT, type Reference } from '@oint/reference';
import { FactsError, openFolder } from '@oint/reference/node';

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
const references = new Map<string, Promise<Reference>>();

/**
 * Opens the reference in a folder.
 *
 * @throws UnreadableReferenceError when the folder is none, or holds no files of methods or others
 */
export function openReference(folder: string): Promise<Reference> {
  const known = references.get(folder);
  if (known !== undefined) return known;
  const opened = open(folder);
  references.set(folder, opened);
  // What failed once may be there the next time.
  opened.catch(() => references.delete(folder));
  return opened;
}

async function open(folder: string): Promise<Reference> {
  if (!(await isFolder(folder))) throw new UnreadableReferenceError('missing', folder);
  const reference = await openFolder(folder).catch((error: unknown) => {
    throw error instanceof FactsError
      ? new UnreadableReferenceError('format', join(folder, error.path))
      : error;
  });
  const { all } = await reference.loadMethods();
  if (all.length === 0) throw new UnreadableReferenceError('empty', folder);
  return reference;
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() === true;
}
