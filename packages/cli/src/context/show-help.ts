import { EXIT_CODES, type ExitCode } from '../spec/exit-codes.ts';
import type { Context } from './context.ts';

/** Shows help: page by page where it is longer than the terminal, and to scripts as it is. */
export async function showHelp(text: string, { shell }: Context): Promise<ExitCode> {
  const { stdout } = shell;
  const { page, rows } = stdout;
  const isLong = stdout.isTTY && rows !== undefined && text.split('\n').length > rows;
  const isShown = isLong && page !== undefined && (await page(text));
  if (!isShown) await stdout.write(text);
  return EXIT_CODES.ok;
}
