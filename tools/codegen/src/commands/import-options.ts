/** What `codegen import` is asked for. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { type GivenSource, isCommit, withoutCredentials } from '../import/checkout/checkout.ts';
import { isAddress } from '../import/openapi/read-portal.ts';
import { REFERENCE } from '../library.ts';
import { parsed, UsageError } from './usage.ts';

export const USAGE = `Usage
  codegen import <checkout> [<older checkout>] [options]

Reads a checkout of the official REST documentation, or a part of one, and writes facts about its
methods to ${REFERENCE}, one JSON file a method. A second checkout, of the other language,
fills what the first one leaves open; where both differ, the first one is right, and the report tells.

Options
  --with-descriptions  carry the documentation's texts too, with its licence; needs --out
  --out DIR            write to DIR instead of the project's reference
  --repository URL     the documentation's address, for a checkout that does not tell, such as an archive
  --commit SHA         its commit, likewise; all 40 digits
                       (both once more for the second checkout, in the same order)
  --prune              remove methods that the checkout does not have, however many they are
  --openapi FILE|URL   what a portal answers to rest.documentation.openapi: fills what pages of version 3
                       leave open; the report tells where both differ
  --check              write no facts: tell which methods the documentation changed since the last import
  --report FILE        write what was imported, what changed and what was not understood
  --root DIR           the project's root (default: this folder)
  --help               this text

Exit codes
  0 imported, or with --check nothing has changed · 1 --check: the documentation changed methods ·
  2 usage, no documentation
`;

export interface Options {
  readonly checkout: GivenCheckout;
  /** Fills what the first one leaves open. */
  readonly older: GivenCheckout | null;
  readonly folder: string;
  readonly report: string | null;
  readonly cache: string;
  readonly withDescriptions: boolean;
  readonly prune: boolean;
  /** A portal's own description: a file, or an address, which may hold a secret. */
  readonly openapi: string | null;
  /** Whether it is only told what would change. */
  readonly check: boolean;
}

export interface GivenCheckout {
  readonly folder: string;
  readonly source: GivenSource;
}

/** `null`: help is asked for. */
export function readOptions(args: readonly string[], cwd: string): Options | null {
  const { values, positionals } = parsed(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'with-descriptions': { type: 'boolean', default: false },
        prune: { type: 'boolean', default: false },
        check: { type: 'boolean', default: false },
        openapi: { type: 'string' },
        out: { type: 'string' },
        repository: { type: 'string', multiple: true, default: [] },
        commit: { type: 'string', multiple: true, default: [] },
        report: { type: 'string' },
        root: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    }),
  );
  if (values.help) return null;
  const [checkout, older, ...more] = positionals;
  if (checkout === undefined || more.length > 0)
    throw new UsageError('import takes one folder, the checkout, or two');
  const withDescriptions = values['with-descriptions'];
  if (withDescriptions && values.out === undefined)
    throw new UsageError(
      '--with-descriptions needs --out DIR: the texts do not belong into the project',
    );
  const commits = values.commit.map(readCommit);
  const repositories = values.repository.map(readRepository);
  if (Math.max(commits.length, repositories.length) > positionals.length)
    throw new UsageError('--commit and --repository are given once for each checkout');
  const given = (folder: string, index: number): GivenCheckout => ({
    folder: resolve(cwd, folder),
    source: { repository: repositories[index], commit: commits[index] },
  });
  const root = resolve(cwd, values.root ?? '.');
  return {
    checkout: given(checkout, 0),
    older: older === undefined ? null : given(older, 1),
    folder: values.out === undefined ? join(root, REFERENCE) : resolve(cwd, values.out),
    report: values.report === undefined ? null : resolve(cwd, values.report),
    cache: join(root, 'node_modules/.cache/oint-codegen/import.json'),
    withDescriptions,
    prune: values.prune,
    check: values.check,
    openapi: openapiOf(values.openapi, cwd),
  };
}

function openapiOf(location: string | undefined, cwd: string): string | null {
  if (location === undefined) return null;
  return isAddress(location) ? location : resolve(cwd, location);
}

function readCommit(text: string): string {
  const commit = text.toLowerCase();
  if (isCommit(commit)) return commit;
  throw new UsageError(`--commit takes the 40 hexadecimal digits of a commit, not ${commit}`);
}

function readRepository(text: string): string {
  const repository = withoutCredentials(text);
  if (repository !== '' && !/\s/u.test(repository)) return repository;
  throw new UsageError('--repository takes an address, such as https://example.com/docs.git');
}
