/** What `codegen [pages…]` is asked for. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { parsed, UsageError } from './usage.ts';

export const USAGE = `Usage
  codegen [pages…] [options]
  codegen <command> [options]

Compiles method docs (docs/bitrix24) to packages/sdk, packages/cli and packages/reference. Errors in the
docs are all reported in one run, and then nothing is written.

Commands (each with --help)
  diff           what changed in the docs since a revision, as an API
  changeset      writes the changeset of what changed
  new            begins the pages and the binding of a REST method
  import         takes the facts of the official REST reference from a checkout
  texts          which methods and fields have no text yet, and which texts are not our own

Arguments
  pages          compile these pages only, with the project's bindings; needs --out or --dump

Options
  --check        write nothing; fail when a generated file is stale, missing or left over
  --fix          first add bindings for pages without any, with the fields whose names agree, marked as guesses;
                 not while bindings have errors
  --watch        compile again whenever a page or a binding is saved, until interrupted
  --out DIR      write below DIR instead of the project
  --reference DIR
                 take the facts of REST methods from DIR, which \`codegen import --out DIR\` wrote; needs --out.
                 Descriptions that they carry become doc comments and help, with their licence beside them
  --dump ir      print the intermediate representation as JSON; write nothing
  --root DIR     the project's root (default: this folder)
  --help         this text

Exit codes
  0 up to date or written · 1 errors in the docs, or --check found a difference · 2 usage
`;

export interface Options {
  readonly pages: readonly string[];
  readonly check: boolean;
  readonly fix: boolean;
  readonly watch: boolean;
  readonly dump: boolean;
  readonly out: string | null;
  /** Folder of another reference than the project's. */
  readonly reference: string | null;
  readonly root: string;
}

/** `null`: help is asked for. */
export function readOptions(args: readonly string[], cwd: string): Options | null {
  const { values, positionals } = parsed(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        check: { type: 'boolean', default: false },
        fix: { type: 'boolean', default: false },
        watch: { type: 'boolean', default: false },
        out: { type: 'string' },
        reference: { type: 'string' },
        dump: { type: 'string' },
        root: { type: 'string', default: '.' },
        help: { type: 'boolean', default: false },
      },
    }),
  );
  if (values.help) return null;
  const single = positionals.length > 0;
  const elsewhere = values.out !== undefined || values.dump !== undefined;
  if (values.dump !== undefined && values.dump !== 'ir')
    throw new UsageError(`--dump takes ir, not ${values.dump}`);
  if (values.check && (single || elsewhere))
    throw new UsageError(
      '--check looks at the whole project; it goes with neither pages nor --out and --dump',
    );
  if (values.watch && (single || values.check || values.dump !== undefined))
    throw new UsageError(
      '--watch compiles the whole project; it goes with neither pages nor --check and --dump',
    );
  if (values.fix && (single || elsewhere || values.check || values.watch))
    throw new UsageError(
      '--fix writes into the project; it goes with neither pages nor --check, --watch, --out and --dump',
    );
  if (single && !elsewhere)
    throw new UsageError(
      'single pages need --out DIR or --dump ir: written into the project they would replace their section',
    );
  if (values.reference !== undefined && values.out === undefined)
    throw new UsageError(
      "--reference needs --out DIR: what is made of other facts is not the project's",
    );
  return {
    pages: positionals.map((page) => resolve(cwd, page)),
    check: values.check,
    fix: values.fix,
    watch: values.watch,
    dump: values.dump === 'ir',
    out: values.out === undefined ? null : resolve(cwd, values.out),
    reference: values.reference === undefined ? null : resolve(cwd, values.reference),
    root: resolve(cwd, values.root),
  };
}
