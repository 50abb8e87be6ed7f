/** Values as examples have them. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const LANGUAGE = /^[a-z]{2}(?:[-_][A-Za-z]{2})?$/u;

/** Objects whose keys are IDs, or names that all stand for the same structure. */
export function isMap(value: Readonly<Record<string, unknown>>): boolean {
  const keys = Object.keys(value);
  if (keys.length === 0) return false;
  if (keys.every((key) => /^\d+$/u.test(key)) || areLanguages(keys)) return true;
  const entries = Object.values(value);
  if (keys.length > 1 && entries.every(isRecord) && areNumbered(keys)) return true;
  if (entries.length < 5 || !entries.every(isRecord)) return false;
  const [first = {}] = entries;
  const common = Object.keys(first);
  return (
    common.length > 1 &&
    entries.every(
      (entry) => common.filter((key) => Object.hasOwn(entry, key)).length >= common.length / 2,
    )
  );
}

/** Codes of languages, of which one is among those that every documentation names. */
export function areLanguages(keys: readonly string[]): boolean {
  return (
    keys.every((key) => LANGUAGE.test(key)) &&
    keys.some((key) => ['de', 'en', 'ru', 'ua'].includes(key))
  );
}

/** One word with different numbers: `block_1`, `block_2`. */
function areNumbered(keys: readonly string[]): boolean {
  const stems = new Set(keys.map((key) => /^(.*?)\d+$/u.exec(key)?.[1]));
  return stems.size === 1 && !stems.has(undefined);
}
