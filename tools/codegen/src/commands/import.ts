import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { type MethodFacts, factsPath } from '@oint/reference';
import { FactsError, readReference } from '@oint/reference/node';
/** `codegen import`: a checkout of the official documentation to facts. */

import { generatorVersion } from '../cache/cache.ts';
import { compareMethods } from '../diff/compare-methods.ts';
import {
  type GivenSource,
  hashOf,
  isCommit,
  readCheckout,
  readSource,
  withoutCredentials,
} from '../import/checkout/checkout.ts';
import { filesHash, readCache, writeCache } from '../import/output/cache.ts';
import { type Files, isForeign, readFacts, writeFacts } from '../import/output/facts-folder.ts';
import { filesOf } from '../import/output/format-facts.ts';
import { formatReport, summary } from '../import/output/report.ts';
import { REFERENCE } from '../library.ts';
import { type Environment, usageError } from './command.ts';

const USAGE = `Usage
  codegen import <checkout> [options]

Reads a checkout of the official REST documentation, or a part of one, and writes facts about its
methods to ${REFERENCE}, one JSON file a method.

Options
  --with-descriptions  carry the documentation's texts too, with its licence; needs --out
  --out DIR            write to DIR instead of the project's reference
  --repository URL     the documentation's address, for a checkout that does not tell, such as an archive
  --commit SHA         its commit, likewise; all 40 digits
  --prune              remove methods that the checkout does not have, however many they are
  --report FILE        write what was imported, what changed and what was not understood
  --root DIR           the project's root (default: this folder)
  --help               this text
`;

interface Options {
  readonly checkout: string;
  readonly folder: string;
  readonly report: string | null;
  readonly cache: string;
  readonly withDescriptions: boolean;
  readonly prune: boolean;
  readonly source: GivenSource;
}

export async function runImport(
  args: readonly string[],
  environment: Environment,
): Promise<number> {
  const options = readOptions(args, environment);
  if (typeof options === 'number') return options;
  if (!(await isFolder(options.checkout))) {
    environment.stderr(`codegen: no folder ${options.checkout}\n`);
    return 2;
  }
  if (await isForeign(options.folder)) {
    environment.stderr(
      `codegen: ${options.folder} holds files that no import has written; give an empty folder\n`,
    );
    return 2;
  }
  const done = await importInto(options);
  if ('refusal' in done) {
    environment.stderr(`codegen: ${done.refusal}\n`);
    return 2;
  }
  environment.stdout(`${done.summary}\n`);
  if (options.report !== null) {
    await mkdir(dirname(options.report), { recursive: true });
    await writeFile(options.report, done.report);
  }
  return 0;
}

interface Done {
  readonly summary: string;
  readonly report: string;
}

/** Nothing was written. */
interface Refused {
  readonly refusal: string;
}

/** With a part of the documentation many methods would be gone: nobody means that without saying so. */
const MANY = { methods: 10, share: 1 / 4 };

async function importInto({
  checkout: folder,
  folder: target,
  cache,
  withDescriptions,
  prune,
  source: given,
}: Options): Promise<Done | Refused> {
  const checkout = await readCheckout(folder);
  const source = await readSource(folder, given);
  const input = [
    hashOf(checkout),
    await generatorVersion(),
    JSON.stringify(source),
    String(withDescriptions),
    target,
  ].join(' ');
  const cached = await readCache(cache);
  const present = await readFacts(target);
  if (cached?.input === input && cached.output === filesHash(present)) return cached;
  // Loaded for pages that changed only: it brings a compiler along.
  const { importCheckout } = await import('../import/import.ts');
  const imported = importCheckout(checkout, { withDescriptions });
  if (imported.methods.length === 0)
    return { refusal: `no page below ${folder} describes a method: is it the documentation?` };
  const files = filesOf(imported, source, withDescriptions ? await noticeOf(folder) : null);
  const methods = [...present.keys()].filter((path) => path.includes('/'));
  const gone = methods.filter((path) => !files.has(path)).length;
  if (!prune && gone > MANY.methods && gone > methods.length * MANY.share)
    return {
      refusal: `${gone} of the ${methods.length} methods in ${target} are not in ${folder}; is it a part of the documentation? --prune removes them, --out DIR writes elsewhere`,
    };
  const before = await readReference(target, differing(present, files)).catch((error: unknown) => {
    // Facts of another format are all replaced.
    if (error instanceof FactsError) return new Map<string, MethodFacts>();
    throw error;
  });
  const after = new Map(
    imported.methods
      .map(({ facts }) => [factsPath(facts), facts] as const)
      .filter(([path]) => present.get(path) !== files.get(path)),
  );
  await writeFacts(target, files, present);
  const changes = compareMethods(before.values(), after.values());
  // A second run of the same finds no changes.
  const again = {
    input,
    output: filesHash(files),
    summary: summary(imported, []),
    report: formatReport(imported, []),
  };
  await writeCache(cache, again);
  return { summary: summary(imported, changes), report: formatReport(imported, changes) };
}

/** Paths of the files of an earlier import that this one changes or removes. */
function differing(present: Files, files: Files): (path: string) => boolean {
  return (path) => present.has(path) && present.get(path) !== files.get(path);
}

/** The licence that comes along with the documentation's texts; `null` where the checkout has none. */
async function noticeOf(folder: string): Promise<string | null> {
  const license = await readFile(join(folder, 'LICENSE'), 'utf8').catch(() => null);
  return license === null
    ? null
    : `The descriptions in these files are from the official Bitrix24 REST documentation, under this licence:\n\n${license}`;
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() === true;
}

function readOptions(
  args: readonly string[],
  { cwd, stdout, stderr }: Environment,
): Options | number {
  const usage = (reason: string): number => {
    stderr(usageError(reason, 'codegen import'));
    return 2;
  };
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'with-descriptions': { type: 'boolean', default: false },
        prune: { type: 'boolean', default: false },
        out: { type: 'string' },
        repository: { type: 'string' },
        commit: { type: 'string' },
        report: { type: 'string' },
        root: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      stdout(USAGE);
      return 0;
    }
    const [checkout, ...more] = positionals;
    if (checkout === undefined || more.length > 0)
      return usage('import takes one folder, the checkout');
    const withDescriptions = values['with-descriptions'];
    if (withDescriptions && values.out === undefined)
      return usage('--with-descriptions needs --out DIR: the texts do not belong into the project');
    const commit = values.commit?.toLowerCase();
    if (commit !== undefined && !isCommit(commit))
      return usage(`--commit takes the 40 hexadecimal digits of a commit, not ${commit}`);
    const repository = values.repository && withoutCredentials(values.repository);
    if (repository === '' || /\s/u.test(repository ?? ''))
      return usage('--repository takes an address, such as https://example.com/docs.git');
    const root = resolve(cwd, values.root ?? '.');
    return {
      checkout: resolve(cwd, checkout),
      folder: values.out === undefined ? join(root, REFERENCE) : resolve(cwd, values.out),
      report: values.report === undefined ? null : resolve(cwd, values.report),
      cache: join(root, 'node_modules/.cache/oint-codegen/import.json'),
      withDescriptions,
      prune: values.prune,
      source: { repository, commit },
    };
  } catch (error) {
    if (error instanceof TypeError) return usage(error.message);
    throw error;
  }
}
