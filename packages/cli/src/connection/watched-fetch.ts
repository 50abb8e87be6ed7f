import type { Fetch, FetchInit, FetchResponse } from '@oint/core';

import { restoreNumbers } from '../json/exact-number.ts';
import { readDocument } from '../json/read-document.ts';

/** What a run's requests are shown to. */
export interface Watcher {
  request?(url: string, init: FetchInit): void | Promise<void>;
  response?(response: FetchResponse): void | Promise<void>;
}

/** A `fetch` that shows what passes through it. */
export function watchedFetch(fetch: Fetch, watchers: readonly Watcher[]): Fetch {
  return async (url, init) => {
    for (const watcher of watchers) await watcher.request?.(url, init);
    const response = await fetch(url, init);
    for (const watcher of watchers) await watcher.response?.(response);
    return response;
  };
}

/** A `fetch` that sends numbers as they were given, those too that JavaScript has no number for. */
export function exactFetch(fetch: Fetch): Fetch {
  return (url, init) =>
    fetch(url, typeof init.body === 'string' ? { ...init, body: restoreNumbers(init.body) } : init);
}

/** The body as it was meant: JSON where it is JSON. */
export function bodyOf(init: FetchInit): unknown {
  if (typeof init.body !== 'string') return undefined;
  try {
    JSON.parse(init.body);
    return readDocument(init.body);
  } catch {
    return init.body;
  }
}
