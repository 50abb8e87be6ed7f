import { documentOf } from '../../json/document-of.ts';
import { jsonText } from '../../json/json-text.ts';
import { rowsOf } from '../rows.ts';
import { fitsAll, type Format } from './format.ts';

/** A line of JSON for each row. */
export const ndjson: Format = {
  fits: fitsAll,
  write: async (value) =>
    rowsOf(documentOf(value))
      .map((row) => `${jsonText(row)}\n`)
      .join(''),
};
