import type { Messages } from '../messages/messages.ts';
import { BETWEEN_VALUES, type OptionArity } from '../spec/options.ts';
import { parseBoolean } from '../values/boolean.ts';
import { isOptionOf, type NamedOption, resolveName } from './option-names.ts';
import { isLaterLetter, type OptionToken, tokenize, type Token, wholeWord } from './tokens.ts';
import { UsageError } from './usage-error.ts';
import { type Mistake, unexpected, unknownOption } from './wrong-words.ts';

export interface ParsedArguments {
  /** The text of each option; `true`/`false` for options that stood without one. */
  readonly options: ReadonlyMap<string, string | boolean>;
  readonly positionals: readonly string[];
  /** Options whose text is the name of a file that holds it: `--text@=letter.txt`. */
  readonly fromFile: ReadonlySet<string>;
}

/** What words without dashes are: mistakes, words, or parameters of a REST method. */
export type Positionals = 'none' | 'words' | 'parameters';

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
  const line = new Line(words, arities, messages, allowed);
  await line.read();
  line.refuse();
  return line;
}

class Line implements ParsedArguments {
  readonly options = new Map<string, string | boolean>();
  readonly positionals: string[] = [];
  readonly fromFile = new Set<string>();
  readonly #words: readonly string[];
  readonly #arities: ReadonlyMap<string, OptionArity>;
  readonly #messages: Messages;
  readonly #allowed: Positionals;
  readonly #tokens: Token[];
  readonly #mistakes: Mistake[] = [];
  /** Of the token that is being read. */
  #index = 0;

  constructor(
    words: readonly string[],
    arities: ReadonlyMap<string, OptionArity>,
    messages: Messages,
    allowed: Positionals,
  ) {
    this.#words = words;
    this.#arities = arities;
    this.#messages = messages;
    this.#allowed = allowed;
    this.#tokens = tokenize(words, arities);
  }

  async read(): Promise<void> {
    for (; this.#index < this.#tokens.length; this.#index += 1) {
      const token = this.#tokens[this.#index];
      const before = this.#tokens[this.#index - 1];
      if (token?.kind === 'positional') this.#takePositional(token.value, before);
      else if (token?.kind === 'option' && !isLaterLetter(token, before)) {
        await this.#takeOption(token);
      }
    }
  }

  /** @throws {UsageError} with all mistakes. */
  refuse(): void {
    if (this.#mistakes.length === 0) return;
    throw new UsageError(this.#mistakes.map(([message]) => message).join('\n'), [
      ...new Set(this.#mistakes.flatMap(([, hints = []]) => hints)),
    ]);
  }

  /** The word behind the token that is being read, where it is no option. */
  get #following(): string | undefined {
    const next = this.#tokens[this.#index + 1];
    return next?.kind === 'positional' ? next.value : undefined;
  }

  #takePositional(value: string, before: Token | undefined): void {
    if (this.#allowed !== 'none') this.positionals.push(value);
    else this.#mistakes.push(unexpected(value, before, this.#arities, this.#messages));
  }

  async #takeOption(token: OptionToken): Promise<void> {
    const named = resolveName(token.name, this.#arities);
    if (named.isFile && token.inlineValue === true) this.fromFile.add(named.name);
    const arity = token.rawName.startsWith('--') ? this.#arities.get(named.name) : undefined;
    if (arity === undefined) {
      await this.#reportUnknown(token);
      return;
    }
    if (this.options.has(named.name) && arity !== 'many') {
      this.#mistakes.push([this.#messages.optionTwice(named.name)]);
    }
    this.#takeValue(token, named, arity);
  }

  async #reportUnknown(token: OptionToken): Promise<void> {
    const following = this.#following;
    const written = wholeWord(token, this.#words[token.index]);
    const isParameter = this.#allowed === 'parameters';
    const value = token.value ?? following;
    this.#mistakes.push(
      await unknownOption(written, value, this.#arities, isParameter, this.#messages),
    );
    // The word after it was most likely its value: one mistake, one message.
    if (token.inlineValue === undefined && following !== undefined) this.#index += 1;
  }

  #takeValue(token: OptionToken, { name, negated }: NamedOption, arity: OptionArity): void {
    if (negated) {
      this.options.set(name, false);
    } else if (arity === 'flag' || arity === 'optional' || arity === 'names') {
      const taken = takeOptional(token.value, this.#following, arity);
      this.options.set(name, taken.value);
      if (taken.consumed) this.#index += 1;
    } else if (arity === 'none') {
      if (token.value !== undefined) this.#mistakes.push([this.#messages.optionTakesNoValue(name)]);
      this.options.set(name, true);
    } else this.#takeText(token, name, arity);
  }

  #takeText({ value, inlineValue }: OptionToken, name: string, arity: OptionArity): void {
    const messages = this.#messages;
    if (value === undefined) {
      this.#mistakes.push([messages.optionNeedsValue(name)]);
    } else if (!inlineValue && isOptionOf(value, this.#arities)) {
      this.#mistakes.push([
        messages.optionNeedsValue(name),
        [messages.valueLikeOption(name, value)],
      ]);
      // The swallowed option is read after all, so that its own absence is not reported on top.
      this.#tokens.splice(this.#index + 1, 0, ...tokenize([value], this.#arities));
    } else {
      const before = arity === 'many' ? this.options.get(name) : undefined;
      const values = typeof before === 'string' ? [before, value] : [value];
      this.options.set(name, values.join(BETWEEN_VALUES));
    }
  }
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
