/** `--watch`: compiles at once and after every change, until interrupted. */
import { resolve } from 'node:path';

import { Cache } from '../cache/cache.ts';
import { compile } from '../compile.ts';
import { emit } from '../emit/emit.ts';
import { NO_REFERENCE } from '../emit/scoped-reference.ts';
import { DOCS, LIBRARY } from '../library.ts';
import type { Environment } from './command.ts';
import { compileOnce } from './compile-once.ts';
import type { Options } from './generate-options.ts';
import { readSources } from './sources.ts';
import { watchFolder } from './watch-folder.ts';

export async function watch(
  options: Options,
  cache: Cache,
  environment: Environment,
): Promise<number> {
  let warm = false;
  const compileTimed = async (): Promise<void> => {
    const start = performance.now();
    await compileOnce(options, cache, environment);
    const elapsed = Math.round(performance.now() - start);
    environment.stdout(`Compiled in ${elapsed} ms; watching ${DOCS}\n`);
    if (!warm) await warmUp(options, environment);
    warm = true;
  };
  await watchFolder(resolve(options.root, DOCS), compileTimed, environment.interruption());
  return 0;
}

/** Parses and emits all once without the cache, so that the first saved page does not wait for parsers to load. */
async function warmUp(options: Options, environment: Environment): Promise<void> {
  const sources = await readSources(options, environment);
  if (sources === null) return;
  const { program, diagnostics } = await compile(sources, {
    library: LIBRARY,
    complete: true,
    cache: new Cache(),
  });
  if (!diagnostics.failed) await emit({ program, reference: NO_REFERENCE });
}
