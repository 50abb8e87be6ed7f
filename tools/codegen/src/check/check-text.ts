/** What can be wrong with a file before anything is read in it. */
import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import type { SourceFile } from '../read/source-file.ts';

/** @returns whether the text can be read: of what is no text nothing else is told */
export function checkText(
  { path, text, misencoding }: SourceFile,
  diagnostics: Diagnostics,
): boolean {
  if (misencoding !== undefined) {
    const what = misencoding.kind === 'utf-16' ? 'UTF-16' : 'no UTF-8 from this line on';
    const reason = `The file is ${what}; save it as UTF-8`;
    diagnostics.report('encoding', path, misencoding.place, reason);
    return false;
  }
  const garbled = firstMatch(text, MOJIBAKE);
  if (garbled !== null) {
    const reason = `\`${garbled.found}\` is UTF-8 that was read as another encoding, and saved; take the text from before that`;
    diagnostics.report('encoding', path, garbled.place, reason);
  }
  const hidden = firstMatch(text, HIDDEN);
  if (hidden !== null) {
    const code = hidden.found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    const reason = `The character U+${code} is here, which no screen shows; remove it`;
    diagnostics.report('hidden-character', path, hidden.place, reason);
  }
  return garbled === null;
}

/**
 * Letters that cannot stand side by side in any language: each pair is one letter in UTF-8, read as Windows-1251 (`РџСЂРё`)
 * or as Windows-1252 (`ÐŸÑ€Ð¸`), or a dash or a quotation mark (`вЂ”`, `â€”`).
 */
const MOJIBAKE =
  /(?:[РС][\u{A0}-\u{BF}ЂЃѓЉЊЌЋЏђљњќћџЎўЈҐЁЄЇІіґё№єјЅѕї‚„…†‡€‰‹‘’“”•–—™›]){3,}|(?:[ÐÑ][\u{80}-\u{BF}ŒœŠšŸŽžƒˆ˜‚„…†‡€‰‹‘’“”•–—™›]){3,}|вЂ[\u{80}-\u{BF}”“™њќљ¦]|â€[\u{80}-\u{BF}”“™œž¦]/u;

/** Controls, and marks that turn the direction of text. A mark at the very beginning says that it is UTF-8. */
const HIDDEN = /(?![\t\n\r])[\p{Cc}\p{Bidi_Control}\u{2028}\u{2029}]|(?<!^)\u{FEFF}/u;

interface Match {
  readonly found: string;
  readonly place: { readonly line: number; readonly column: number };
}

function firstMatch(text: string, pattern: RegExp): Match | null {
  const match = pattern.exec(text);
  if (match === null) return null;
  const before = text.slice(0, match.index).split(/\r\n|\r|\n/u);
  const column = (before.at(-1) ?? '').length + 1;
  return { found: match[0], place: { line: before.length, column } };
}
