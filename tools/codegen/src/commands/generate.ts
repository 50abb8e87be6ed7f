/** `codegen [pages…]`: compiles the docs once, or whenever they change. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { Cache } from '../cache/cache.ts';
import { compile } from '../compile.ts';
import { emit } from '../emit/emit.ts';
import type { OutputFile } from '../emit/output-file.ts';
import { NO_REFERENCE, readScopes } from '../emit/scopes.ts';
import type { Program } from '../ir.ts';
import { writeProposals } from '../propose/write-proposals.ts';
import { readPages, readProject, type Sources } from '../read/read-project.ts';
import { FactsError, REFERENCE } from '../reference/read-reference.ts';
import { counted } from '../text/phrases.ts';
import { type Difference, differences, update } from '../write.ts';
import { type Command, DOCS, type Environment, LIBRARY, usageError } from './command.ts';
import { cacheFile, projectCache } from './project-cache.ts';
import { watchFolder } from './watch.ts';

const USAGE = `Usage
  codegen [pages…] [options]
  codegen <command> [options]

Compiles method docs (docs/bitrix24) to packages/sdk and packages/cli. Errors in the docs are all
reported in one run, and then nothing is written.

Commands (each with --help)
  diff           what changed in the docs since a revision, as an API
  changeset      writes the changeset of what changed
  new            begins the pages and the binding of a REST method
  import         takes the facts of the official REST reference from a checkout

Arguments
  pages          compile these pages only, with the project's bindings; needs --out or --dump

Options
  --check        write nothing; fail when a generated file is stale, missing or left over
  --fix          first add bindings that the reference suggests for pages without any, marked as guesses
  --watch        compile again whenever a page or a binding is saved, until interrupted
  --out DIR      write below DIR instead of the project
  --reference DIR
                 take the facts of REST methods from DIR, which \`codegen import --out DIR\` wrote; needs --out.
                 Descriptions that they carry become doc comments and help, with their licence beside them
  --dump ir      print the intermediate representation as JSON; write nothing
  --root DIR     the project's root (default: this folder)
  --help         this text

Exit codes
  0 up to date or written · 1 errors in the docs, or --check found a difference · 2 usage
`;

interface Options {
  readonly pages: readonly string[];
  readonly check: boolean;
  readonly fix: boolean;
  readonly watch: boolean;
  readonly dump: boolean;
  readonly out: string | null;
  /** Folder of another reference than the project's. */
  readonly reference: string | null;
  readonly root: string;
}

export const generate: Command = async (args, environment) => {
  const options = readOptions(args, environment);
  if (typeof options === 'number') return options;
  // What is made of another reference is not what the project's next run needs.
  const cache = options.reference === null ? await projectCache(options.root) : new Cache();
  return options.watch
    ? watch(options, cache, environment)
    : compileOnce(options, cache, environment);
};

function readOptions(
  args: readonly string[],
  { cwd, stdout, stderr }: Environment,
): Options | number {
  const usage = (reason: string): number => {
    stderr(usageError(reason, 'codegen'));
    return 2;
  };
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        check: { type: 'boolean', default: false },
        fix: { type: 'boolean', default: false },
        watch: { type: 'boolean', default: false },
        out: { type: 'string' },
        reference: { type: 'string' },
        dump: { type: 'string' },
        root: { type: 'string', default: '.' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      stdout(USAGE);
      return 0;
    }
    const single = positionals.length > 0;
    const elsewhere = values.out !== undefined || values.dump !== undefined;
    if (values.dump !== undefined && values.dump !== 'ir')
      return usage(`--dump takes ir, not ${values.dump}`);
    if (values.check && (single || elsewhere))
      return usage(
        '--check looks at the whole project; it goes with neither pages nor --out and --dump',
      );
    if (values.watch && (single || values.check || values.dump !== undefined))
      return usage(
        '--watch compiles the whole project; it goes with neither pages nor --check and --dump',
      );
    if (values.fix && (single || elsewhere || values.check || values.watch))
      return usage(
        '--fix writes into the project; it goes with neither pages nor --check, --watch, --out and --dump',
      );
    if (single && !elsewhere)
      return usage(
        'single pages need --out DIR or --dump ir: written into the project they would replace their section',
      );
    if (values.reference !== undefined && values.out === undefined)
      return usage("--reference needs --out DIR: what is made of other facts is not the project's");
    return {
      pages: positionals.map((page) => resolve(cwd, page)),
      check: values.check,
      fix: values.fix,
      watch: values.watch,
      dump: values.dump === 'ir',
      out: values.out === undefined ? null : resolve(cwd, values.out),
      reference: values.reference === undefined ? null : resolve(cwd, values.reference),
      root: resolve(cwd, values.root),
    };
  } catch (error) {
    if (error instanceof TypeError) return usage(error.message);
    throw error;
  }
}

async function compileOnce(
  options: Options,
  cache: Cache,
  environment: Environment,
): Promise<number> {
  try {
    return await compileAll(options, cache, environment);
  } catch (error) {
    if (!(error instanceof FactsError)) throw error;
    environment.stderr(`codegen: ${error.message}\n`);
    return 2;
  }
}

async function compileAll(
  options: Options,
  cache: Cache,
  environment: Environment,
): Promise<number> {
  const sources = await readSources(options, environment);
  if (sources === null) return 2;
  const complete = options.pages.length === 0;
  const { program, diagnostics, proposals } = await compile(sources, {
    library: LIBRARY,
    complete,
    cache,
  });
  if (options.fix && proposals.length > 0) {
    for (const { path, names } of await writeProposals(options.root, DOCS, proposals))
      environment.stdout(`guessed  ${path}: ${names.join(', ')}\n`);
    return compileAll({ ...options, fix: false }, cache, environment);
  }
  environment.stderr(diagnostics.format());
  if (diagnostics.failed) {
    environment.stderr(`${diagnostics.summary()}; nothing was written\n`);
    return 1;
  }
  if (options.dump) {
    environment.stdout(`${JSON.stringify(program, null, 2)}\n`);
    return 0;
  }
  const reference = complete ? await readScopes(referenceOf(options)) : NO_REFERENCE;
  const files = await emit({ program, reference }, cache);
  if (complete && options.reference === null) await cache.save(cacheFile(options.root));
  return options.check
    ? check(program, files, options, environment)
    : write(program, files, options, environment);
}

function referenceOf({ root, reference }: Options): string {
  return reference ?? join(root, REFERENCE);
}

async function readSources(
  options: Options,
  { cwd, stderr }: Environment,
): Promise<Sources | null> {
  try {
    const { pages, root } = options;
    const project = await readProject(root, DOCS, referenceOf(options));
    const { reference } = project;
    if (options.reference !== null && (await reference.load([])).names.length === 0) {
      stderr(
        `codegen: no facts of REST methods in ${options.reference}; \`codegen import <checkout> --out ${options.reference}\` writes them\n`,
      );
      return null;
    }
    if (pages.length > 0) return { ...project, pages: await readPages(cwd, pages) };
    if (project.pages.length > 0) return project;
    stderr(
      `codegen: no pages below ${DOCS} of ${root}; run it in the project's root or give --root DIR\n`,
    );
  } catch (error) {
    if (!(error instanceof Error) || !('path' in error)) throw error;
    stderr(`codegen: cannot read ${String(error.path)}: ${error.message}\n`);
  }
  return null;
}

async function check(
  program: Program,
  files: readonly OutputFile[],
  { root }: Options,
  { stdout, stderr }: Environment,
): Promise<number> {
  const found = await differences(root, files);
  if (found.length === 0) {
    stdout(`Up to date: ${contents(program, files)}\n`);
    return 0;
  }
  stderr(
    `${list(found, (state) => state)}Generated code is not that of the docs; run \`npm run -s codegen\` and commit what it writes\n`,
  );
  return 1;
}

async function write(
  program: Program,
  files: readonly OutputFile[],
  { out, root }: Options,
  { stdout }: Environment,
): Promise<number> {
  const found = await update(out ?? root, files);
  const outcome =
    found.length === 0 ? 'Nothing changed' : `${counted(found.length, 'file')} changed`;
  stdout(`${list(found, (state) => DONE[state])}${outcome}: ${contents(program, files)}\n`);
  return 0;
}

function contents({ sections }: Program, files: readonly OutputFile[]): string {
  const functions = sections.reduce((sum, section) => sum + section.functions.length, 0);
  return `${counted(functions, 'function')} in ${counted(sections.length, 'section')}, ${counted(files.length, 'file')}`;
}

const DONE = { stale: 'updated', missing: 'created', orphaned: 'removed' } as const;

function list(found: readonly Difference[], word: (state: Difference['state']) => string): string {
  return found.map(({ path, state }) => `${word(state).padEnd(8)} ${path}\n`).join('');
}

/** Compiles at once and after every change, until interrupted. */
async function watch(options: Options, cache: Cache, environment: Environment): Promise<number> {
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
