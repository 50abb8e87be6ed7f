/** The name that was most likely meant by one that is not known; undefined where none is known. */
export function nearest<Name extends string>(
  given: string,
  known: readonly Name[],
): Name | undefined {
  const wanted = given.toLowerCase();
  const [first, ...others] = known.map((name) => ({
    name,
    distance: distance(wanted, name.toLowerCase()),
  }));
  return others.reduce((best, own) => (best && own.distance < best.distance ? own : best), first)
    ?.name;
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
