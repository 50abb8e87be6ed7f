/** Levels that an answer may be nested: PHP, which writes them, goes no deeper. Who walks through them runs out of stack. */
const MAX_DEPTH = 512;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Whether JSON text is nested deeper than any real answer. Texts inside of it are skipped, not read. */
export function isTooDeep(json: string): boolean {
  // So many levels need so many letters to be opened and closed.
  if (json.length <= 2 * MAX_DEPTH) return false;
  let depth = 0;
  for (let index = 0; index < json.length; index += 1) {
    const unit = json.charCodeAt(index);
    if (unit === QUOTE) {
      index = endOfText(json, index);
      if (index === -1) return false;
    }
    // `{` and `[`, `}` and `]` differ from each other in one bit.
    else if ((unit | 0x20) === 0x7b) {
      depth += 1;
      if (depth > MAX_DEPTH) return true;
    } else if ((unit | 0x20) === 0x7d) depth -= 1;
  }
  return false;
}

/** Where the text that begins here ends; -1 when it does not. */
function endOfText(json: string, start: number): number {
  let end = json.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(json, end)) end = json.indexOf('"', end + 1);
  return end;
}

/** Behind an odd number of backslashes. */
function isEscaped(json: string, position: number): boolean {
  let first = position;
  while (json.charCodeAt(first - 1) === BACKSLASH) first -= 1;
  return (position - first) % 2 === 1;
}
