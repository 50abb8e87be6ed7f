/**
 * JSON as documentation writes it: with comments, trailing or missing commas, single quotes, bare keys and
 * ellipses. Ellipses stand for what is left out and are dropped; the object remembers that something is.
 */

const cut = new WeakSet<object>();

/** Whether an ellipsis stood in the braces of the object: what it has not is no evidence. */
export function isCut(value: object): boolean {
  return cut.has(value);
}

/** Whether one of the objects inside is cut: no whole answer, nor a whole request. */
export function holdsCut(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return isCut(value) || Object.values(value).some(holdsCut);
}

/** The value, or `undefined` when the text is no JSON even then. */
export function parseRelaxedJson(text: string): unknown {
  if (isDeep(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    const reader = new Reader(text);
    try {
      const value = reader.value();
      return reader.ended() ? value : undefined;
    } catch (error) {
      if (error instanceof SyntaxError) return undefined;
      throw error;
    }
  }
}

/** Deeper than any answer is; what nests so would overflow readers. */
const MOST_DEPTH = 200;

/** Whether brackets nest deeper than those of data do. Brackets in texts count too, as few as they are. */
export function isDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '[' || char === '{' || char === '(') depth += 1;
    else if (char === ']' || char === '}' || char === ')') depth -= 1;
    if (depth > MOST_DEPTH) return true;
  }
  return false;
}

/** A line of prose says what is left out: `48 more leads`. */
const SPACE =
  /(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/|(?:…|\.\.\.)[^\n"'{}[\]]*|<!--[\s\S]*?-->|(?<=\n[ \t]*)[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)+(?=[ \t]*\n))*/uy;
const ELLIPSIS = /…|\.\.\./u;
const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/uy;
const WORD = /[\p{L}_$][\p{L}\p{N}_$-]*/uy;
const STRING = /"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'/uy;
/** A value that whoever sends it fills in: `**put_id_here**`, also without the quotes of a text. */
const BLANK = /\*\*\w+\*\*/uy;
const WORDS: Readonly<Record<string, unknown>> = { true: true, false: false, null: null };

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  value(): unknown {
    this.#take(SPACE);
    const char = this.#text.charAt(this.#at);
    if (char === '{') return this.#object();
    if (char === '[') return this.#array();
    const string = this.#take(STRING);
    if (string !== '') return unquote(string);
    const number = this.#take(NUMBER);
    if (number !== '') return Number(number);
    const blank = this.#take(BLANK);
    if (blank !== '') return blank;
    const word = this.#take(WORD);
    if (Object.hasOwn(WORDS, word)) return WORDS[word];
    throw new SyntaxError(`unexpected ${char}`);
  }

  ended(): boolean {
    this.#take(SPACE);
    return this.#at >= this.#text.length;
  }

  #object(): Record<string, unknown> {
    const entries: [string, unknown][] = [];
    this.#at += 1;
    let isCutHere = false;
    for (;;) {
      const before = this.#at;
      const closes = this.#closes('}');
      isCutHere ||= ELLIPSIS.test(this.#text.slice(before, this.#at));
      if (closes) break;
      const quoted = this.#take(STRING);
      const key = quoted === '' ? this.#take(WORD) || this.#take(NUMBER) : unquote(quoted);
      if (key === '' && quoted === '') throw new SyntaxError('no key');
      this.#take(SPACE);
      if (this.#text.charAt(this.#at) !== ':') throw new SyntaxError('no colon');
      this.#at += 1;
      entries.push([key, this.value()]);
    }
    const found = Object.fromEntries(entries);
    if (isCutHere) cut.add(found);
    return found;
  }

  #array(): unknown[] {
    const items: unknown[] = [];
    this.#at += 1;
    while (!this.#closes(']')) items.push(this.value());
    return items;
  }

  /** Skips spaces and commas; true after the closing mark. */
  #closes(mark: string): boolean {
    this.#take(SPACE);
    while (this.#text.charAt(this.#at) === ',') {
      this.#at += 1;
      this.#take(SPACE);
    }
    if (this.#at >= this.#text.length) throw new SyntaxError('not closed');
    if (this.#text.charAt(this.#at) !== mark) return false;
    this.#at += 1;
    return true;
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }
}

function unquote(quoted: string): string {
  const body = quoted.slice(1, -1);
  try {
    const parsed: unknown = JSON.parse(
      `"${body.replaceAll(/(?<!\\)"/gu, '\\"').replaceAll('\t', '\\t')}"`,
    );
    return typeof parsed === 'string' ? parsed : body;
  } catch {
    return body;
  }
}
