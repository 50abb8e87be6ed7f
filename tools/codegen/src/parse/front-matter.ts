/** Front matter is for the site; here it is only held to being YAML. */
import type { RootContent } from 'mdast';
import { parseDocument } from 'yaml';

import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import { placeOf } from './place.ts';

export function checkFrontMatter(
  nodes: readonly RootContent[],
  file: string,
  diagnostics: Diagnostics,
): void {
  const [first] = nodes;
  if (first?.type !== 'yaml') return;
  if (isPlain(first.value)) return;
  const reason = yamlError(first.value);
  if (reason !== null)
    diagnostics.report(
      'front-matter',
      file,
      placeOf(first),
      `The front matter is no YAML: ${reason}`,
    );
}

const PLAIN_ENTRY =
  /^(?<key>[a-z_]+): (?:[\p{L}\p{N}][^:#\t]*|\[[\p{L}\p{N}][\p{L}\p{N} _./-]*(?:, [\p{L}\p{N}][\p{L}\p{N} _./-]*)*\])$/u;

/**
 * Entries of a key and words or a list of words, each key once: that is YAML without a closer look, and what most
 * front matter is.
 */
function isPlain(text: string): boolean {
  const lines = text.split('\n');
  const keys = lines.map((line) => PLAIN_ENTRY.exec(line)?.groups?.['key']);
  return !keys.includes(undefined) && new Set(keys).size === lines.length;
}

/** Only the syntax is looked at: values are not built, so that aliases cannot multiply. */
function yamlError(text: string): string | null {
  try {
    const [error] = parseDocument(text).errors;
    return error === undefined ? null : (error.message.split('\n')[0] ?? '');
  } catch (error) {
    // The parser recurses over nested values.
    if (error instanceof RangeError) return 'it nests too deeply';
    throw error;
  }
}
