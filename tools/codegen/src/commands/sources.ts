/** The docs that a run compiles. */
import { join } from 'node:path';

import { DOCS, REFERENCE } from '../library.ts';
import { readPages, readProject, type Sources } from '../read/read-project.ts';
import type { Environment } from './command.ts';
import type { Options } from './generate-options.ts';

/** `null` where they cannot be read, or there are none; then it is told why. */
export async function readSources(
  options: Options,
  { cwd, stderr }: Environment,
): Promise<Sources | null> {
  try {
    const { pages, root } = options;
    const project = await readProject(root, DOCS, referenceOf(options));
    const { reference } = project;
    if (options.reference !== null && (await reference.load([])).names.length === 0) {
      stderr(
        `codegen: no facts of REST methods in ${options.reference}; \`codegen import <checkout> --out ${options.reference}\` writes them\n`,
      );
      return null;
    }
    if (pages.length > 0) return { ...project, pages: await readPages(cwd, pages) };
    if (project.pages.length > 0) return project;
    stderr(
      `codegen: no pages below ${DOCS} of ${root}; run it in the project's root or give --root DIR\n`,
    );
  } catch (error) {
    if (!(error instanceof Error) || !('path' in error)) throw error;
    stderr(`codegen: cannot read ${String(error.path)}: ${error.message}\n`);
  }
  return null;
}

/** Folder of the facts. */
export function referenceOf({ root, reference }: Options): string {
  return reference ?? join(root, REFERENCE);
}
