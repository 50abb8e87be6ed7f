import { isDeepStrictEqual } from 'node:util';

import { readDocument } from './read-document.ts';

/** An answer as the portal wrote it, where it is the whole text that arrived; what was made of several stays as it is. */
export function asItCame(value: unknown, text: string | undefined): unknown {
  if (text === undefined || typeof value !== 'object' || value === null) return value;
  try {
    const json = text.replace(/^\uFEFF/u, '');
    return isDeepStrictEqual(JSON.parse(json), value) ? readDocument(json) : value;
  } catch {
    return value;
  }
}
