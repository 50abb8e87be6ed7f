/** The stack of an error and of its causes. */
export function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = error.stack ?? String(error);
  return error.cause === undefined ? own : `${own}\n← ${traceOf(error.cause)}`;
}
