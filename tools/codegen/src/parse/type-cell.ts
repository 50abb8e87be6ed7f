/** The types of the page format, in both languages. */
import type { ValueType } from '../ir.ts';

const SIMPLE: ReadonlyMap<string, ValueType> = new Map<string, ValueType>([
  ['строка', { kind: 'string' }],
  ['число', { kind: 'number' }],
  ['булево', { kind: 'boolean' }],
  ['дата', { kind: 'date' }],
  ['двоичныеданные', { kind: 'binary' }],
  ['произвольный', { kind: 'any' }],
  ['структура', { kind: 'structure' }],
  ['соответствие', { kind: 'structure' }],
  ['массив', { kind: 'array', of: null }],
  ['string', { kind: 'string' }],
  ['number', { kind: 'number' }],
  ['boolean', { kind: 'boolean' }],
  ['date', { kind: 'date' }],
  ['binarydata', { kind: 'binary' }],
  ['arbitrary', { kind: 'any' }],
  ['structure', { kind: 'structure' }],
  ['map', { kind: 'structure' }],
  ['array', { kind: 'array', of: null }],
]);

/** How the types are written, for the remedy in a diagnostic. */
export const TYPE_NAMES: Readonly<Record<'ru' | 'en', string>> = {
  ru: 'Строка, Число, Булево, Дата, ДвоичныеДанные, Произвольный, Массив Из …, Структура Из КлючИЗначение, Соответствие Из КлючИЗначение',
  en: 'String, Number, Boolean, Date, BinaryData, Arbitrary, Array Of …, Structure Of KeyAndValue, Map Of KeyAndValue',
};

const ELEMENT = /^(?<container>\S+)\s+(?:из|of)\s+(?<element>.+)$/u;
const NOTHING = new Set(['неопределено', 'undefined']);
const ENTRY = new Set(['ключизначение', 'keyandvalue']);

/** Types of a cell such as `Строка, Число`; `unknown` lists the words that are no types. */
export function parseTypes(text: string): {
  readonly types: ValueType[];
  readonly unknown: string[];
} {
  const types: ValueType[] = [];
  const unknown: string[] = [];
  for (const part of text.split(',').map((word) => word.trim())) {
    // What may be left out is told by the signature.
    if (part === '' || NOTHING.has(part.toLowerCase())) continue;
    const type = parseType(part.toLowerCase());
    if (type === null) unknown.push(part);
    else types.push(type);
  }
  return { types, unknown };
}

/** Arrays of arrays of arrays are in no API. */
const MOST_NESTED = 4;

function parseType(text: string, depth = 0): ValueType | null {
  const groups = ELEMENT.exec(text)?.groups;
  if (groups === undefined) return SIMPLE.get(text) ?? null;
  const container = SIMPLE.get(groups['container'] ?? '');
  const element = groups['element'] ?? '';
  if (container?.kind === 'array' && depth < MOST_NESTED) {
    const of = parseType(element, depth + 1);
    return of === null ? null : { kind: 'array', of };
  }
  const isStructure = container?.kind === 'structure' && depth < MOST_NESTED;
  // Of the values of a structure no type is kept.
  return isStructure && (ENTRY.has(element) || parseType(element, depth + 1) !== null)
    ? container
    : null;
}

/** A type's name, for comparing the pages of two languages and for messages. */
export function typeName(type: ValueType): string {
  if (type.kind === 'array') return type.of === null ? 'array' : `array of ${typeName(type.of)}`;
  return type.kind;
}
