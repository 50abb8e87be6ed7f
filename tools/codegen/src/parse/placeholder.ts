import type { Place } from '../diagnostics/finding.ts';

/** Stands in the pages that `codegen new` makes for what only a person can write. */
export const PLACEHOLDER = 'TODO';

/** The lines that have the placeholder, and where in them it stands first. */
export function placeholdersIn(text: string): readonly Place[] {
  if (!text.includes(PLACEHOLDER)) return [];
  return text.split(/\r\n|\r|\n/u).flatMap((line, index) => {
    const column = line.indexOf(PLACEHOLDER);
    return column < 0 ? [] : [{ line: index + 1, column: column + 1 }];
  });
}
