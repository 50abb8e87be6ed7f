import { jsonText } from '../../json/json-text.ts';
import { fitsAll, type Format } from './format.ts';

/** Structures as indented JSON. */
export const json: Format = {
  fits: fitsAll,
  write: async (value) => `${formatJson(value)}\n`,
};

/** One space a level, as the pages of the docs show results. */
export function formatJson(value: unknown): string {
  return jsonText(value, ' ');
}
