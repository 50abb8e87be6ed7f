/** One run of the compiler, from the docs to files or a dump. */
import { FactsError } from '@oint/reference/node';

import type { Cache } from '../cache/cache.ts';
import { compile } from '../compile.ts';
import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import { emit } from '../emit/emit.ts';
import {
  NO_REFERENCE,
  readScopes,
  type ScopedReference,
  ScopeError,
} from '../emit/scoped-reference.ts';
import { DOCS, LIBRARY } from '../library.ts';
import { UnextendableBindings } from '../propose/unextendable-bindings.ts';
import { compileTexts } from '../texts/compile-texts.ts';
import { readTextFiles } from '../texts/read-texts.ts';
import { check } from './check.ts';
import type { Environment } from './command.ts';
import type { Options } from './generate-options.ts';
import { cacheFile } from './project-cache.ts';
import { readSources, referenceOf } from './sources.ts';
import { write } from './write-files.ts';

/** Tells what it found and made; gives the exit code. */
export async function compileOnce(
  options: Options,
  cache: Cache,
  environment: Environment,
): Promise<number> {
  try {
    return await compileAll(options, cache, environment);
  } catch (error) {
    if (!TOLD.some((kind) => error instanceof kind)) throw error;
    environment.stderr(`codegen: ${messageOf(error)}\n`);
    return 2;
  }
}

/** Errors that say all by themselves. */
const TOLD = [FactsError, ScopeError, UnextendableBindings];

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function compileAll(
  options: Options,
  cache: Cache,
  environment: Environment,
  unwritten = 'nothing was written',
): Promise<number> {
  const sources = await readSources(options, environment);
  if (sources === null) return 2;
  const complete = options.pages.length === 0;
  const { program, diagnostics, proposals } = await compile(sources, {
    library: LIBRARY,
    complete,
    cache,
  });
  const isFixable = !diagnostics.failedBelow(`${DOCS}/bindings`);
  if (options.fix && isFixable && proposals.length > 0) {
    // The parser of YAML takes long to load.
    const { writeProposals } = await import('../propose/write-proposals.ts');
    for (const { path, names } of await writeProposals(options.root, DOCS, proposals))
      environment.stdout(`guessed  ${path}: ${names.join(', ')}\n`);
    const remark = 'no code was written, only the bindings told above';
    return compileAll({ ...options, fix: false }, cache, environment, remark);
  }
  const reference = complete ? await readDescribed(options, cache, diagnostics) : NO_REFERENCE;
  environment.stderr(diagnostics.format());
  if (diagnostics.failed) {
    const why =
      options.fix && !isFixable ? '--fix adds nothing to bindings that have errors; ' : '';
    environment.stderr(`${diagnostics.summary()}; ${why}${unwritten}\n`);
    return 1;
  }
  if (options.dump) {
    environment.stdout(`${JSON.stringify(program, null, 2)}\n`);
    return 0;
  }
  const files = await emit({ program, reference }, cache);
  if (complete && options.reference === null) await cache.save(cacheFile(options.root));
  return options.check
    ? check(program, files, options, environment)
    : write(program, files, options, environment);
}

/** The reference with its texts; what is wrong with these is reported. */
async function readDescribed(
  options: Options,
  cache: Cache,
  diagnostics: Diagnostics,
): Promise<ScopedReference> {
  const folder = referenceOf(options);
  const [reference, files] = await Promise.all([
    readScopes(folder),
    readTextFiles(options.root, folder),
  ]);
  return { ...reference, texts: await compileTexts(files, reference.scopes, cache, diagnostics) };
}
