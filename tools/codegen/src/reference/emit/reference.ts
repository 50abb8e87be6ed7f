/** A reference as files. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { Cache } from '../../cache/cache.ts';
import type { OutputFile } from '../../emit/output-file.ts';
import { ignoreMissing } from '../../ignore-missing.ts';
import { NOTICE_FILE, readSystemErrors, readTexts } from '../read-reference.ts';
import { CLI_FOLDER, emitCli } from './cli.ts';
import { readableFacts } from './descriptions.ts';
import { emitRest, REST_FOLDER } from './rest.ts';
import { emitSandbox } from './sandbox.ts';

/**
 * Nothing for a folder that has no facts. Facts of an unchanged reference are not even parsed.
 *
 * @throws FactsError for a file that does not hold facts of this format
 */
export async function emitReference(folder: string, cache: Cache): Promise<OutputFile[]> {
  const texts = await readTexts(folder);
  const systemErrors = await readSystemErrors(folder);
  const content = JSON.stringify([...texts, systemErrors]);
  const outline = await cache.get('reference', content, async () => {
    const recorder = new Recorder(cache);
    const files = await emitAll(texts, systemErrors, recorder);
    return files.map(({ path }) => ({ path, digest: recorder.digests.get(path) ?? '' }));
  });
  let all: Promise<OutputFile[]> | undefined;
  const made = async (path: string): Promise<string> => {
    all ??= emitAll(texts, systemErrors, new Cache());
    const file = (await all).find((own) => own.path === path);
    if (file === undefined) throw new Error(`The reference no longer gives ${path}`);
    return file.text;
  };
  const files = outline.map(async ({ path, digest }) => ({
    path,
    text: await cache.get(path, digest, () => made(path)),
  }));
  return [...(await Promise.all(files)), ...(await notices(folder))];
}

/** The licence of descriptions goes wherever they go. */
async function notices(folder: string): Promise<OutputFile[]> {
  const text = await readFile(join(folder, NOTICE_FILE), 'utf8').catch(ignoreMissing);
  if (text === null) return [];
  return [REST_FOLDER, CLI_FOLDER].map((path) => ({ path: `${path}/${NOTICE_FILE}`, text }));
}

async function emitAll(
  texts: ReadonlyMap<string, string>,
  systemErrors: readonly string[],
  cache: Cache,
): Promise<OutputFile[]> {
  const reference = new Map([...texts].map(([path, text]) => [path, readableFacts(path, text)]));
  const files = await Promise.all([
    emitRest(reference, systemErrors, cache),
    emitCli(reference, cache),
    emitSandbox(reference, cache),
  ]);
  return files.flat();
}

/** A cache that tells under which digest it has each file, so that who knows the digest needs no content. */
class Recorder extends Cache {
  readonly digests = new Map<string, string>();
  readonly #cache: Cache;

  constructor(cache: Cache) {
    super();
    this.#cache = cache;
  }

  override get<Value>(kind: string, content: string, make: () => Promise<Value>): Promise<Value> {
    const digest = createHash('sha1').update(content).digest('base64url');
    this.digests.set(kind, digest);
    return this.#cache.get(kind, digest, make);
  }
}
