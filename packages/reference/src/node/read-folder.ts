/** Reads a reference from a folder: one JSON file a method, `<scope>/<method>.json`. */
import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

import { parseAnswers } from '../answers/parse-answers.ts';
import { type AnswersFacts, ANSWERS_SUFFIX } from '../answers/skeleton.ts';
import { EVENTS_FILE, type EventsFacts } from '../facts/event-facts.ts';
import { ERRORS_FILE, type MethodFacts } from '../facts/facts.ts';
import { parseEvents, parsePlacements } from '../facts/parse-handlers.ts';
import { parseFacts, parseSystemErrors } from '../facts/parse.ts';
import { PLACEMENTS_FILE, type PlacementsFacts } from '../facts/placement-facts.ts';

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

/**
 * The events; none where the folder has no such file.
 *
 * @throws FactsError for a file that does not hold events of this format.
 */
export async function readEvents(folder: string): Promise<EventsFacts> {
  return parseEvents(await readFile(join(folder, EVENTS_FILE), 'utf8').catch(ignoreMissing));
}

/**
 * The placements; none where the folder has no such file.
 *
 * @throws FactsError for a file that does not hold placements of this format.
 */
export async function readPlacements(folder: string): Promise<PlacementsFacts> {
  return parsePlacements(
    await readFile(join(folder, PLACEMENTS_FILE), 'utf8').catch(ignoreMissing),
  );
}

/**
 * Example answers by scope, as `crm.answers.json` holds those of `crm`; none where the folder does not exist.
 *
 * @throws FactsError for a file that does not hold example answers of this format.
 */
export async function readAnswers(
  folder: string,
): Promise<ReadonlyMap<string, AnswersFacts['answers']>> {
  const names = (await readdir(folder).catch(ignoreMissing)) ?? [];
  const files = names.filter((name) => name.endsWith(ANSWERS_SUFFIX)).toSorted();
  return new Map(
    files.map((name) => [
      name.slice(0, -ANSWERS_SUFFIX.length),
      parseAnswers(name, readFileSync(join(folder, name), 'utf8')),
    ]),
  );
}

/** The texts of the methods' files, likewise. */
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
    .toSorted();
  // A thousand small files are read in a third of the time when none waits for the thread pool.
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** For what a folder or a file that is not there rejects with: `null` instead. */
function ignoreMissing(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}
