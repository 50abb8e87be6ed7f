/** What an expression of jq makes of JSON. */
export type JqOutcome =
  | { readonly kind: 'made'; readonly text: string }
  /** `wrong` is the expression itself, whatever it is applied to. */
  | { readonly kind: 'wrong' | 'failed'; readonly said: string };

const COMPILATION = 3;

/** Applies an expression: texts as they are, everything else as JSON, a line each. */
export async function jq(json: string, expression: string): Promise<JqOutcome> {
  // A jq of its own, compiled for this runtime: only for who asks for it.
  const { raw } = await import('jq-wasm');
  const { stdout, stderr, exitCode } = await raw(json, expression, ['-r']);
  if (exitCode === 0) return { kind: 'made', text: stdout === '' ? '' : `${stdout}\n` };
  const said = stderr.replaceAll(/^jq: (?:error: )?/gmu, '').trim();
  return { kind: exitCode === COMPILATION ? 'wrong' : 'failed', said };
}
