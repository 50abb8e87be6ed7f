/** Settings of the repository's formatter, so that generated and written code look alike. */
const STYLE = { singleQuote: true, printWidth: 100 } as const;

/** Code in the repository's style; all else as it is. */
export async function format(path: string, text: string): Promise<string> {
  if (!path.endsWith('.ts')) return text;
  const oxfmt = await import('oxfmt');
  const { code, errors } = await oxfmt.format(path, text, STYLE);
  const [error] = errors;
  if (error !== undefined) throw new Error(`Generated ${path} does not parse: ${error.message}`);
  return code;
}
