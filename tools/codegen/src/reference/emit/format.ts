/** Generated modules in the repository's style. */
const STYLE = { singleQuote: true, printWidth: 100 } as const;

export async function formatModule(path: string, text: string): Promise<string> {
  const oxfmt = await import('oxfmt');
  const { code, errors } = await oxfmt.format(path, text, STYLE);
  const [error] = errors;
  if (error !== undefined) throw new Error(`Generated ${path} does not parse: ${error.message}`);
  return code;
}
