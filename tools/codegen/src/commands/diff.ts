/** `codegen diff`: what changed in the docs, as an API. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { changesetsSince, missingBumps } from '../diff/changeset-files.ts';
import { levelOf } from '../diff/entry.ts';
import { type Format, formatEntries, FORMATS } from '../diff/format-entries.ts';
import { type Level, LEVELS, reaches } from '../diff/levels.ts';
import { readManifests } from '../diff/packages.ts';
import type { ProjectDiff } from '../diff/project-diff.ts';
import { counted } from '../text/phrases.ts';
import type { Command, Environment } from './command.ts';
import { compareDocs } from './compare-docs.ts';
import { explained, parsed, UsageError } from './usage.ts';

const USAGE = `Usage
  codegen diff [options]

Compares pages, bindings and the reference with an earlier state, as an API: functions, parameters, types,
required, defaults, results, commands, options, REST methods and what they take and give. Each change is breaking, a feature or a fix.

Options
  --since REV           what to compare with: where this branch left REV (default: the main branch)
  --format FORMAT       text (default), markdown or json
  --fail-on LEVEL       exit 1 when there is a change of this level or above: breaking, feature, fix
  --require-changeset   exit 1 when a breaking change has no changeset
  --root DIR            the project's root (default: this folder)
  --help                this text

Exit codes
  0 compared · 1 errors in the docs, or what --fail-on and --require-changeset forbid · 2 usage, no such revision
`;

interface Options {
  readonly since: string | null;
  readonly format: Format;
  readonly failOn: Level | null;
  readonly requireChangeset: boolean;
  readonly root: string;
}

export const diff: Command = explained('codegen diff', async (args, environment) => {
  const options = readOptions(args, environment);
  if (options === null) {
    environment.stdout(USAGE);
    return 0;
  }
  const found = await compareDocs(options.root, options.since, environment);
  if (found === null) return 1;
  environment.stdout(formatEntries(found.entries, found.base, options.format));
  const announced =
    !options.requireChangeset || (await checkChangesets(found, options, environment));
  const failed = options.failOn !== null && reaches(levelOf(found.entries), options.failOn);
  return announced && !failed ? 0 : 1;
});

/** `null` for a call for help. */
function readOptions(args: readonly string[], { cwd }: Environment): Options | null {
  const { values } = parsed(() =>
    parseArgs({
      args: [...args],
      options: {
        since: { type: 'string' },
        format: { type: 'string', default: 'text' },
        'fail-on': { type: 'string' },
        'require-changeset': { type: 'boolean', default: false },
        root: { type: 'string', default: '.' },
        help: { type: 'boolean', default: false },
      },
    }),
  );
  if (values.help) return null;
  const failOn = values['fail-on'];
  return {
    since: values.since ?? null,
    format: oneOf('--format', FORMATS, values.format),
    failOn: failOn === undefined ? null : oneOf('--fail-on', LEVELS, failOn),
    requireChangeset: values['require-changeset'],
    root: resolve(cwd, values.root),
  };
}

function oneOf<Value extends string>(
  option: string,
  allowed: readonly Value[],
  given: string,
): Value {
  const value = allowed.find((each) => each === given);
  if (value !== undefined) return value;
  throw new UsageError(`${option} takes ${allowed.join(', ')}, not ${given}`);
}

async function checkChangesets(
  { entries, base }: ProjectDiff,
  { root, since }: Options,
  { stderr }: Environment,
): Promise<boolean> {
  const changesets = await changesetsSince(root, base);
  const missing = await missingBumps(entries, await readManifests(root), changesets);
  if (missing.length === 0) return true;
  const lines = missing.map(
    ({ name, needed, count }) =>
      `missing  ${name}: ${needed} or more, for ${counted(count, 'breaking change')}\n`,
  );
  const command = `npm run -s codegen -- changeset${since === null ? '' : ` --since ${since}`}`;
  stderr(
    `${lines.join('')}A breaking change of the docs needs a changeset; run \`${command}\`, read what it wrote and commit it\n`,
  );
  return false;
}
