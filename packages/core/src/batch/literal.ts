/**
 * A text that is sent as it is; see {@link literal}. For compilers it is a kind of text: where it may stand for an object, they and
 * editors then speak of the object's fields alone.
 */
export type LiteralText = `literal(${string})`;

/** What it is when a program runs. */
export class MarkedText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** Outside of a batch it is the text itself. */
  toJSON(): string {
    return this.text;
  }
}

/**
 * A text in which `$result[…]` means nothing: for what people or other systems wrote, in a batch whose commands it could
 * happen to name. Only texts that name a command of the batch need it; all others are sent as they are anyway.
 *
 * @example
 * await client.batch({
 *   user: command('user.current'),
 *   note: command('im.notify', { to: '$result[user][ID]', message: literal(message) }),
 * });
 */
export function literal(text: string): LiteralText;
export function literal(text: string): unknown {
  return new MarkedText(text);
}

/**
 * Puts literal texts into a copy of the parameters that has made plain ones of them. Inside of what says itself how it is
 * written nobody can know them.
 */
export function keepLiterals(given: unknown, copy: unknown): unknown {
  if (given instanceof MarkedText) return new MarkedText(given.text);
  if (!hasLiterals(given) || !isNested(given) || !isNested(copy)) return copy;
  const originals = new Map<string, unknown>(Object.entries(given));
  const entries = Object.entries(copy).map(([key, item]): [string, unknown] => [
    key,
    keepLiterals(originals.get(key), item),
  ]);
  return Array.isArray(copy) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}

function hasLiterals(value: unknown): boolean {
  if (value instanceof MarkedText) return true;
  return isNested(value) && !('toJSON' in value) && Object.values(value).some(hasLiterals);
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
