/** The reference of a project as files. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';

import { Cache } from '../../cache/cache.ts';
import type { OutputFile } from '../../emit/output-file.ts';
import { parseFacts, readSystemErrors, readTexts, REFERENCE } from '../read-reference.ts';
import { emitCli } from './cli.ts';
import { emitRest } from './rest.ts';
import { emitSandbox } from './sandbox.ts';

/** Nothing for a project that has no reference. Facts of an unchanged reference are not even parsed. */
export async function emitReference(root: string, cache: Cache): Promise<OutputFile[]> {
  const folder = join(root, REFERENCE);
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
  return Promise.all(
    outline.map(async ({ path, digest }) => ({
      path,
      text: await cache.get(path, digest, () => made(path)),
    })),
  );
}

async function emitAll(
  texts: ReadonlyMap<string, string>,
  systemErrors: readonly string[],
  cache: Cache,
): Promise<OutputFile[]> {
  const reference = new Map([...texts].map(([path, text]) => [path, parseFacts(path, text)]));
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
