import type { Messages } from '../messages/messages.ts';
import { aritiesOf, OPTION_SETS, type OptionSet } from '../spec/options.ts';
import { parseArguments } from './parse.ts';

/** A line divided at its first word that is no option: the name of a library or of a command. */
export interface LeadingWord {
  readonly name: string | undefined;
  readonly after: readonly string[];
  /** The options before it. */
  readonly options: ReadonlySet<string>;
}

/** Of all options, the two that every program has are known by a letter too. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['-h', '--help'],
  ['-v', '--version'],
]);

/** Splits off the first word that is no option. Options that hold everywhere, or the given ones, may stand before it. */
export async function splitLeading(
  words: readonly string[],
  messages: Messages,
  set: OptionSet = OPTION_SETS.everywhere,
): Promise<LeadingWord> {
  const arities = aritiesOf(set);
  let end = 0;
  while (words[end]?.startsWith('-') === true) {
    end += arities.get(words[end]?.slice(2) ?? '') === 'required' ? 2 : 1;
  }
  const leading = words.slice(0, end).map((word) => SHORT.get(word) ?? word);
  const { options } = await parseArguments(leading, arities, messages);
  return { name: words[end], after: words.slice(end + 1), options: new Set(options.keys()) };
}

/** `--help` asks for help wherever it stands; as a value it is written `--text=--help`. */
export function wantsHelp(words: readonly string[]): boolean {
  return words.includes('--help') || words.includes('-h');
}

/** The words behind a leading one, with the `--help` that stood before it. */
export function wordsBehind({ after, options }: LeadingWord): readonly string[] {
  return options.has('help') && !wantsHelp(after) ? ['--help', ...after] : after;
}
