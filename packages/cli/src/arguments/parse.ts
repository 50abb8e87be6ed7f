import { parseArgs } from 'node:util';

import type { Messages } from '../messages/messages.ts';
import { BETWEEN_VALUES, type OptionArity } from '../spec/options.ts';
import { parseBoolean } from '../values/boolean.ts';
import { UsageError } from './usage-error.ts';

export interface ParsedArguments {
  /** The text of each option; `true`/`false` for options that stood without one. */
  readonly options: ReadonlyMap<string, string | boolean>;
  readonly positionals: readonly string[];
  /** Options whose text is the name of a file that holds it: `--text@=letter.txt`. */
  readonly fromFile: ReadonlySet<string>;
}

type Token = NonNullable<ReturnType<typeof tokenize>>[number];

/** What words without dashes are: mistakes, words, or parameters of a REST method. */
export type Positionals = 'none' | 'words' | 'parameters';

interface Problem {
  readonly message: string;
  readonly hints: readonly string[];
}

/**
 * Reads the words after a command's name. What follows an option is its value, whatever it begins with
 * (`--chat -5`, `--text "--hi"`), unless it is one of the options that the command has: then the value was forgotten, and
 * `--text=--chat` says that it was meant. All mistakes are reported together.
 */
export async function parseArguments(
  words: readonly string[],
  arities: ReadonlyMap<string, OptionArity>,
  messages: Messages,
  allowed: Positionals = 'none',
): Promise<ParsedArguments> {
  const options = new Map<string, string | boolean>();
  const positionals: string[] = [];
  const fromFile = new Set<string>();
  const problems: Problem[] = [];
  const report = (message: string, hints: readonly string[] = []): void => {
    problems.push({ message, hints });
  };
  const tokens = tokenize(words, arities);

  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      if (allowed !== 'none') positionals.push(token.value);
      else report(...unexpected(token.value, tokens[index - 1], arities, messages));
      continue;
    }
    // `-test` comes as `-t`, `-e` and so on.
    if (isLaterLetter(token, tokens[index - 1])) continue;
    const { name, negated, isFile } = resolveName(token.name, arities);
    if (isFile && token.inlineValue === true) fromFile.add(name);
    const arity = token.rawName.startsWith('--') ? arities.get(name) : undefined;
    if (arity === undefined) {
      const after = tokens[index + 1];
      const value = after?.kind === 'positional' ? after.value : undefined;
      const written = wholeWord(token, words[token.index]);
      report(...(await unknownOption(written, token.value ?? value, arities, allowed, messages)));
      // The word after it was most likely its value: one mistake, one message.
      if (token.inlineValue === undefined && value !== undefined) index += 1;
      continue;
    }
    if (options.has(name) && arity !== 'many') report(messages.optionTwice(name));
    const next = tokens[index + 1];
    const following = next?.kind === 'positional' ? next.value : undefined;
    if (negated) {
      options.set(name, false);
    } else if (arity === 'flag' || arity === 'optional' || arity === 'names') {
      const taken = takeOptional(token.value, following, arity);
      options.set(name, taken.value);
      if (taken.consumed) index += 1;
    } else if (arity === 'none') {
      if (token.value !== undefined) report(messages.optionTakesNoValue(name));
      options.set(name, true);
    } else if (token.value === undefined) {
      report(messages.optionNeedsValue(name));
    } else if (!token.inlineValue && isOptionOf(token.value, arities)) {
      report(messages.optionNeedsValue(name), [messages.valueLikeOption(name, token.value)]);
      // The swallowed option is read after all, so that its own absence is not reported on top.
      tokens.splice(index + 1, 0, ...tokenize([token.value], arities));
    } else {
      const before = arity === 'many' ? options.get(name) : undefined;
      const values = typeof before === 'string' ? [before, token.value] : [token.value];
      options.set(name, values.join(BETWEEN_VALUES));
    }
  }

  if (problems.length > 0) {
    throw new UsageError(problems.map(({ message }) => message).join('\n'), [
      ...new Set(problems.flatMap(({ hints }) => hints)),
    ]);
  }
  return { options, positionals, fromFile };
}

function tokenize(words: readonly string[], arities: ReadonlyMap<string, OptionArity>) {
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      [...arities].map(([name, arity]) => [
        name,
        { type: takesText(arity) ? ('string' as const) : ('boolean' as const) },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  return tokens;
}

function isLaterLetter(token: Token, before: Token | undefined): boolean {
  return token.kind === 'option' && isShort(token) && token.index === before?.index;
}

function isShort({ rawName }: { readonly rawName: string }): boolean {
  return !rawName.startsWith('--');
}

/** An option behind one dash as it was written, without what stands behind an equals sign. */
function wholeWord(token: Extract<Token, { kind: 'option' }>, word = '') {
  const [rawName = ''] = isShort(token) ? word.split('=', 1) : [token.rawName];
  return { name: rawName.replace(/^-+/u, ''), rawName };
}

function takesText(arity: OptionArity): boolean {
  return arity === 'required' || arity === 'text' || arity === 'many';
}

function resolveName(
  name: string,
  arities: ReadonlyMap<string, OptionArity>,
): { name: string; negated: boolean; isFile: boolean } {
  const base = name.endsWith('@') ? name.slice(0, -1) : name;
  if (base !== name && arities.get(base) === 'text') {
    return { name: base, negated: false, isFile: true };
  }
  const positive = name.startsWith('no-') ? name.slice(3) : undefined;
  return positive !== undefined && !arities.has(name) && arities.get(positive) === 'flag'
    ? { name: positive, negated: true, isFile: false }
    : { name, negated: false, isFile: false };
}

const CAN_BE_VALUE = {
  flag: (word: string) => parseBoolean(word) !== undefined,
  optional: () => true,
  /** `ID=5` is a parameter of a method, `ID,TITLE` are fields. */
  names: (word: string) => !word.includes('='),
};

/** `--hide`, `--hide true`, `--hide=true`; the next word is taken only if it can be a value. */
function takeOptional(
  inline: string | undefined,
  following: string | undefined,
  arity: keyof typeof CAN_BE_VALUE,
): { value: string | boolean; consumed: boolean } {
  if (inline !== undefined) return { value: inline, consumed: false };
  const takes = following !== undefined && CAN_BE_VALUE[arity](following);
  return takes ? { value: following, consumed: true } : { value: true, consumed: false };
}

function isOptionOf(word: string, arities: ReadonlyMap<string, OptionArity>): boolean {
  if (!word.startsWith('--')) return false;
  return arities.has(resolveName(word.slice(2).split('=', 1)[0] ?? '', arities).name);
}

async function unknownOption(
  { name, rawName }: { readonly name: string; readonly rawName: string },
  value: string | undefined,
  arities: ReadonlyMap<string, OptionArity>,
  allowed: Positionals,
  messages: Messages,
): Promise<[string, readonly string[]]> {
  // Loaded for mistakes alone.
  const { nearestNames } = await import('@oint/reference/nearest-names');
  const isLetter = isShort({ rawName }) && name.length === 1;
  const nearest = isLetter ? beginningWith(name, arities) : nearestNames(name, arities.keys());
  const hints = [
    ...(nearest.length > 0 ? [messages.didYouMean(nearest.map((near) => `--${near}`))] : []),
    // What may be meant for another option, a secret among them, is not repeated.
    ...(allowed === 'parameters' && nearest.length === 0
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
function unexpected(
  word: string,
  before: Token | undefined,
  arities: ReadonlyMap<string, OptionArity>,
  messages: Messages,
): [message: string] {
  const isFlag = before?.kind === 'option' && arities.get(before.name) === 'flag';
  return [isFlag ? messages.wrongFlag(before.name, word) : messages.unexpectedArgument(word)];
}

/** `id=1`, as far as it is short enough to be read. */
async function parameter(name: string, value = '…'): Promise<string> {
  const { quoted } = await import('../names/quoted.ts');
  return quoted(`${name}=${value.length > 40 || value.includes('=') ? '…' : value}`);
}
