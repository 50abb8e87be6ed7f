import { documentOf } from '../../json/document-of.ts';
import { ExactNumber } from '../../json/exact-number.ts';
import { fitsAll, type Format } from './format.ts';

/** The whole result as YAML. */
export const yaml: Format = {
  fits: fitsAll,
  write: async (value) => {
    // A large module, for who wants YAML.
    const { stringify } = await import('yaml');
    return stringify(documentOf(value), { aliasDuplicateObjects: false, customTags: [EXACT] });
  },
};

/** Numbers of which JavaScript has none, as they were written. */
const EXACT = {
  tag: 'tag:yaml.org,2002:float',
  default: true as const,
  identify: (value: unknown) => value instanceof ExactNumber,
  stringify: ({ value }: { value?: unknown }) => String(value),
  resolve: (text: string) => text,
};
