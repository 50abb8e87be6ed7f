import type { Context } from '../context/context.ts';
import { isRestLibrary, type Library } from '../spec/library.ts';
import { indent, table, type Layout, type Row } from './layout.ts';

/** A library, and what can stand behind its name beside commands and methods. */
export interface LibraryRows {
  readonly library: Library;
  readonly words: readonly Row[];
}

/** How any method is called, and how its name is found. */
export function restLines(
  { library, words }: LibraryRows,
  { messages }: Context,
  layout: Layout,
): readonly string[] {
  if (!isRestLibrary(library)) return [];
  return [
    ...indent(messages.restSummary, layout),
    `  oint ${library.name} im.dialog.read DIALOG_ID=chat1 MESSAGE_ID:=5`,
    ...table(words, layout),
  ];
}
