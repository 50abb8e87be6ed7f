/** Types of the reference in the words of pages. */
import {
  type ScalarFact,
  type TypeFact,
  isArray,
  isEnum,
  isObject,
  isUnion,
} from '@oint/reference';

import type { JsonValue, Language, ValueType } from '../ir.ts';
import { type As, CONVERSIONS } from '../names/conversions.ts';
import { parseTypes } from '../parse/type-cell.ts';
import { fits } from '../reference/fit.ts';

const WORDS = {
  text: { ru: 'Строка', en: 'String' },
  number: { ru: 'Число', en: 'Number' },
  flag: { ru: 'Булево', en: 'Boolean' },
  date: { ru: 'Дата', en: 'Date' },
  file: { ru: 'ДвоичныеДанные', en: 'BinaryData' },
  any: { ru: 'Произвольный', en: 'Arbitrary' },
  structure: { ru: 'Структура Из КлючИЗначение', en: 'Structure Of KeyAndValue' },
  element: { ru: 'Структура', en: 'Structure' },
  list: { ru: 'Массив Из', en: 'Array Of' },
} as const;

const SCALAR: Readonly<Record<Exclude<ScalarFact, 'file-content'>, keyof typeof WORDS>> = {
  any: 'any',
  boolean: 'flag',
  date: 'date',
  datetime: 'date',
  double: 'number',
  'empty-list': 'any',
  file: 'file',
  integer: 'number',
  null: 'any',
  'numeric-string': 'text',
  string: 'text',
  timestamp: 'number',
  'yes-no': 'flag',
};

/** The type of a parameter for its cell in the table. */
export function pageType(fact: TypeFact, language: Language): string {
  // A name and a content: content alone would not say what it is called.
  if (fact === 'file-content') return `${WORDS.list[language]} ${WORDS.text[language]}`;
  if (isArray(fact)) {
    const element = isObject(fact.array) ? WORDS.element[language] : pageType(fact.array, language);
    return `${WORDS.list[language]} ${element}`;
  }
  if (isUnion(fact)) {
    const members = fact.anyOf.filter((member) => member !== 'null' && member !== 'empty-list');
    return [...new Set(members.map((member) => pageType(member, language)))].join(', ');
  }
  return WORDS[wordOf(fact)][language];
}

function wordOf(fact: Exclude<TypeFact, 'file-content'>): keyof typeof WORDS {
  if (typeof fact === 'string') return SCALAR[fact];
  if (isObject(fact)) return 'structure';
  if (!isEnum(fact)) return 'any';
  if (isFlag(fact.enum)) return 'flag';
  return fact.enum.every((value) => typeof value === 'number') ? 'number' : 'text';
}

function isFlag(values: readonly (string | number)[]): boolean {
  return values.length === 2 && values.includes('Y') && values.includes('N');
}

/** How a value of that type is sent, where the page's type does not say it. */
export function conversionFor(fact: TypeFact): As | null {
  if (fact === 'date') return 'date-ymd';
  const types: readonly ValueType[] = parseTypes(pageType(fact, 'en')).types;
  if (fits(types, null, fact)) return null;
  return fits(types, CONVERSIONS.yn, fact) ? 'yn' : null;
}

/** A value of the type, for the JSON of a page; texts are `text`. */
export function sampleOf(fact: TypeFact, text: string): JsonValue {
  if (isArray(fact)) return [sampleOf(fact.array, text)];
  if (isEnum(fact)) return fact.enum[0] ?? text;
  if (isUnion(fact)) return sampleOf(fact.anyOf[0] ?? 'any', text);
  if (isObject(fact))
    return Object.fromEntries(
      Object.entries(fact.fields).map(([name, { type }]) => [name, sampleOf(type, text)]),
    );
  const samples: Partial<Record<ScalarFact, JsonValue>> = {
    boolean: true,
    date: '2026-01-31',
    datetime: '2026-01-31T12:00:00+03:00',
    double: 1.5,
    'empty-list': [],
    'file-content': ['note.txt', 'SGVsbG8='],
    integer: 1,
    null: null,
    'numeric-string': '1',
    timestamp: 1_770_000_000,
    'yes-no': 'Y',
  };
  return typeof fact === 'string' ? (samples[fact] ?? (fact === 'null' ? null : text)) : text;
}
