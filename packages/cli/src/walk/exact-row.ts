import { restoreNumbers } from '../json/exact-number.ts';
import { type Document, readDocument } from '../json/read-document.ts';

/** A row as JSON in one line, with its numbers as they came. */
export function rowText(row: unknown): string {
  return restoreNumbers(JSON.stringify(row ?? null));
}

/** A row as the document that its JSON is. */
export function rowDocument(row: unknown): Document {
  return readDocument(rowText(row));
}
