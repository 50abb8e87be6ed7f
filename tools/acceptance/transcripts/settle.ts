/** Any text within a line, and any lines. */
const WITHIN = '[..]';
const LINES = '[...]';

/** What is expected, if what was shown is that; otherwise what was shown. */
export function settle(expected: readonly string[], shown: readonly string[]): readonly string[] {
  return isShown(expected, shown) ? expected : shown;
}

function isShown([wanted, ...more]: readonly string[], shown: readonly string[]): boolean {
  if (wanted === undefined) return shown.length === 0;
  if (wanted === LINES) {
    return shown.some((_, index) => isShown(more, shown.slice(index))) || isShown(more, []);
  }
  const [first, ...rest] = shown;
  return first !== undefined && isLine(wanted, first) && isShown(more, rest);
}

function isLine(wanted: string, line: string): boolean {
  const [head = '', ...parts] = wanted.split(WITHIN);
  const tail = parts.pop();
  if (tail === undefined) return wanted === line;
  if (!line.startsWith(head) || !line.slice(head.length).endsWith(tail)) return false;
  const between = line.slice(head.length, line.length - tail.length);
  const end = parts.reduce(
    (from, part) => (from === -1 ? -1 : endOf(between.indexOf(part, from), part)),
    0,
  );
  return end !== -1;
}

function endOf(start: number, part: string): number {
  return start === -1 ? -1 : start + part.length;
}
