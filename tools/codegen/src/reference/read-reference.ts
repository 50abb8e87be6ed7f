/** Reads the facts about REST methods from disk. */
import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

import { type MethodFacts, type SystemErrorsFacts, FORMAT } from '@oint/reference';

import { ignoreMissing } from '../ignore-missing.ts';
import { compare } from '../text/order.ts';

/** Says where the facts are from; lies beside the folders of the scopes. */
export const SOURCE_FILE = 'source.json';

/** The licence of the descriptions, where an import carries them; lies there too. */
export const NOTICE_FILE = 'NOTICE';

/** Codes of errors that every method may answer with; lies there too. */
export const ERRORS_FILE = 'errors.json';

/**
 * The methods by path below `folder`, sorted, all or those whose path is wanted; empty where the folder does not exist.
 *
 * @throws FactsError for a file that does not hold facts of this format.
 */
export async function readReference(
  folder: string,
  wanted: (path: string) => boolean = () => true,
): Promise<ReadonlyMap<string, MethodFacts>> {
  const texts = await readTexts(folder, wanted);
  return new Map([...texts].map(([path, text]) => [path, parseFacts(path, text)]));
}

/**
 * Codes of errors that every method may answer with; none where the folder has no such file.
 *
 * @throws FactsError for a file that does not hold facts of this format.
 */
export async function readSystemErrors(folder: string): Promise<readonly string[]> {
  const text = await readFile(join(folder, ERRORS_FILE), 'utf8').catch(ignoreMissing);
  return text === null ? [] : parseSystemErrors(text);
}

function isSystemErrors(value: unknown): value is SystemErrorsFacts {
  return (
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    value.format === FORMAT &&
    'errors' in value &&
    Array.isArray(value.errors) &&
    value.errors.every((code) => typeof code === 'string')
  );
}

/** The files of the methods, likewise. */
export async function readTexts(
  folder: string,
  wanted: (path: string) => boolean = () => true,
): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    ignoreMissing,
  );
  const paths = (entries ?? [])
    .filter(
      (entry) => entry.isFile() && entry.name.endsWith('.json') && entry.parentPath !== folder,
    )
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter(wanted)
    .toSorted(compare);
  // A thousand small files are read in a third of the time when none waits for the thread pool.
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** A file of a reference that this version cannot read. */
export class FactsError extends Error {
  override readonly name = 'FactsError';

  /** @param path below the reference's folder */
  constructor(path: string) {
    super(
      `${path} of the reference holds no facts of format ${FORMAT}; run \`codegen import\` again`,
    );
  }
}

/** @throws FactsError when the text does not hold facts of this format. */
export function parseFacts(path: string, text: string): MethodFacts {
  const facts = parseJson(text);
  if (!isFacts(facts)) throw new FactsError(path);
  return facts;
}

/** @throws FactsError when the text does not hold codes of errors in this format. */
export function parseSystemErrors(text: string): readonly string[] {
  const facts = parseJson(text);
  if (!isSystemErrors(facts)) throw new FactsError(ERRORS_FILE);
  return facts.errors;
}

/** `undefined` for what is no JSON. */
function parseJson(text: string): unknown {
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
    'params' in value &&
    'result' in value
  );
}
