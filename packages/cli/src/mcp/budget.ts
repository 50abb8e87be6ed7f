/** Cuts results to what a model can read. */

/** Texts longer than this are cut in results: nobody reads the Base64 of a picture. */
const LONGEST_TEXT = 2000;

/** A result that fits, and what is left of it. */
export interface Cut {
  readonly shown: unknown;
  /** Rows that did not fit. */
  readonly rest: readonly unknown[];
}

/** As many rows as fit into so many characters of JSON, one at least. */
export function fitRows(
  rows: readonly unknown[],
  budget: number,
): Cut & { readonly shown: unknown[] } {
  const short = rows.map(shortTexts);
  let left = budget;
  let count = 0;
  for (const row of short) {
    left -= JSON.stringify(row ?? null).length + 1;
    if (left < 0 && count > 0) break;
    count += 1;
  }
  return { shown: short.slice(0, count), rest: rows.slice(count) };
}

/** A value whose long texts are cut. */
export function shortTexts(value: unknown): unknown {
  if (typeof value === 'string') {
    return value.length > LONGEST_TEXT
      ? `${value.slice(0, LONGEST_TEXT)}… (${value.length} characters)`
      : value;
  }
  if (Array.isArray(value)) return value.map(shortTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, shortTexts(item)]));
}

/** A result that is no list, where it is too large: its biggest parts are left out, and named. */
export function fitValue(
  value: unknown,
  budget: number,
): { readonly shown: unknown; readonly left: readonly string[] } {
  const short = shortTexts(value);
  if (typeof short !== 'object' || short === null || Array.isArray(short)) {
    return { shown: short, left: [] };
  }
  const sizes = Object.entries(short)
    .map(([name, item]) => ({ name, size: JSON.stringify(item ?? null).length + name.length + 4 }))
    .toSorted((a, b) => b.size - a.size);
  let total = sizes.reduce((sum, { size }) => sum + size, 2);
  const left: string[] = [];
  for (const { name, size } of sizes) {
    if (total <= budget) break;
    left.push(name);
    total -= size;
  }
  const shown = Object.fromEntries(Object.entries(short).filter(([name]) => !left.includes(name)));
  return { shown, left };
}
