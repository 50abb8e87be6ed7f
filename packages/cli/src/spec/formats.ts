/** Forms in which `--format` shows results. */
export const FORMAT_NAMES = ['json', 'ndjson', 'csv', 'csv-excel', 'table', 'yaml'] as const;

export type FormatName = (typeof FORMAT_NAMES)[number];

export function isFormatName(text: string): text is FormatName {
  return FORMAT_NAMES.some((name) => name === text);
}
