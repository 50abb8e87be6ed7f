/** The command `codegen`: arguments in, exit code out; disk and streams come from outside. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { compile, type Compilation } from './compile.ts';
import { emit } from './emit/emit.ts';
import { readBindings, readPages, readProject, type Sources } from './read/read-project.ts';
import { type Difference, differences, update } from './write.ts';

const USAGE = `Usage
  codegen [pages…] [options]

Compiles method docs (docs/bitrix24) to packages/sdk and packages/cli. Errors in the docs are all
reported in one run, and then nothing is written.

Arguments
  pages          compile these pages only, with the project's bindings; needs --out or --dump

Options
  --check        write nothing; fail when a generated file is stale, missing or left over
  --out DIR      write below DIR instead of the project
  --dump ir      print the intermediate representation as JSON; write nothing
  --root DIR     the project's root (default: this folder)
  --help         this text

Exit codes
  0 up to date or written · 1 errors in the docs, or --check found a difference · 2 usage
`;

export interface Environment {
  readonly cwd: string;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
}

interface Options {
  readonly pages: readonly string[];
  readonly check: boolean;
  readonly out: string | null;
  readonly dump: boolean;
  readonly root: string;
}

const LIBRARY = 'bitrix24';
const DOCS = `docs/${LIBRARY}`;

export async function run(args: readonly string[], environment: Environment): Promise<number> {
  const options = readOptions(args, environment);
  if (typeof options === 'number') return options;
  const sources = await readSources(options, environment);
  if (sources === null) return 2;
  const compilation = compile(sources, { library: LIBRARY, complete: options.pages.length === 0 });
  environment.stderr(compilation.diagnostics.format());
  if (compilation.diagnostics.failed) {
    environment.stderr(`${compilation.diagnostics.summary()}; nothing was written\n`);
    return 1;
  }
  return options.dump ? dump(compilation, environment) : write(compilation, options, environment);
}

function readOptions(
  args: readonly string[],
  { cwd, stdout, stderr }: Environment,
): Options | number {
  const usage = (reason: string): number => {
    stderr(`codegen: ${reason}\n\n${USAGE}`);
    return 2;
  };
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        check: { type: 'boolean', default: false },
        out: { type: 'string' },
        dump: { type: 'string' },
        root: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      stdout(USAGE);
      return 0;
    }
    if (values.dump !== undefined && values.dump !== 'ir')
      return usage(`--dump takes ir, not ${values.dump}`);
    if (values.check && (values.out !== undefined || positionals.length > 0))
      return usage('--check looks at the whole project; it goes with neither pages nor --out');
    if (positionals.length > 0 && values.out === undefined && values.dump === undefined) {
      return usage(
        'single pages need --out DIR or --dump ir: written into the project they would replace their section',
      );
    }
    const root = resolve(cwd, values.root ?? '.');
    const out = values.out === undefined ? null : resolve(cwd, values.out);
    const pages = positionals.map((page) =>
      values.root === undefined ? page : resolve(cwd, page),
    );
    return { pages, check: values.check, out, dump: values.dump === 'ir', root };
  } catch (error) {
    if (error instanceof TypeError) return usage(error.message);
    throw error;
  }
}

async function readSources(
  { pages, root }: Options,
  { stderr }: Environment,
): Promise<Sources | null> {
  try {
    const project = await readProject(root, DOCS);
    if (pages.length > 0)
      return {
        ...project,
        pages: await readPages(root, pages),
        bindings: await readBindings(root, DOCS),
      };
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

function dump({ program }: Compilation, { stdout }: Environment): number {
  stdout(`${JSON.stringify(program, null, 2)}\n`);
  return 0;
}

async function write(
  { program }: Compilation,
  options: Options,
  { stdout, stderr }: Environment,
): Promise<number> {
  const files = await emit(program);
  const functions = program.sections.reduce((sum, section) => sum + section.functions.length, 0);
  const counted = `${functions} functions in ${program.sections.length} sections, ${files.length} files`;
  if (options.check) {
    const found = await differences(options.root, files);
    if (found.length === 0) {
      stdout(`Up to date: ${counted}\n`);
      return 0;
    }
    stderr(
      `${list(found, (state) => state)}Generated code is not that of the docs; run \`pnpm codegen\` and commit what it writes\n`,
    );
    return 1;
  }
  const found = await update(options.out ?? options.root, files);
  stdout(
    `${list(found, (state) => DONE[state])}${found.length === 0 ? 'Nothing changed' : `${found.length} files changed`}: ${counted}\n`,
  );
  return 0;
}

const DONE = { stale: 'updated', missing: 'created', orphaned: 'removed' } as const;

function list(found: readonly Difference[], word: (state: Difference['state']) => string): string {
  return found.map(({ path, state }) => `${word(state).padEnd(8)} ${path}\n`).join('');
}
