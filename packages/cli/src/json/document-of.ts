import { jsonText } from './json-text.ts';
import { type Document, readDocument } from './read-document.ts';

/** A value as the document that its JSON is. */
export function documentOf(value: unknown): Document {
  return readDocument(jsonText(value));
}
