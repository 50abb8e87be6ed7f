/** What a run has made, in words. */
import type { OutputFile } from '../emit/output-file.ts';
import type { Program } from '../ir.ts';
import { counted } from '../text/phrases.ts';
import type { Difference } from '../write.ts';

export function contents({ sections }: Program, files: readonly OutputFile[]): string {
  const functions = sections.reduce((sum, section) => sum + section.functions.length, 0);
  return `${counted(functions, 'function')} in ${counted(sections.length, 'section')}, ${counted(files.length, 'file')}`;
}

/** A line a file. */
export function list(
  found: readonly Difference[],
  word: (state: Difference['state']) => string,
): string {
  return found.map(({ path, state }) => `${word(state).padEnd(8)} ${path}\n`).join('');
}
