import { documentOf } from '../json/document-of.ts';
import { jsonText } from '../json/json-text.ts';
import type { FormatName } from '../spec/formats.ts';
import type { Format } from './formats/format.ts';
import { json } from './formats/json.ts';
import { raw } from './formats/raw.ts';
import { text } from './formats/text.ts';
import type { View } from './view.ts';

/** What is written, and what was asked for in vain. */
export interface Rendered {
  readonly content: string | Uint8Array;
  /** Fields that no row has. */
  readonly absent: readonly string[];
}

/** jq refused the answer, whatever it thinks of the expression. */
export class JqFailure extends Error {
  override readonly name = 'JqFailure';
}

/** Each is loaded for who asks for it. */
const FORMATS: Readonly<Record<FormatName, () => Promise<Format>>> = {
  json: async () => json,
  ndjson: async () => (await import('./formats/ndjson.ts')).ndjson,
  csv: async () => (await import('./formats/csv.ts')).csv,
  'csv-excel': async () => (await import('./formats/csv.ts')).csvExcel,
  table: async () => (await import('./formats/table.ts')).table,
  yaml: async () => (await import('./formats/yaml.ts')).yaml,
};

/** A result as it is asked for: without a word, files and texts as they are, structures as indented JSON. */
export async function render(value: unknown, view: View): Promise<Rendered> {
  if (raw.fits(value)) return { content: await raw.write(value), absent: [] };
  const { value: wanted, absent } = await picked(value, view);
  if (view.jq !== undefined) return { content: await throughJq(wanted, view.jq), absent };
  const { format } = view;
  const chosen = format === undefined ? await usual(wanted) : await FORMATS[format]();
  return { content: await chosen.write(wanted), absent };
}

async function usual(value: unknown): Promise<Format> {
  return text.fits(value) ? text : json;
}

async function picked(value: unknown, { fields }: View) {
  if (fields === undefined) return { value, absent: [] };
  const { pickFields } = await import('./pick-fields.ts');
  return pickFields(documentOf(value), fields);
}

async function throughJq(value: unknown, expression: string): Promise<string> {
  const { jq } = await import('./jq.ts');
  const outcome = await jq(jsonText(value), expression);
  if (outcome.kind === 'made') return outcome.text;
  throw new JqFailure(outcome.said);
}
