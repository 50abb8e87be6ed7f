import type { OptionSpec } from '../../spec/command.ts';
import type { Language } from '../../spec/language.ts';
import type { ValueType } from '../../spec/value-type.ts';
import type { ObjectSchema } from '../tool.ts';

/** The JSON Schema of a function's parameters, which have the names of the options. */
export function inputSchema(options: readonly OptionSpec[], language: Language): ObjectSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(
      options.map((option) => [
        option.option,
        { ...schemaOf(option.types), description: describedBy(option, language) },
      ]),
    ),
    required: options.filter(({ required }) => required).map(({ option }) => option),
    additionalProperties: false,
  };
}

const FILES: readonly ValueType[] = ['binary', 'file', 'files'];

function describedBy({ description, types }: OptionSpec, language: Language): string {
  const text = description[language];
  return types.some((type) => FILES.includes(type))
    ? `${text}. The name of a file in the allowed folder`
    : text;
}

function schemaOf(types: readonly ValueType[]): { readonly type?: string | string[] } {
  const found = [...new Set(types.flatMap((type) => JSON_TYPES[type]))];
  // `any`: nothing is said.
  if (found.length === 0 || types.includes('any')) return {};
  const [only = ''] = found;
  return { type: found.length === 1 ? only : found };
}

/** Numbers and truth may come as text too, as they do on the command line. */
const JSON_TYPES: Readonly<Record<ValueType, readonly string[]>> = {
  string: ['string', 'number'],
  number: ['number', 'string'],
  boolean: ['boolean'],
  date: ['string'],
  binary: ['string'],
  file: ['string'],
  files: ['object'],
  any: [],
  structure: ['object'],
  array: ['array'],
  'string[]': ['array'],
  'number[]': ['array'],
  'structure[]': ['array'],
};
