import type { Inputs, ValueSource } from '../spec/inputs.ts';
import type { ValueType } from '../spec/value-type.ts';
import { readBinary, readFile, readFiles } from './binary.ts';
import { parseBoolean } from './boolean.ts';
import { isIsoDate } from './date.ts';
import { unescapeText } from './escapes.ts';
import { fitTypes } from './fit-types.ts';
import { parseNumber } from './number.ts';
import { readJson } from './read-json.ts';
import { looksLikeJson, readStructure } from './structure.ts';
import { ValueError } from './value-error.ts';

const STRUCTURED: readonly ValueType[] = [
  'structure',
  'array',
  'string[]',
  'number[]',
  'structure[]',
  'files',
];

/**
 * Reads a text by the types that are declared for it, one or more. Content (files, structures) is looked for first; text
 * takes what is left. `string, number` stays the text that was given, so that ids keep leading zeros and all digits.
 *
 * @throws {ValueError} naming the place, and what would be right.
 */
export async function readValue(
  text: string,
  types: readonly ValueType[],
  source: ValueSource,
): Promise<unknown> {
  if (types.includes('binary')) return readBinary(text, source);
  if (types.includes('file')) return readFile(text, source);
  if (types.some((type) => STRUCTURED.includes(type))) {
    const read = await readStructure(text, source);
    if (read !== undefined) return fitted(read.value, types, source);
  }
  if (types.includes('any')) return readAny(text, source);
  if (types.includes('string')) return readText(text, source.inputs);
  return readScalar(text, types, source.place);
}

function fitted(value: unknown, types: readonly ValueType[], source: ValueSource): unknown {
  const fit = fitTypes(value, types, source.place);
  return types.includes('files') && typeof fit === 'object' && fit !== null
    ? readFiles(fit, source)
    : fit;
}

function readText(text: string, inputs: Inputs): string {
  if (!text.includes('\\') || looksLikeJson(text)) return text;
  return inputs.isFile(text) ? text : unescapeText(text);
}

async function readAny(text: string, { place, inputs }: ValueSource): Promise<unknown> {
  try {
    return looksLikeJson(text) ? await readJson(text, place) : JSON.parse(text);
  } catch {
    return readText(text, inputs);
  }
}

/** Types without text: number, boolean, date, and lists given as their only element. */
function readScalar(text: string, types: readonly ValueType[], place: string): unknown {
  const trimmed = text.trim();
  const truth = types.includes('boolean') ? parseBoolean(trimmed) : undefined;
  if (truth !== undefined) return truth;
  if (types.includes('date') && isIsoDate(trimmed)) return trimmed;
  const number = parseNumber(trimmed);
  if (types.includes('number') && number !== undefined) return number;
  const listed = types.some((type) => LISTS.includes(type)) ? separated(trimmed) : undefined;
  if (listed !== undefined) {
    const list = JSON.stringify(listed);
    throw new ValueError(place, { kind: 'separated', found: excerpt(text), list });
  }
  if (types.includes('number[]') && number !== undefined) return [number];
  if (types.includes('string[]') && trimmed !== '') return [unescapeText(text)];
  if (types.includes('array') && trimmed !== '') return [unescapeText(text)];
  throw new ValueError(place, { kind: 'type', types, found: excerpt(text) });
}

const LISTS: readonly ValueType[] = ['string[]', 'number[]', 'array'];

/** `4,5` is meant as a list; `Ivanov, Peter` with its blank may be one text. */
function separated(text: string): readonly string[] | undefined {
  return /^[^\s,]+(?:,[^\s,]+)+$/u.test(text) ? text.split(',') : undefined;
}

/** Enough of a value to recognize it. Secrets never come here: they are not typed options. */
function excerpt(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
