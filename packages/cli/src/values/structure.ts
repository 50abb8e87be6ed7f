import type { ValueSource } from '../spec/inputs.ts';
import { readJson } from './read-json.ts';
import { readTextFile } from './read-text-file.ts';

/** `{…}` or `[…]`: JSON on the command line, never a path and never with escapes. */
export function looksLikeJson(text: string): boolean {
  return /^\s*[{[]/u.test(text);
}

/**
 * A structure or a list: JSON in the value itself, `@file`, the path of a `.json` file, `-` for the standard input.
 * `undefined` when the value is none of these, so that a type beside it may take it.
 *
 * @throws {ValueError} where it is no JSON, or cannot be read.
 */
export async function readStructure(
  text: string,
  source: ValueSource,
): Promise<{ readonly value: unknown } | undefined> {
  const json = await jsonText(text, source);
  return json === undefined ? undefined : { value: await readJson(json, source.place) };
}

async function jsonText(text: string, source: ValueSource): Promise<string | undefined> {
  if (looksLikeJson(text)) return text;
  if (text === '-') return readTextFile(text, source);
  if (text.startsWith('@')) return readTextFile(text.slice(1), source);
  return /\.json$/iu.test(text) ? readTextFile(text, source) : undefined;
}
