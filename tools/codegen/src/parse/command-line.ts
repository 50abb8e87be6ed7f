/** Command lines of the examples. */

/** Lines of a fence that call `oint`, with the continuations of bash, cmd and PowerShell joined. */
export function commandLines(fence: string): string[] {
  const rows = fence.split('\n').map((row) => row.trim());
  const lines: string[] = [];
  let started: string[] = [];
  for (const [index, row] of rows.entries()) {
    const continues = /[\\^`]$/u.test(row) && index + 1 < rows.length;
    started.push(continues ? row.slice(0, -1).trimEnd() : row);
    if (continues) continue;
    lines.push(started.join(' ').trim());
    started = [];
  }
  return lines
    .map((line) => line.replace(/^\$\s+/u, ''))
    .filter((line) => /^oint(?:\.exe)?(?:\s|$)/u.test(line));
}

/** Words of a command line as a shell reads them: quotes join, a backslash escapes. */
export function shellWords(line: string): string[] {
  const words: string[] = [];
  for (const [raw] of line.matchAll(/(?:"(?:[^"\\]|\\.)*"|'[^']*'|\\.|[^\s"'\\])+/gu)) {
    words.push(
      raw.replaceAll(
        /"((?:[^"\\]|\\.)*)"|'([^']*)'|\\(.)/gu,
        (_, double?: string, single?: string, char?: string) => {
          if (double !== undefined) return double.replaceAll(/\\(["\\$`])/gu, '$1');
          return single ?? char ?? '';
        },
      ),
    );
  }
  return words;
}
