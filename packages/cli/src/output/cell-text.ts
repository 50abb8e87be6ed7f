import { jsonText } from '../json/json-text.ts';
import type { Document } from '../json/read-document.ts';

/** A value in a cell of a table: texts as they are, nothing for `null`, structures as JSON. */
export function cellText(value: Document): string {
  if (value === null) return '';
  return typeof value === 'string' ? value : jsonText(value);
}
