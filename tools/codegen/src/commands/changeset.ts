/** `codegen changeset`: announces what changed in the docs. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { changesetText, writeChangeset } from '../diff/changeset-files.ts';
import { tally } from '../diff/format-entries.ts';
import { readManifests } from '../diff/packages.ts';
import type { Command } from './command.ts';
import { compareDocs } from './compare-docs.ts';
import { explained, parsed } from './usage.ts';

const USAGE = `Usage
  codegen changeset [options]

Writes a changeset for what changed in pages, bindings and the reference since an earlier state, with the bump that each
package needs. It takes the place of the one that an earlier run on this branch wrote.

Options
  --since REV    what to compare with: where this branch left REV (default: the main branch)
  --root DIR     the project's root (default: this folder)
  --help         this text

Exit codes
  0 written, or nothing to announce · 1 errors in the docs · 2 usage, no such revision
`;

export const changeset: Command = explained('codegen changeset', async (args, environment) => {
  const { values } = parsed(() =>
    parseArgs({
      args: [...args],
      options: {
        since: { type: 'string' },
        root: { type: 'string', default: '.' },
        help: { type: 'boolean', default: false },
      },
    }),
  );
  if (values.help) {
    environment.stdout(USAGE);
    return 0;
  }
  const root = resolve(environment.cwd, values.root);
  const found = await compareDocs(root, values.since ?? null, environment);
  if (found === null) return 1;
  const text = changesetText(found.entries, await readManifests(root));
  const { written, removed } = await writeChangeset(root, found.base, text);
  for (const path of removed) environment.stdout(`removed  ${path}\n`);
  if (written !== null) environment.stdout(`written  ${written}\n`);
  environment.stdout(`${tally(found.entries)}\n`);
  return 0;
});
