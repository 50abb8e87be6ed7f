/** What the commands that compare two states of the docs have in common. */
import { shortId } from '../diff/format.ts';
import { GitError } from '../diff/git.ts';
import { ManifestError } from '../diff/packages.ts';
import { diffProject, type ProjectDiff } from '../diff/project-diff.ts';
import { FactsError } from '../reference/read-reference.ts';
import { type Command, DOCS, type Environment, LIBRARY, usageError } from './command.ts';
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

/** Turns what is wrong with the arguments, the repository or the packages into a message and exit code 2. */
export function explained(name: string, command: Command): Command {
  return async (args, environment) => {
    try {
      return await command(args, environment);
    } catch (error) {
      if (error instanceof UsageError)
        environment.stderr(usageError(error.message, `codegen ${name}`));
      else if (
        error instanceof GitError ||
        error instanceof ManifestError ||
        error instanceof FactsError
      )
        environment.stderr(`codegen: ${error.message}\n`);
      else throw error;
      return 2;
    }
  };
}

/** Arguments that make no sense. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Runs a parser of arguments whose complaints are the user's to read. */
export function parsed<Value>(parse: () => Value): Value {
  try {
    return parse();
  } catch (error) {
    throw error instanceof TypeError ? new UsageError(error.message) : error;
  }
}
