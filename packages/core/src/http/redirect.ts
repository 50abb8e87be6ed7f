const REDIRECTS = new Set([301, 302, 307, 308]);

/** Whether a status sends the same request elsewhere; 303 asks for another one. */
export function isRedirect(status: number): boolean {
  return REDIRECTS.has(status);
}
