/** How commands tell what is wrong with their arguments, the repository or the packages. */
import { FactsError } from '@oint/reference/node';

import { GitError } from '../diff/git.ts';
import { ManifestError } from '../diff/packages.ts';
import { CorrectionsError } from '../import/corrections/corrections-error.ts';
import { PortalError } from '../import/openapi/portal-error.ts';
import { type Command, usageError } from './command.ts';

/**
 * Turns what is wrong with the arguments, the repository or the packages into a message and exit code 2.
 *
 * @param line - that shows help with `--help` behind it: `codegen new`
 */
export function explained(line: string, command: Command): Command {
  return async (args, environment) => {
    try {
      return await command(args, environment);
    } catch (error) {
      if (error instanceof UsageError) environment.stderr(usageError(error.message, line));
      else if (
        error instanceof GitError ||
        error instanceof ManifestError ||
        error instanceof FactsError ||
        error instanceof CorrectionsError ||
        error instanceof PortalError
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
    if (!(error instanceof TypeError)) throw error;
    // Node goes on with how a file of such a name could be given.
    throw new UsageError(error.message.replace(/\. To specify a positional .*$/su, ''));
  }
}
