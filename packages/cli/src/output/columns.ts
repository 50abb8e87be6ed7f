/** Columns that a text takes: Cyrillic letters take one each; marks that combine take none. */
export function columnsOf(text: string): number {
  return text.normalize('NFC').replaceAll(/\p{Mn}/gu, '').length;
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
