import { isRecord } from './example.ts';

/** Something in a result that can be its rows: a list, or a map whose values are all of one kind. */
export interface Candidate {
  readonly path: string;
  readonly rows: readonly unknown[];
}

/** All that can be the rows of a result, outermost first; what stands within rows is not looked at. */
export function candidatesIn(result: unknown, path = 'result'): Candidate[] {
  if (Array.isArray(result)) return [{ path, rows: result }];
  if (!isRecord(result)) return [];
  const values = Object.values(result);
  const inner = Object.entries(result).flatMap(([key, value]) =>
    candidatesIn(value, `${path}.${key}`),
  );
  const isMap =
    values.length > 0 && values.every(isRecord) && inner.every(({ path: at }) => at !== path);
  return isMap ? [{ path: `${path}{}`, rows: values }, ...inner] : inner;
}

/** The candidate that these rows are; undefined when they are none of them. */
export function sameAs(
  rows: readonly unknown[],
  candidates: readonly Candidate[],
): Candidate | undefined {
  const text = JSON.stringify(rows);
  return candidates.find((candidate) => JSON.stringify(candidate.rows) === text);
}
