import type { Json } from '../values.ts';

/** Writes a structure as PHP's `http_build_query` does: what is null, and empty lists, are left out, flags are 1 and 0. */
export function encodeForm(structure: object): string {
  return Object.entries(structure)
    .flatMap(([name, value]: [string, Json | undefined]) => pairsOf(encode(name), value))
    .join('&');
}

function pairsOf(name: string, value: Json | undefined): string[] {
  if (value === null || value === undefined) return [];
  if (typeof value === 'object') {
    return Object.entries(value).flatMap(([key, item]) =>
      pairsOf(`${name}%5B${encode(key)}%5D`, item),
    );
  }
  return [`${name}=${encode(String(typeof value === 'boolean' ? Number(value) : value))}`];
}

function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('%20', '+');
}
