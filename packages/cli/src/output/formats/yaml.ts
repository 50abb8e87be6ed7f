import { documentOf } from '../../json/document-of.ts';
import { ExactNumber } from '../../json/exact-number.ts';
import type { Document } from '../../json/read-document.ts';
import { fitsAll, type Format } from './format.ts';

/** The whole result as YAML. */
export const yaml: Format = {
  fits: fitsAll,
  write: (value) => yamlText(documentOf(value)),
};

/** A document as YAML. */
export async function yamlText(document: Document): Promise<string> {
  // A large module, for who wants YAML.
  const { stringify } = await import('yaml');
  return stringify(document, { aliasDuplicateObjects: false, customTags: [EXACT] });
}

/** Numbers of which JavaScript has none, as they were written. */
const EXACT = {
  tag: 'tag:yaml.org,2002:float',
  default: true as const,
  identify: (value: unknown) => value instanceof ExactNumber,
  stringify: ({ value }: { value?: unknown }) => String(value),
  resolve: (text: string) => text,
};
