import { join, parse, resolve } from 'node:path';

import { textOf } from '../arguments/text-of.ts';
import { UsageError } from '../arguments/usage-error.ts';
import type { Context } from '../context/context.ts';

/** A file as the user is told, and where it is. */
export interface NamedFile {
  readonly name: string;
  readonly path: string;
}

export interface Files {
  readonly journal: NamedFile;
  readonly failed: NamedFile;
  readonly unknown: NamedFile;
}

/** `leads.csv`: `leads.csv.journal`, `leads.failed.csv`, `leads.unknown.csv`. */
export function filesOf(
  from: string,
  options: ReadonlyMap<string, string | boolean>,
  { sources, messages }: Context,
): Files {
  const own = textOf(options.get('journal'));
  if (from === '-' && own === undefined) throw new UsageError(messages.each.journalNeeded);
  const journal = own ?? `${from}.journal`;
  const { dir, name, ext } = parse(from === '-' ? journal : from);
  const ending = ext.replace(/^\.json$/iu, '.ndjson').replace(/^\.journal$/u, '');
  const beside = (kind: string): string => join(dir, `${name}.${kind}${ending}`);
  const named = (file: string): NamedFile => ({ name: file, path: sources.path(file) });
  const files = {
    journal: named(journal),
    failed: named(textOf(options.get('failed')) ?? beside('failed')),
    unknown: named(beside('unknown')),
  };
  const taken = firstTaken([named(from), ...Object.values(files)]);
  if (taken !== undefined) throw new UsageError(messages.each.takenFile(taken.name));
  return files;
}

/** A file that is another one already: what is written into it would be lost, or rows with it. */
function firstTaken(files: readonly NamedFile[]): NamedFile | undefined {
  const paths = files.map(({ path }) => resolve(path));
  return files.find((_, index) => paths.indexOf(paths[index] ?? '') < index);
}
