/** Letters of East Asia, and pictures, take two columns each. */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/gu;

/** What takes none: marks that combine, joiners, and choices between the looks of a letter. */
const NARROW = /[\p{Mn}\p{Me}\p{Cf}]/gu;

/** Columns that a text takes: Cyrillic letters take one each. */
export function columnsOf(text: string): number {
  const seen = text.normalize('NFC').replaceAll(NARROW, '');
  return Array.from(seen.replaceAll(WIDE, '  ')).length;
}

/** Lines of cells, each column as wide as its widest cell. */
export function inColumns(lines: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = [];
  for (const cells of lines) {
    for (const [column, cell] of cells.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, columnsOf(cell));
    }
  }
  return lines.map((cells) =>
    cells
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - columnsOf(cell)))
      .join('  ')
      .trimEnd(),
  );
}
