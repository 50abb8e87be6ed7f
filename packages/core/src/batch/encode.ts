/**
 * A command as a batch carries it: `method?key=value&list[0]=value`, the values percent-encoded as PHP
 * decodes them. A query knows text alone, so `true` and `false` become `1` and `0`, `null` and an empty
 * list become the empty text, and `undefined` is left out.
 */
export function encodeCommand(method: string, params: unknown): string {
  const query = encodeQuery(params);
  return query === '' ? method : `${method}?${query}`;
}

/** Parameters as a query string that PHP reads back as nested arrays. */
export function encodeQuery(params: unknown): string {
  return Object.entries(plain(params))
    .flatMap(([key, value]) => pairs(encodeURIComponent(key), value))
    .join('&');
}

/** What JSON makes of the parameters: objects that say how they are written, such as `URL`, are text now. */
function plain(params: unknown): object {
  const value: unknown = JSON.parse(JSON.stringify(params));
  return typeof value === 'object' && value !== null ? value : {};
}

function pairs(name: string, value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [`${name}=${scalar(value)}`];
  const entries = Object.entries(value);
  if (entries.length === 0) return [`${name}=`];
  return entries.flatMap(([key, item]) => pairs(`${name}[${encodeURIComponent(key)}]`, item));
}

function scalar(value: unknown): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return typeof value === 'string' || typeof value === 'number' ? encodeURIComponent(value) : '';
}
