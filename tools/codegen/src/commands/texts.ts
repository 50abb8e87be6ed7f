/** `codegen texts`: which texts are missing, and which stand in the documentation. */
import { resolve, join } from 'node:path';
import { parseArgs } from 'node:util';

import { Cache } from '../cache/cache.ts';
import { Diagnostics } from '../diagnostics/diagnostics.ts';
import { readScopes, type Scope } from '../emit/scoped-reference.ts';
import { readCheckout } from '../import/checkout/checkout.ts';
import { REFERENCE } from '../library.ts';
import { type AllTexts, compileTexts } from '../texts/compile-texts.ts';
import { copiedTexts } from '../texts/copied.ts';
import { coverageOf, textsFor } from '../texts/coverage.ts';
import { missingTexts, sharedFields } from '../texts/missing.ts';
import { readTextFiles } from '../texts/read-texts.ts';
import type { Command, Environment } from './command.ts';
import { explained, parsed, UsageError } from './usage.ts';

const USAGE = `Usage
  codegen texts [options]
  codegen texts <scope> [--fields] [--of NAMES]
  codegen texts <scope> --shared NAMES
  codegen texts --copied <checkout> [<checkout>]

Without a scope, counts which methods and fields of ${REFERENCE} have their text. With one, prints what
it lacks as a file of texts to be filled, with the facts as comments.

Options
  --fields       fields too, and not titles alone
  --of NAMES     these methods alone; * stands for a word, ** for several: --of 'crm.deal.* im.**'
  --shared NAMES the fields of records that several of these methods have, for \`shared\` of the file
  --copied       look for eight words in a row that stand in a checkout of the official documentation
  --root DIR     the project's root (default: this folder)
  --help         this text

Exit codes
  0 told · 1 --copied found some, or texts have errors · 2 usage, no such scope
`;

export const runTexts: Command = explained('codegen texts', async (args, environment) => {
  const { values, positionals } = parsed(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        fields: { type: 'boolean', default: false },
        of: { type: 'string' },
        shared: { type: 'string' },
        copied: { type: 'boolean', default: false },
        root: { type: 'string', default: '.' },
        help: { type: 'boolean', default: false },
      },
    }),
  );
  const { stdout, stderr, cwd } = environment;
  if (values.help) {
    stdout(USAGE);
    return 0;
  }
  const root = resolve(cwd, values.root);
  const folder = join(root, REFERENCE);
  const { scopes } = await readScopes(folder);
  const diagnostics = new Diagnostics();
  const files = await readTextFiles(root, folder);
  const texts = await compileTexts(files, scopes, new Cache(), diagnostics);
  stderr(diagnostics.format());
  const failed = diagnostics.failed ? 1 : 0;
  if (values.copied) {
    const checkouts = positionals.map((path) => resolve(cwd, path));
    return Math.max(failed, await tellCopied(texts, checkouts, environment));
  }
  const [name, another] = positionals;
  if (another !== undefined) throw new UsageError(`one scope at a time, not ${another} too`);
  if (name === undefined) stdout(coverage(scopes, texts));
  else stdout(missing(name, scopes, texts, values));
  return failed;
});

async function tellCopied(
  texts: AllTexts,
  folders: readonly string[],
  { stdout }: Environment,
): Promise<number> {
  if (folders.length === 0) throw new UsageError('--copied needs a checkout of the documentation');
  const checkouts = await Promise.all(folders.map(readCheckout));
  const pages = checkouts.reduce((count, { size }) => count + size, 0);
  if (pages === 0) throw new UsageError(`no pages in ${folders.join(', ')}`);
  const copied = copiedTexts(texts, checkouts);
  for (const { where, text, run, page } of copied) stdout(`${where}: ${text}\n  ${page}: ${run}\n`);
  stdout(`${copied.length} texts share eight words in a row with one of ${pages} pages\n`);
  return copied.length > 0 ? 1 : 0;
}

function coverage(scopes: readonly Scope[], texts: AllTexts): string {
  const rows = scopes.map((scope) => coverageOf(scope, texts));
  const sum = (key: 'methods' | 'titles' | 'fields' | 'lines'): number =>
    rows.reduce((total, row) => total + row[key], 0);
  const all = {
    scope: 'all',
    methods: sum('methods'),
    titles: sum('titles'),
    fields: sum('fields'),
    lines: sum('lines'),
  };
  return [...rows, all]
    .map(
      ({ scope, methods, titles, fields, lines }) =>
        `${scope.padEnd(24)} titles ${titles} of ${methods}, fields ${lines} of ${fields}\n`,
    )
    .join('');
}

interface Wanted {
  readonly fields: boolean;
  readonly of?: string | undefined;
  readonly shared?: string | undefined;
}

function missing(
  name: string,
  scopes: readonly Scope[],
  texts: AllTexts,
  { shared, of, fields }: Wanted,
): string {
  const scope = scopes.find((each) => each.name === name);
  if (scope === undefined) throw new UsageError(`the reference has no scope ${name}`);
  const known = textsFor(name, texts, 'en');
  const found =
    shared === undefined
      ? missingTexts(scope.methods, known, { fields, of: of ?? null })
      : sharedFields(scope.methods, known, shared);
  return found === '' ? `Nothing of ${name} is missing\n` : found;
}
