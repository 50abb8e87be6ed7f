import type { FetchInit } from '@oint/core';

import type { Redactor } from '../context/redactor.ts';
import { bodyOf } from './watched-fetch.ts';

/** A request as `--test` shows it, without secrets. */
export function shownRequest(url: string, init: FetchInit, redactor: Redactor): unknown {
  const path = new URL(url).pathname.replace(/\/+$/u, '');
  return {
    method: path.slice(path.lastIndexOf('/') + 1).replace(/\.json$/u, ''),
    http: init.method,
    url: redactor.text(url),
    body: redactor.json(bodyOf(init)),
  };
}
