/** What the commands that compare two states of the docs have in common. */
import { shortId } from '../diff/format-entries.ts';
import { diffProject, type ProjectDiff } from '../diff/project-diff.ts';
import { DOCS, LIBRARY } from '../library.ts';
import type { Environment } from './command.ts';
import { projectCache } from './project-cache.ts';

/** Compares; tells of errors in the docs. `null` when the present docs cannot be compared. */
export async function compareDocs(
  root: string,
  since: string | null,
  { stderr }: Environment,
): Promise<ProjectDiff | null> {
  const cache = await projectCache(root);
  const diff = await diffProject({ root, docs: DOCS, library: LIBRARY, since, cache });
  if (diff.after.diagnostics.failed) {
    stderr(
      `${diff.after.diagnostics.format()}${diff.after.diagnostics.summary()}; nothing was compared\n`,
    );
    return null;
  }
  if (diff.before.diagnostics.failed) {
    stderr(
      `codegen: the docs of ${shortId(diff.base)} have ${diff.before.diagnostics.summary()}; they are compared as far as they compile\n`,
    );
  }
  return diff;
}
