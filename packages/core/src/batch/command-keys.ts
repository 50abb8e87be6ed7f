const KEYS = ['method', 'params', 'access'] as const;

/** The key of a command that nobody reads, and what was meant; undefined when all are known. */
export function unknownKey(command: object): { key: string; nearest: string } | undefined {
  for (const [key, value] of Object.entries(command)) {
    if (value === undefined || KEYS.some((known) => known === key)) continue;
    const nearest = KEYS.reduce((best, known) =>
      distance(key.toLowerCase(), known) < distance(key.toLowerCase(), best) ? known : best,
    );
    return { key, nearest };
  }
  return undefined;
}

/** Letters that have to be added, taken out or replaced. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [above, letter] of from.split('').entries()) {
    const next = [above + 1];
    for (const [index, wanted] of to.split('').entries()) {
      const replaced = (row[index] ?? 0) + (letter === wanted ? 0 : 1);
      next.push(Math.min(replaced, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
