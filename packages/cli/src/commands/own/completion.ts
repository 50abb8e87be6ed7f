import { didYouMean } from '../../arguments/did-you-mean.ts';
import { parseArguments } from '../../arguments/parse.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import type { Context } from '../../context/context.ts';
import { EXIT_CODES, type ExitCode } from '../../spec/exit-codes.ts';
import { aritiesOf, OPTION_SETS } from '../../spec/options.ts';
import { SHELLS } from '../../spec/shells.ts';
import { SCRIPTS } from './completion-scripts.ts';

/** `oint completion bash`: the script that makes a shell complete lines of this program. */
export async function printCompletion(
  words: readonly string[],
  context: Context,
): Promise<ExitCode> {
  const { messages, shell } = context;
  const arities = aritiesOf(OPTION_SETS.everywhere);
  const { positionals } = await parseArguments(words, arities, messages, 'words');
  const [wanted = ''] = positionals;
  const name = SHELLS.find((one) => one === wanted);
  if (name === undefined || positionals.length > 1) {
    const hints = wanted === '' ? [] : await didYouMean(wanted, SHELLS, messages);
    throw new UsageError(messages.wrongShell(SHELLS), hints);
  }
  await shell.stdout.write(SCRIPTS[name]);
  return EXIT_CODES.ok;
}
