import { UsageError } from '../arguments/usage-error.ts';
import type { Messages } from '../messages/messages.ts';
import { JsonSyntaxError, parseRelaxedJson } from './json.ts';
import type { Sources } from './source.ts';

/** `{…}` or `[…]`: JSON on the command line, never a path and never with escapes. */
export function looksLikeJson(text: string): boolean {
  return /^\s*[{[]/.test(text);
}

/**
 * A structure or a list: JSON in the value itself, `@file`, the path of a `.json` file, `-` for the standard input.
 * `undefined` when the value is none of these, so that a type beside it may take it.
 */
export async function readStructure(
  option: string,
  text: string,
  sources: Sources,
  messages: Messages,
): Promise<{ readonly value: unknown } | undefined> {
  const json = await jsonText(option, text, sources);
  if (json === undefined) return undefined;
  try {
    return { value: await parseRelaxedJson(json) };
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    throw new UsageError(messages.invalidJson(`--${option}`, error.line, error.column));
  }
}

async function jsonText(
  option: string,
  text: string,
  sources: Sources,
): Promise<string | undefined> {
  if (looksLikeJson(text)) return text;
  if (text === '-') return sources.standardInputText(option);
  if (text.startsWith('@')) return sources.fileText(option, text.slice(1));
  return /\.json$/i.test(text) ? sources.fileText(option, text) : undefined;
}
