import type { Messages } from '../messages/messages.ts';
import { globalOptions, globalOptionsOf } from '../spec/options.ts';
import { parseArguments } from './parse.ts';
import type { OptionArity } from './parse.ts';

/**
 * Splits off the next word that is no option: a library's or a command's name. Options that hold everywhere may stand before
 * it.
 */
export async function splitLeading(
  words: readonly string[],
  messages: Messages,
  root = false,
): Promise<[name: string | undefined, after: readonly string[], options: ReadonlySet<string>]> {
  const names = globalOptionsOf('everywhere', ...(root ? (['root'] as const) : []));
  const arities = new Map<string, OptionArity>(
    names.map((name) => [name, globalOptions[name].arity]),
  );
  let end = 0;
  while (words[end]?.startsWith('-') === true) {
    end += arities.get(words[end]?.slice(2) ?? '') === 'required' ? 2 : 1;
  }
  const leading = words.slice(0, end).map((word) => (word === '-h' ? '--help' : word));
  const { options } = await parseArguments(leading, arities, messages);
  return [words[end], words.slice(end + 1), new Set(options.keys())];
}

/** `--help` asks for help wherever it stands; as a value it is written `--text=--help`. */
export function wantsHelp(words: readonly string[]): boolean {
  return words.includes('--help') || words.includes('-h');
}
