/** What is said of words that the command does not have. */
import type { Messages } from '../messages/messages.ts';
import type { OptionArity } from '../spec/options.ts';
import { isShort, type Token } from './tokens.ts';

/** A message and its hints. */
export type Mistake = readonly [message: string, hints?: readonly string[]];

/** @param isParameter Whether what is meant may be a parameter of a method. */
export async function unknownOption(
  { name, rawName }: { readonly name: string; readonly rawName: string },
  value: string | undefined,
  arities: ReadonlyMap<string, OptionArity>,
  isParameter: boolean,
  messages: Messages,
): Promise<Mistake> {
  // Loaded for mistakes alone.
  const { nearestNames } = await import('@oint/reference/nearest-names');
  const isLetter = isShort({ rawName }) && name.length === 1;
  const nearest = isLetter ? beginningWith(name, arities) : nearestNames(name, arities.keys());
  const hints = [
    ...(nearest.length > 0 ? [messages.didYouMean(nearest.map((near) => `--${near}`))] : []),
    // What may be meant for another option, a secret among them, is not repeated.
    ...(isParameter && nearest.length === 0
      ? [messages.writeParameter(await parameter(name, value))]
      : []),
  ];
  return isShort({ rawName })
    ? [messages.singleDash(rawName), hints]
    : [messages.unknownOption(rawName), hints];
}

/** One letter behind one dash is the beginning of a name: those of the command itself are last in its table. */
function beginningWith(
  letter: string,
  arities: ReadonlyMap<string, OptionArity>,
): readonly string[] {
  const lower = letter.toLowerCase();
  return [...arities.keys()].filter((name) => name.startsWith(lower)).toReversed();
}

/** What is wrong with a word that stands alone: behind a flag it was meant to be its value. */
export function unexpected(
  word: string,
  before: Token | undefined,
  arities: ReadonlyMap<string, OptionArity>,
  messages: Messages,
): Mistake {
  const isFlag = before?.kind === 'option' && arities.get(before.name) === 'flag';
  return [isFlag ? messages.wrongFlag(before.name, word) : messages.unexpectedArgument(word)];
}

/** `id=1`, as far as it is short enough to be read. */
async function parameter(name: string, value = '…'): Promise<string> {
  const { quoted } = await import('../names/quoted.ts');
  return quoted(`${name}=${value.length > 40 || value.includes('=') ? '…' : value}`);
}
