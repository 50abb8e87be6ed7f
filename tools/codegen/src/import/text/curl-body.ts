/** The body of a cURL line, as the shell would hand it over. */

const OPTION = /(?:^|\s)(?:-d|--data(?:-raw|-binary)?)\s+(?=')/gu;

/** `undefined` for a line without a quoted body, or with one that does not end. What the shell puts into a text is text, and elsewhere the place of a value. */
export function curlBody(command: string): string | undefined {
  for (const { 0: option, index } of command.matchAll(OPTION)) {
    const body = readWord(command, index + option.length);
    if (body !== undefined) return body;
  }
  return undefined;
}

/** A word of several quoted parts, such as `'{"file": "'"$(base64 a.png)"'"}'`. */
function readWord(text: string, start: number): string | undefined {
  let word = '';
  let at = start;
  while (at < text.length) {
    const char = text.charAt(at);
    if (/\s/u.test(char)) return word;
    if (char === '\\') {
      word += text.charAt(at + 1);
      at += 2;
    } else if (char === "'" || char === '"') {
      const end = text.indexOf(char, at + 1);
      if (end < 0) return undefined;
      const part = text.slice(at + 1, end);
      // Inside of a JSON string it is a part of that; elsewhere nobody knows what it will be.
      const put = word.endsWith('"') ? 'shell' : '"**shell**"';
      word += char === '"' && part.includes('$') ? put : part;
      at = end + 1;
    } else {
      word += char;
      at += 1;
    }
  }
  return word;
}
