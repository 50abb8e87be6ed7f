/** `codegen new <rest.method>`: begins the pages and the binding of a method. */
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { foldName } from '@oint/reference/names';
import { nearestNames } from '@oint/reference/nearest-names';

import { compile } from '../compile.ts';
import { ignoreMissing } from '../ignore-missing.ts';
import type { Language, Program } from '../ir.ts';
import { DOCS, LIBRARY } from '../library.ts';
import { isSdkName } from '../names/case.ts';
import { sectionObjection } from '../names/module-names.ts';
import { RESERVED_FUNCTIONS } from '../names/reserved-words.ts';
import { type Scaffold, scaffold } from '../propose/scaffold.ts';
import { UnextendableBindings } from '../propose/unextendable-bindings.ts';
import { writeProposals } from '../propose/write-proposals.ts';
import { readProject } from '../read/read-project.ts';
import type { KnownMethods } from '../reference/reference.ts';
import { counted, listed } from '../text/phrases.ts';
import type { Command } from './command.ts';
import { explained, parsed, UsageError } from './usage.ts';

const USAGE = `Usage
  codegen new <rest.method> [options]

Writes a Russian and an English page for a REST method of the reference, and a binding whose guesses are
marked. What only a person can write stands there as TODO; until it is written the pages do not compile.

Options
  --section NAME  folder of the pages and name of the bindings (default: the method's scope)
  --name NAME     name of the function in the SDK (default: made of the method's)
  --root DIR      the project's root (default: this folder)
  --help          this text

Exit codes
  0 written · 2 usage, no such method, one that has a page, or bindings with errors
`;

const LANGUAGES: readonly Language[] = ['ru', 'en'];

export const newPages: Command = explained('codegen new', async (args, { cwd, stdout }) => {
  const wanted = readArguments(args, cwd);
  if (wanted === null) {
    stdout(USAGE);
    return 0;
  }
  const begun = await begin(wanted);
  const { root } = wanted;
  const { section } = begun.binding;
  const paths = LANGUAGES.map((language) => `${DOCS}/${language}/${section}/${begun.file}`);
  for (const path of paths) await refuseExisting(root, path);
  const bindings = await writeProposals(root, DOCS, [begun.binding]).catch(asUsageError);
  for (const [index, language] of LANGUAGES.entries()) {
    await writePage(root, paths[index] ?? '', begun.pages[language]);
    stdout(`written  ${paths[index]}\n`);
    const title = `${DOCS}/${language}/${section}/_category_.json`;
    if (await writeMissing(root, title, begun.titles[language])) stdout(`written  ${title}\n`);
  }
  for (const { path, names } of bindings) stdout(`guessed  ${path}: ${names.join(', ')}\n`);
  stdout('Write what stands as TODO, name the function in Russian, and check the guesses\n');
  return 0;
});

interface Wanted {
  readonly root: string;
  readonly method: string;
  readonly section: string | undefined;
  /** Name of the function in the SDK. */
  readonly name: string | undefined;
}

/** `null`: help is asked for. */
function readArguments(args: readonly string[], cwd: string): Wanted | null {
  const { values, positionals } = parsed(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        section: { type: 'string' },
        name: { type: 'string' },
        root: { type: 'string', default: '.' },
        help: { type: 'boolean', default: false },
      },
    }),
  );
  if (values.help) return null;
  const { section, name } = values;
  const [method, ...others] = positionals;
  if (method === undefined || others.length > 0) throw new UsageError('one REST method is needed');
  if (name !== undefined && (!isSdkName(name) || RESERVED_FUNCTIONS.has(name))) {
    const reason = 'no name of a function; a name is camelCase Latin letters and digits';
    throw new UsageError(`${name} is ${reason}`);
  }
  return { root: resolve(cwd, values.root), method, section, name };
}

/** The first state of the function, as far as nothing of the project is in its way. */
async function begin({ root, method, section: given, name }: Wanted): Promise<Scaffold> {
  const sources = await readProject(root, DOCS);
  const known = await sources.reference.load([method]);
  const facts = known.find(method);
  if (facts === null) throw new UsageError(unknown(method, known));
  const section =
    given ?? (facts.scopes[0] ?? 'other').toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-');
  const objection = sectionObjection(section);
  if (objection !== null) throw new UsageError(objection.reason.replaceAll('`', ''));
  const project = await compile(sources, { library: LIBRARY, complete: true });
  const page = project.described.get(facts.name.toLowerCase());
  if (page !== undefined) throw new UsageError(`${facts.name} has a page already, ${page}`);
  if (project.diagnostics.failedBelow(`${DOCS}/bindings`))
    throw new UsageError('the bindings have errors, which `codegen` tells; nothing was written');
  const begun = scaffold(facts, section, name);
  refuseTaken(begun.binding.name, project.program);
  return begun;
}

function refuseTaken(wanted: string, { sections }: Program): void {
  const taken = sections
    .flatMap(({ functions }) => functions)
    .find(({ name, names }) => [name, names.en].some((own) => foldName(own) === foldName(wanted)));
  if (taken !== undefined)
    throw new UsageError(`there is a function ${taken.name} already; give --name NAME`);
}

function unknown(method: string, { names, count }: KnownMethods): string {
  const nearest = nearestNames(method, names);
  const hint = nearest.length === 0 ? '' : `; did you mean ${listed(nearest)}?`;
  return `the reference of ${counted(count, 'method')} has no ${method}${hint}`;
}

async function refuseExisting(root: string, path: string): Promise<void> {
  const found = await stat(join(root, path)).catch(ignoreMissing);
  if (found !== null)
    throw new UsageError(`${path} exists; remove it, or describe the method there`);
}

/** What is in the way has been looked for: whoever put it there since then keeps it. */
async function writePage(root: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text, { flag: 'wx' });
}

/** Says whether the file was missing. */
async function writeMissing(root: string, path: string, text: string): Promise<boolean> {
  const found = await stat(join(root, path)).catch(ignoreMissing);
  if (found === null) await writePage(root, path, text);
  return found === null;
}

function asUsageError(error: unknown): never {
  throw error instanceof UnextendableBindings ? new UsageError(error.message) : error;
}
