/**
 * An array as PHP programs write it, as JSON.
 *
 * @example
 *   `array('FIELDS' => array('ID' => $id))` is `{ "FIELDS": { "ID": "" } }`: what a variable holds is not known.
 */

const ARRAY = /^\s*array\s*\([\s\S]*\)\s*;?\s*$/u;

/** `null` for what is no array with names. */
export function phpArray(text: string): string | null {
  if (!ARRAY.test(text) || !text.includes('=>')) return null;
  return text
    .replaceAll(/\$\w+/gu, '""')
    .replaceAll(/\barray\s*\(/gu, '{')
    .replaceAll(')', '}')
    .replaceAll('=>', ':')
    .replace(/;\s*$/u, '');
}
