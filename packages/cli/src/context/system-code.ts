/** The system's code for what went wrong, such as `ENOENT`; `''` where it gives none. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
