/** What `codegen import` is asked for. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { type GivenSource, isCommit, withoutCredentials } from '../import/checkout/checkout.ts';
import { REFERENCE } from '../library.ts';
import { parsed, UsageError } from './usage.ts';

export const USAGE = `Usage
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

export interface Options {
  readonly checkout: string;
  readonly folder: string;
  readonly report: string | null;
  readonly cache: string;
  readonly withDescriptions: boolean;
  readonly prune: boolean;
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
        out: { type: 'string' },
        repository: { type: 'string' },
        commit: { type: 'string' },
        report: { type: 'string' },
        root: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    }),
  );
  if (values.help) return null;
  const [checkout, ...more] = positionals;
  if (checkout === undefined || more.length > 0)
    throw new UsageError('import takes one folder, the checkout');
  const withDescriptions = values['with-descriptions'];
  if (withDescriptions && values.out === undefined)
    throw new UsageError(
      '--with-descriptions needs --out DIR: the texts do not belong into the project',
    );
  const commit = values.commit?.toLowerCase();
  if (commit !== undefined && !isCommit(commit))
    throw new UsageError(`--commit takes the 40 hexadecimal digits of a commit, not ${commit}`);
  const repository = values.repository && withoutCredentials(values.repository);
  if (repository === '' || /\s/u.test(repository ?? ''))
    throw new UsageError('--repository takes an address, such as https://example.com/docs.git');
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
}
