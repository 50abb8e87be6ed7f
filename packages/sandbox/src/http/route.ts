/** Where a request wants to go. */
export type Route =
  | {
      readonly kind: 'method';
      readonly version: 2 | 3;
      readonly method: string;
      readonly format: 'json' | 'xml';
      /** The webhook in the path, if it is one. */
      readonly webhook: { readonly userId: number; readonly code: string } | undefined;
    }
  | { readonly kind: 'upload' | 'download' }
  /** A user lets an application in; the authorization server gives it tokens. */
  | { readonly kind: 'authorize' | 'tokens' }
  /** Somebody opens the portal's address in a browser. */
  | { readonly kind: 'index' }
  | { readonly kind: 'unknown' };

export type MethodRoute = Extract<Route, { kind: 'method' }>;

/**
 * Reads `/rest/<method>`, `/rest/<user>/<code>/<method>`, both also below `/rest/api/`, the two addresses for
 * files, `/oauth/authorize/` and `/oauth/token/`. Several slashes count as one, one at the end is allowed.
 *
 * @param path - the path of the address, still escaped
 * @param basePath - where the portal lives, `''` or `/folder`
 */
export function parseRoute(path: string, basePath: string): Route {
  const clean = path.replaceAll(/\/{2,}/gu, '/').replace(/\/$/u, '');
  if (clean === `${basePath}/oauth/authorize`) return { kind: 'authorize' };
  if (clean === `${basePath}/oauth/token`) return { kind: 'tokens' };
  if (clean === basePath) return { kind: 'index' };
  const prefix = `${basePath}/rest/`;
  if (!clean.startsWith(prefix)) return { kind: 'unknown' };
  const segments = clean.slice(prefix.length).split('/').map(decodeSegment);
  const version = segments[0] === 'api' ? 3 : 2;
  return toRoute(version === 3 ? segments.slice(1) : segments, version);
}

function toRoute(segments: readonly string[], version: 2 | 3): Route {
  const [first = '', code = '', method = ''] = segments;
  if (segments.length === 1 && first !== '') {
    if (first === 'upload.json' || first === 'upload') return { kind: 'upload' };
    if (first === 'download.json' || first === 'download') return { kind: 'download' };
    return { kind: 'method', version, ...splitFormat(first), webhook: undefined };
  }
  if (segments.length === 3 && /^\d+$/u.test(first) && method !== '') {
    return {
      kind: 'method',
      version,
      ...splitFormat(method),
      webhook: { userId: Number(first), code },
    };
  }
  return { kind: 'unknown' };
}

function splitFormat(name: string): { method: string; format: 'json' | 'xml' } {
  const match = /^(.+)\.(json|xml)$/iu.exec(name);
  if (match?.[1] === undefined) return { method: name, format: 'json' };
  return { method: match[1], format: match[2]?.toLowerCase() === 'xml' ? 'xml' : 'json' };
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
