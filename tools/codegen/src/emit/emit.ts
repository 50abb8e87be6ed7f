/** All that is generated, as files. */
import { compare } from '@oint/reference/typescript';

import { Cache } from '../cache/cache.ts';
import { drafts as cli } from './cli/drafts.ts';
import type { Draft, Emitter, EmitterInput } from './draft.ts';
import { format } from './format.ts';
import type { OutputFile } from './output-file.ts';
import { drafts as reference } from './reference/drafts.ts';
import { drafts as sdkRest } from './sdk-rest/drafts.ts';
import { drafts as sdk } from './sdk/drafts.ts';

const EMITTERS: readonly Emitter[] = [sdk, sdkRest, cli, reference];

/**
 * All files, formatted, sorted by path. What a cache has of an unchanged part is not made again.
 *
 * @throws FactsError for a file of the reference that does not hold facts of this format
 */
export function emit(input: EmitterInput, cache?: Cache): Promise<OutputFile[]> {
  return makeFiles(
    EMITTERS.flatMap((drafts) => drafts(input)),
    cache,
  );
}

/** Files in the making: enough for the formatter's threads, few enough for the memory. */
const AT_ONCE = 8;

/** The files of some drafts, likewise. */
export async function makeFiles(
  drafts: readonly Draft[],
  cache = new Cache(),
): Promise<OutputFile[]> {
  const files: OutputFile[] = [];
  // Several files are made of one section, and several of the whole program.
  const inputs = new Map<unknown, string>();
  const textOf = (input: unknown): string => {
    const text = inputs.get(input) ?? JSON.stringify(input);
    inputs.set(input, text);
    return text;
  };
  for (let start = 0; start < drafts.length; start += AT_ONCE) {
    const some = drafts.slice(start, start + AT_ONCE).map(async ({ path, input, make }) => ({
      path,
      text: await cache.get(path, textOf(input), async () => format(path, await make())),
    }));
    files.push(...(await Promise.all(some)));
  }
  return files.toSorted((a, b) => compare(a.path, b.path));
}
