import type { FetchInit } from '@oint/core';

import { HIDDEN, type Redactor } from '../context/redactor.ts';
import { jsonText } from '../json/json-text.ts';
import { bodyOf } from './watched-fetch.ts';

/** A request as a line of curl for POSIX shells, without secrets. */
export function curlLine(url: string, init: FetchInit, redactor: Redactor): string {
  const headers = Object.entries(init.headers).flatMap(([name, value]) => {
    const shown = name === 'authorization' ? value.replace(/\S+$/u, HIDDEN) : redactor.text(value);
    return ['-H', quoted(`${name}: ${shown}`)];
  });
  const body = bodyOf(init);
  const data = body === undefined ? [] : ['--data-raw', quoted(jsonText(redactor.json(body)))];
  return ['curl', '-X', init.method, quoted(redactor.text(url)), ...headers, ...data].join(' ');
}

/** Nothing is special between single quotes but these themselves. */
function quoted(word: string): string {
  return `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
