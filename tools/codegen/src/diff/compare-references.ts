import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import {
  ERRORS_FILE,
  EVENTS_FILE,
  type MethodFacts,
  PLACEMENTS_FILE,
  READINGS_FILE,
} from '@oint/reference';
import { FactsError, parseFacts, parseSystemErrors, readTexts } from '@oint/reference/node';
/** The reference of a project now and as it was. */

import { ignoreMissing } from '../ignore-missing.ts';
import { ofHandlers, parseReadings, type TwoReadings } from './causes.ts';
import { compareHandlers, type Handlers, handlersIn } from './compare-handlers.ts';
import { compareErrors, compareMethods, withCauses } from './compare-methods.ts';
import { type Entry, rateRest } from './entry.ts';
import { shortId } from './format-entries.ts';
import { GitError, readBlobs } from './git.ts';

/** What differs between two states of a reference, as far as files of theirs differ. */
export interface ChangedFacts {
  readonly before: readonly MethodFacts[];
  readonly after: readonly MethodFacts[];
  /** Codes of errors that every method may answer with. */
  readonly errors: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** Events and placements. */
  readonly handlers: { readonly before: Handlers; readonly after: Handlers };
  readonly readings: TwoReadings;
}

export function compareReferences(changed: ChangedFacts): Entry[] {
  const { before, after, errors, handlers, readings } = changed;
  const told = withCauses(compareHandlers(handlers.before, handlers.after), ofHandlers(readings));
  const methods = withCauses(compareMethods(before, after), readings);
  return [
    ...[...methods, ...told].flatMap(({ changes, cause }) =>
      changes.map((change) => rateRest(change, cause)),
    ),
    ...compareErrors('rest.errors', errors.before, errors.after).map((change) => rateRest(change)),
  ];
}

/**
 * Reads the files that are not those of a commit. The others are told by the names that git gives to contents, and are
 * not even parsed.
 *
 * @param listed files of the commit, by path relative to the root, with these names
 * @throws GitError where files of the commit are of a format that this version does not know
 * @throws FactsError where present ones are
 */
export async function changedFacts(
  root: string,
  folder: string,
  commit: string,
  listed: Iterable<readonly [path: string, id: string]>,
): Promise<ChangedFacts> {
  const ids = new Map(
    [...listed].flatMap(([path, id]) => {
      const own = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : '';
      return BESIDE.includes(own) || /\/.*\.json$/u.test(own) ? [[own, id] as const] : [];
    }),
  );
  const texts = await readFiles(join(root, folder));
  const isSame = (path: string): boolean => {
    const [id, text] = [ids.get(path), texts.get(path)];
    return id !== undefined && text !== undefined && id === blobId(text, id);
  };
  const blobs = await readBlobs(
    root,
    [...ids].filter(([path]) => !isSame(path)),
  );
  const before = new Map(blobs.map(({ path, text }) => [path, text]));
  const after = new Map([...texts].filter(([path]) => !isSame(path)));
  return {
    // Where it has not changed, the present one is that of the commit too.
    readings: {
      before: parseReadings(
        before.get(READINGS_FILE) ?? (ids.has(READINGS_FILE) ? texts.get(READINGS_FILE) : null),
      ),
      after: parseReadings(texts.get(READINGS_FILE)),
    },
    before: readFormer(before, commit, methodsIn),
    after: methodsIn(after),
    handlers: { before: readFormer(before, commit, handlersIn), after: handlersIn(after) },
    errors: { before: readFormer(before, commit, errorsIn), after: errorsIn(after) },
  };
}

/** Texts by path below the folder. */
type Files = ReadonlyMap<string, string>;

async function readFiles(folder: string): Promise<Files> {
  const beside = await Promise.all(
    BESIDE.map(
      async (name) =>
        [name, await readFile(join(folder, name), 'utf8').catch(ignoreMissing)] as const,
    ),
  );
  const found = beside.flatMap(([name, text]) => (text === null ? [] : [[name, text] as const]));
  return new Map([...(await readTexts(folder)), ...found]);
}

/** What git calls a content; repositories have ids of one of two lengths. */
function blobId(text: string, like: string): string {
  const hash = createHash(like.length === SHA1_DIGITS ? 'sha1' : 'sha256');
  return hash.update(`blob ${Buffer.byteLength(text)}\0${text}`).digest('hex');
}

const SHA1_DIGITS = 40;

/** Files beside those of the methods. */
const BESIDE: readonly string[] = [ERRORS_FILE, EVENTS_FILE, PLACEMENTS_FILE, READINGS_FILE];

function methodsIn(files: Files): MethodFacts[] {
  return [...files].flatMap(([path, text]) =>
    BESIDE.includes(path) ? [] : [parseFacts(path, text)],
  );
}

function errorsIn(files: Files): readonly string[] {
  const text = files.get(ERRORS_FILE);
  return text === undefined ? [] : parseSystemErrors(text);
}

function readFormer<Value>(files: Files, commit: string, read: (files: Files) => Value): Value {
  try {
    return read(files);
  } catch (error) {
    if (!(error instanceof FactsError)) throw error;
    throw new GitError(
      `the reference of ${shortId(commit)} is of another format; compare with a later revision`,
    );
  }
}
