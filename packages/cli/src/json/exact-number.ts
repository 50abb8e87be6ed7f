/**
 * A number that JavaScript cannot say as it was written: `9007199254740993`, `10.10`, `1e400`. In requests it becomes a marked
 * text, which `restoreNumbers` turns into the number before it is sent.
 */
export class ExactNumber {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }

  toJSON(): string {
    return mark() + this.text;
  }
}

/** The number that a text of JSON means, as it stands there. */
export function numberOf(text: string): number | ExactNumber {
  const number = Number(text);
  return String(number) === text ? number : new ExactNumber(text);
}

/** The number behind a marked text; `undefined` for any other. */
export function unmarked(text: string): ExactNumber | undefined {
  const known = mark();
  return text.startsWith(known) ? new ExactNumber(text.slice(known.length)) : undefined;
}

/** JSON with the numbers that were marked in it. */
export function restoreNumbers(json: string): string {
  if (known === undefined || !json.includes(known)) return json;
  return json.replaceAll(new RegExp(`"${known}([^"]*)"`, 'gu'), '$1');
}

let known: string | undefined;

/** Nobody can guess it, so no text of a user is taken for one of ours. */
function mark(): string {
  known ??= `number ${crypto.randomUUID()} `;
  return known;
}
