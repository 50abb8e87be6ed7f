import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** `codegen new <rest.method>`: begins the pages and the binding of a method. */
import { nearestNames } from '@oint/reference/nearest-names';

import { DOCS, REFERENCE } from '../library.ts';
import { sectionObjection } from '../names/module-names.ts';
import { scaffold } from '../propose/scaffold.ts';
import { writeProposals } from '../propose/write-proposals.ts';
import { openReference } from '../reference/reference.ts';
import { counted, listed } from '../text/phrases.ts';
import type { Command } from './command.ts';
import { explained, parsed, UsageError } from './usage.ts';

const USAGE = `Usage
  codegen new <rest.method> [options]

Writes a Russian and an English page for a REST method of the reference, and a binding whose guesses are
marked. What only a person can write stands there as TODO; until it is written the pages do not compile.

Options
  --section NAME  folder of the pages and name of the bindings (default: the method's scope)
  --root DIR      the project's root (default: this folder)
  --help          this text

Exit codes
  0 written · 2 usage, no such method, or a page that exists
`;

export const newPages: Command = explained('codegen new', async (args, { cwd, stdout }) => {
  const { values, positionals } = parsed(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        section: { type: 'string' },
        root: { type: 'string', default: '.' },
        help: { type: 'boolean', default: false },
      },
    }),
  );
  if (values.help) {
    stdout(USAGE);
    return 0;
  }
  const [method, ...others] = positionals;
  if (method === undefined || others.length > 0) throw new UsageError('one REST method is needed');
  const root = resolve(cwd, values.root);
  const known = await (await openReference(join(root, REFERENCE))).load([method]);
  const facts = known.find(method);
  if (facts === null) throw new UsageError(unknown(method, known.names));
  const section =
    values.section ?? (facts.scopes[0] ?? 'other').toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-');
  const objection = sectionObjection(section);
  if (objection !== null) throw new UsageError(objection.reason.replaceAll('`', ''));
  const { file, pages, binding } = scaffold(facts, section);
  for (const language of ['ru', 'en'] as const) {
    const path = `${DOCS}/${language}/${section}/${file}`;
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeNew(join(root, path), path, pages[language]);
    stdout(`written  ${path}\n`);
  }
  for (const { path, names } of await writeProposals(root, DOCS, [binding]))
    stdout(`guessed  ${path}: ${names.join(', ')}\n`);
  stdout('Write what stands as TODO, name the function in Russian, and check the guesses\n');
  return 0;
});

function unknown(method: string, names: readonly string[]): string {
  const nearest = nearestNames(method, names);
  const hint = nearest.length === 0 ? '' : `; did you mean ${listed(nearest)}?`;
  return `the reference of ${counted(names.length, 'method')} has no ${method}${hint}`;
}

async function writeNew(file: string, path: string, text: string): Promise<void> {
  try {
    await writeFile(file, text, { flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new UsageError(`${path} exists; remove it, or describe the method there`);
    throw error;
  }
}
