import type { Answer, Incoming } from './http.ts';

export function json(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(value),
  };
}

export function html(status: number, body: string): Answer {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}

/** A redirect to the same path elsewhere; an address with a path of its own is taken as it is. */
export function moved(to: string, status: number, { url }: Incoming): Answer {
  const { origin, pathname } = new URL(to);
  const location = pathname === '/' ? `${origin}${url.pathname}${url.search}` : to;
  return { status, headers: { location, 'content-type': 'text/html' }, body: '' };
}
