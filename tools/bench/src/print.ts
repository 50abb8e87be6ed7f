/** Prints a line of a report. */
export function print(text = ''): void {
  process.stdout.write(`${text}\n`);
}

/** Prints rows under each other, first column left, others right. */
export function printTable(rows: readonly (readonly (string | number)[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => String(row[column] ?? '').length)),
  );
  for (const row of rows) {
    const cells = row.map((cell, column) => {
      const width = widths[column] ?? 0;
      return column === 0 ? String(cell).padEnd(width) : String(cell).padStart(width);
    });
    print(`  ${cells.join('   ')}`);
  }
}
