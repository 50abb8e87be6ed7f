const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', v: '\v', f: '\f' };

/**
 * `\n \r \v \f` become control characters and `\\n` keeps its two characters. Other backslashes stay: they are paths.
 */
export function unescapeText(text: string): string {
  return text.replaceAll(/(\\?)\\([nrvf])/gu, (_, escaped: string, letter: string) =>
    escaped === '' ? (CONTROLS[letter] ?? letter) : `\\${letter}`,
  );
}
