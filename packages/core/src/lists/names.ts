import { ConfigurationError } from '../errors/configuration-error.ts';

type Named = Readonly<Record<string, unknown>>;

/**
 * How the caller writes a name: portals take `filter`, `Filter` and `FILTER` for one. Undefined where it is not given.
 *
 * @throws ConfigurationError for two spellings at once, of which a portal would heed one alone.
 */
export function spellingIn(params: Named, name: string): string | undefined {
  const [spelling, second] = Object.keys(params).filter(
    (key) => isSameName(key, name) && params[key] !== undefined,
  );
  if (second === undefined) return spelling;
  throw new ConfigurationError(
    `params has both ${spelling} and ${second}, which are one to the portal: give one of them`,
    { kind: 'names-twice', names: [spelling ?? '', second] },
  );
}

/** What the caller gives under a name, however it is written. */
export function valueIn(params: Named, name: string): unknown {
  const spelling = spellingIn(params, name);
  return spelling === undefined ? undefined : params[spelling];
}

/** The parameters without those that the list sets itself. */
export function without(params: Named, names: readonly string[]): Named {
  return Object.fromEntries(
    Object.entries(params).filter(([key]) => !names.some((name) => isSameName(key, name))),
  );
}

export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
