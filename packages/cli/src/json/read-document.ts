import { type ExactNumber, numberOf } from './exact-number.ts';

/** JSON as it was written: numbers with all digits, keys in their order, those that are numbers too. */
export type Document =
  | null
  | boolean
  | string
  | number
  | ExactNumber
  | readonly Document[]
  | DocumentObject;

export type DocumentObject = ReadonlyMap<string, Document>;

/**
 * Reads JSON that is known to be valid. Libraries that keep numbers make objects of it, which move keys such as `10` to the
 * front.
 */
export function readDocument(json: string): Document {
  return new Reader(json).value();
}

class Reader {
  readonly #json: string;
  #at = 0;

  constructor(json: string) {
    this.#json = json;
  }

  value(): Document {
    const first = this.#next();
    if (first === '{') return this.#object();
    if (first === '[') return this.#list();
    return first === '"' ? this.#text() : this.#word();
  }

  /** The letter at which the next value, or the end of a structure, begins. Valid JSON needs no look at its commas. */
  #next(): string {
    while (/[\s,:\uFEFF]/u.test(this.#json.charAt(this.#at))) this.#at += 1;
    return this.#json.charAt(this.#at);
  }

  #object(): DocumentObject {
    const object = new Map<string, Document>();
    this.#at += 1;
    while (this.#next() !== '}') object.set(this.#text(), this.value());
    this.#at += 1;
    return object;
  }

  #list(): readonly Document[] {
    const list: Document[] = [];
    this.#at += 1;
    while (this.#next() !== ']') list.push(this.value());
    this.#at += 1;
    return list;
  }

  #text(): string {
    const start = this.#at;
    let end = this.#json.indexOf('"', start + 1);
    while (isEscaped(this.#json, end)) end = this.#json.indexOf('"', end + 1);
    this.#at = end + 1;
    const text: unknown = JSON.parse(this.#json.slice(start, this.#at));
    return String(text);
  }

  #word(): Document {
    const start = this.#at;
    while (/[\w.+-]/u.test(this.#json.charAt(this.#at))) this.#at += 1;
    const word = this.#json.slice(start, this.#at);
    if (word === '') throw new SyntaxError('no JSON');
    if (word === 'null') return null;
    return word === 'true' || word === 'false' ? word === 'true' : numberOf(word);
  }
}

/** Behind an odd number of backslashes. */
function isEscaped(json: string, position: number): boolean {
  let first = position;
  while (json.charAt(first - 1) === '\\') first -= 1;
  return (position - first) % 2 === 1;
}
