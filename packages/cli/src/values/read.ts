import { UsageError } from '../arguments/usage-error.ts';
import type { Shell } from '../context/shell.ts';
import type { Messages } from '../messages/messages.ts';
import type { OptionSpec } from '../spec/command.ts';
import type { ValueType } from '../spec/value-type.ts';
import { readBinary } from './binary.ts';
import { parseBoolean } from './boolean.ts';
import { isIsoDate } from './date.ts';
import { unescapeText } from './escapes.ts';
import { parseRelaxedJson } from './json.ts';
import { parseNumber } from './number.ts';
import type { Sources } from './source.ts';
import { looksLikeJson, readStructure } from './structure.ts';

export interface ValueReader {
  readonly sources: Sources;
  readonly shell: Pick<Shell, 'fetch' | 'signal'>;
  readonly messages: Messages;
}

const structured: readonly ValueType[] = [
  'structure',
  'array',
  'string[]',
  'number[]',
  'structure[]',
];

/**
 * Reads the text of an option by the types that its page declares. Content (files, structures) is looked for first; text
 * takes what is left. `string, number` stays the text that was given, so that ids keep leading zeros and all digits.
 *
 * @throws {UsageError} naming the option, and what would be right.
 */
export async function readValue(
  spec: Pick<OptionSpec, 'option' | 'types'>,
  text: string,
  reader: ValueReader,
): Promise<unknown> {
  const { option, types } = spec;
  const { sources, shell, messages } = reader;
  if (types.includes('binary')) return readBinary(option, text, sources, shell, messages);
  if (types.some((type) => structured.includes(type))) {
    const read = await readStructure(option, text, sources, messages);
    if (read !== undefined) return fitStructure(spec, read.value, messages);
  }
  if (types.includes('any')) return readAny(text, sources);
  if (types.includes('string')) return readText(text, sources);
  return readScalar(spec, text, messages);
}

function readText(text: string, sources: Sources): string {
  if (!text.includes('\\') || looksLikeJson(text)) return text;
  return sources.isFile(text) ? text : unescapeText(text);
}

async function readAny(text: string, sources: Sources): Promise<unknown> {
  try {
    return looksLikeJson(text) ? await parseRelaxedJson(text) : JSON.parse(text);
  } catch {
    return readText(text, sources);
  }
}

/** Types without text: number, boolean, date, and lists given as their only element. */
function readScalar(
  { option, types }: Pick<OptionSpec, 'option' | 'types'>,
  text: string,
  messages: Messages,
): unknown {
  const trimmed = text.trim();
  const truth = types.includes('boolean') ? parseBoolean(trimmed) : undefined;
  if (truth !== undefined) return truth;
  if (types.includes('date') && isIsoDate(trimmed)) return trimmed;
  const number = parseNumber(trimmed);
  if (types.includes('number') && number !== undefined) return number;
  if (types.includes('number[]') && number !== undefined) return [number];
  if (types.includes('string[]') && trimmed !== '') return [unescapeText(text)];
  if (types.includes('array') && trimmed !== '') return [unescapeText(text)];
  throw new UsageError(messages.wrongValue(option, types, excerpt(text)));
}

/** A list where a list is declared: one structure becomes a list of one, as with the library's own arrays. */
function fitStructure(
  { option, types }: Pick<OptionSpec, 'option' | 'types'>,
  value: unknown,
  messages: Messages,
): unknown {
  const fitted = types.map((type) => fits[type](value)).find((result) => result !== undefined);
  if (fitted !== undefined) return fitted;
  throw new UsageError(messages.wrongValue(option, types, undefined));
}

/** How each type takes a value that was read as JSON; `undefined` where it cannot. */
const fits: Readonly<Record<ValueType, (value: unknown) => unknown>> = {
  structure: (value) => (isStructure(value) ? value : undefined),
  array: listOf,
  'structure[]': (value) => (listOf(value).every(isStructure) ? listOf(value) : undefined),
  'string[]': (value) => (listOf(value).every(isScalar) ? listOf(value).map(String) : undefined),
  'number[]': (value) => fitNumbers(listOf(value)),
  any: (value) => value,
  string: (value) => (typeof value === 'string' ? value : undefined),
  number: (value) => (typeof value === 'number' ? value : undefined),
  boolean: (value) => (typeof value === 'boolean' ? value : undefined),
  date: () => undefined,
  binary: () => undefined,
};

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function fitNumbers(list: readonly unknown[]): readonly number[] | undefined {
  const numbers = list.map((item) => (isScalar(item) ? parseNumber(String(item)) : undefined));
  return numbers.every((number) => number !== undefined) ? numbers : undefined;
}

function isStructure(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isScalar(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

/** Enough of a value to recognize it. Secrets never come here: they are not typed options. */
function excerpt(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
