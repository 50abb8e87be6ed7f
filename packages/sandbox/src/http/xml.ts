import type { Json } from '../values.ts';

/** The XML form of an answer: a tag for each key, `item` for the entries of a list. */
export function toXml(body: Json): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n<response>${content(body)}</response>`;
}

function content(value: Json | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value !== 'object') return escape(String(value));
  if (Array.isArray(value)) return value.map((item) => tag('item', item)).join('');
  return Object.entries(value)
    .map(([name, item]) => tag(name, item))
    .join('');
}

function tag(name: string, value: Json | undefined): string {
  // Numbers and signs cannot begin a tag's name.
  const safe = /^[A-Za-z_][\w.-]*$/u.test(name) ? name : 'item';
  return `<${safe}>${content(value)}</${safe}>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
