/**
 * What requests show of parameters.
 *
 * @example
 *   `{ "fields": { "COUNT": [1] } }`, where the page calls `COUNT` a boolean: it takes a list of integers too.
 */
import { findField } from '../shape/fields.ts';
import { observe } from '../shape/observe.ts';
import type { ObjectShape } from '../shape/shape.ts';

/** Values of the requests that a page shows. */
type Values = readonly Readonly<Record<string, unknown>>[];

/**
 * The parameters, widened until they admit each request.
 *
 * @param positional Whether the method looks at the order of its parameters, and at no names.
 */
export function widenByRequests(params: ObjectShape, requests: Values, positional: boolean): void {
  // Examples change objects in place.
  for (const value of requests)
    observe(params, positional ? byPosition(params, value) : value, 'request');
}

/**
 * The parameters, widened by parts of requests: what a part leaves out, the request may have.
 *
 * @example
 *   `{ "fields": { "PHONE": [{ "ID": 222, "DELETE": "Y" }] } }` beside the sentence that tells how a phone is deleted.
 */
export function widenByFragments(params: ObjectShape, fragments: Values): void {
  for (const value of fragments) {
    const parts = Object.entries(value).map(
      ([key, entry]) => [findField(params, key), entry] as const,
    );
    // JSON that has other names is of something else.
    if (parts.some(([known]) => known === null)) continue;
    for (const [known, entry] of parts)
      if (known !== null) known.shape = observe(known.shape, entry, 'request');
  }
}

/** Where the order counts, examples may call the parameters as they like. */
function byPosition(
  shape: ObjectShape,
  value: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const known = [...shape.fields.values()];
  const named = new Set(Object.keys(value).flatMap((key) => findField(shape, key) ?? []));
  const entries = Object.entries(value).map(([key, entry], index): [string, unknown] => {
    const own = findField(shape, key) === null ? known[index] : undefined;
    if (own === undefined || named.has(own)) return [key, entry];
    own.spellings.add(key);
    return [own.name, entry];
  });
  return Object.fromEntries(entries);
}
