/** Lines as OPI's documentation writes them for the two shells, and what the programs are given. */

export type Line = readonly (readonly [option: string, value: string])[];

/** For bash: double quotes, a line an option. */
export function bashLine(words: readonly string[], options: Line): string {
  const quoted = options.map(
    ([option, value]) => `${option} "${value.replaceAll(/["$`\\]/gu, String.raw`\$&`)}"`,
  );
  return [words.join(' '), ...quoted].join(' \\\n  ');
}

/** For cmd: the same with its mark of an unfinished line; `--option=value`, which is written in one as well as in the other. */
export function cmdLine(words: readonly string[], options: Line): string {
  const quoted = options.map(
    ([option, value]) => `${option}="${value.replaceAll('"', String.raw`\"`)}"`,
  );
  return [words.join(' '), ...quoted].join(' ^\r\n  ');
}

/**
 * What a program gets of a line of cmd: `^` at its end joins the next one; a word ends at a space outside of quotes; `\"` is a
 * quote, and other backslashes are themselves.
 */
export function cmdWords(line: string): string[] {
  const words: string[] = [];
  const joined = line.replaceAll(/\^\r?\n/gu, '');
  for (const [word] of joined.matchAll(/(?:[^\s"]|"(?:[^"\\]|\\"|\\)*")+/gu)) {
    words.push(word.replaceAll(/\\"|"/gu, (mark) => (mark === '"' ? '' : '"')));
  }
  return words;
}
