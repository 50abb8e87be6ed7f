import type { ReadText } from '../../arguments/fields.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import type { Context } from '../../context/context.ts';
import { isStructure } from '../../json/containers.ts';
import { typedText } from '../../reference/typed-text.ts';
import { readStructure } from '../../values/structure.ts';
import type { KnownCall } from './known-method.ts';

/** Version 2 reads texts by itself; version 3 wants the types that it says. */
export function readTextOf({ version, facts }: KnownCall): ReadText | undefined {
  if (version !== 3 || facts === undefined) return undefined;
  return (path, text) => typedText(facts.params, path, text);
}

/** The structure of `--input`; an empty one without it. */
export async function readInput(
  text: string | undefined,
  { messages, sources }: Context,
): Promise<Readonly<Record<string, unknown>>> {
  if (text === undefined) return {};
  // A plain name is a file here, whatever its extension: `--input` takes nothing else.
  const source = text === '-' || /^[@{[]/u.test(text) ? text : `@${text}`;
  const input = (await readStructure(source, { place: '--input', inputs: sources }))?.value;
  if (!isStructure(input)) {
    throw new UsageError(messages.inputNotStructure);
  }
  return input;
}
