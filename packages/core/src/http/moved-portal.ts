import { isLoopback } from '../address/reach.ts';

/**
 * Where a portal has moved: its new address, when `location` is the same REST path at another place
 * that may be told the secret. A sign-in page or a downgrade to `http` is no such place.
 *
 * @param path The path of the request behind the portal's folder.
 */
export function movedPortal(
  portal: string,
  path: string,
  location: string | null,
): string | undefined {
  if (location === null || !URL.canParse(location, portal + path)) return undefined;
  const target = new URL(location, portal + path);
  if (target.username !== '' || target.password !== '') return undefined;
  if (!isSafe(target, portal) || !target.pathname.endsWith(path)) return undefined;
  return target.origin + target.pathname.slice(0, -path.length);
}

function isSafe(target: URL, portal: string): boolean {
  if (target.protocol === 'https:') return true;
  const from = new URL(portal);
  return (
    target.protocol === 'http:' &&
    from.protocol === 'http:' &&
    isLoopback(from.hostname) &&
    isLoopback(target.hostname)
  );
}
