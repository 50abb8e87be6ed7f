import type { Document, DocumentObject } from '../json/read-document.ts';
import { isObject, listIn, rowsOf } from './rows.ts';

export interface Picked {
  readonly value: Document;
  /** Fields that no row has. */
  readonly absent: readonly string[];
}

/** The rows of an answer with these fields alone; one row where the answer is no list. */
export function pickFields(answer: Document, fields: readonly string[]): Picked {
  const rows = rowsOf(answer);
  const found = new Set<string>();
  const picked = rows.map(
    (row): DocumentObject =>
      new Map(
        fields.map((field) => {
          const value = fieldOf(row, field);
          if (value !== undefined) found.add(field);
          return [field, value ?? null];
        }),
      ),
  );
  const result = isObject(answer) ? (answer.get('result') ?? answer) : answer;
  return {
    value: listIn(result) === undefined ? (picked[0] ?? null) : picked,
    absent: rows.length === 0 ? [] : fields.filter((field) => !found.has(field)),
  };
}

/** A field by its name, else by the path of names that it is. */
export function fieldOf(row: Document, field: string): Document | undefined {
  if (isObject(row) && row.has(field)) return row.get(field);
  return field
    .split('.')
    .reduce<Document | undefined>((at, key) => (isObject(at) ? at.get(key) : undefined), row);
}
