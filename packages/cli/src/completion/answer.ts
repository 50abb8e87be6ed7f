import type { Context } from '../context/context.ts';
import { EXIT_CODES, type ExitCode } from '../spec/exit-codes.ts';
import { complete } from './complete.ts';

/**
 * `oint __complete [--new] -- words…`: a candidate a line, with what it means behind a tab. With `--new` the words are
 * complete, and an empty one is meant behind them.
 */
export async function answerShell(words: readonly string[], context: Context): Promise<ExitCode> {
  const begin = words.indexOf('--');
  const typed = words.slice(begin + 1);
  const isNew = words.slice(0, begin).includes('--new');
  const found = await complete(isNew ? [...typed, ''] : typed, context);
  const lines = found.map(({ value, text }) => {
    const [sentence = ''] = text.split('\n', 1);
    return sentence === '' ? `${value}\n` : `${value}\t${sentence}\n`;
  });
  await context.shell.stdout.write(lines.join(''));
  return EXIT_CODES.ok;
}
