/** The signature of a page: `Function Name(Val A, Val B = "") Export`. */
import type { Language } from '../ir.ts';

export interface Signature {
  readonly language: Language;
  readonly name: string;
  readonly parameters: readonly SignatureParameter[];
}

export interface SignatureParameter {
  readonly name: string;
  /** `null` for a parameter without a default, which is required. */
  readonly default: DefaultValue | null;
}

/** A default as it stands in the signature. */
export type DefaultValue =
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'undefined' };

const OPENING =
  /^(?<word>Функция|Процедура|Function|Procedure)\s+(?<name>[\p{L}_][\p{L}\p{N}_]*)\s*\(/iu;
const CLOSING = /^\s*\)\s*(?:(?:Экспорт|Export)\s*)?(?:;\s*)?$/iu;
const PARAMETER =
  /^\s*(?:(?:Знач|Val)\s+)?(?<name>[\p{L}_][\p{L}\p{N}_]*)\s*(?:(?<assign>=)\s*)?/iu;
const VALUE =
  /^(?:"(?<string>(?:[^"]|"")*)"|(?<number>-?\d+(?:\.\d+)?)|(?<word>Истина|Ложь|Неопределено|True|False|Undefined))\s*/iu;

const WORDS: ReadonlyMap<string, DefaultValue> = new Map<string, DefaultValue>([
  ['истина', { kind: 'boolean', value: true }],
  ['true', { kind: 'boolean', value: true }],
  ['ложь', { kind: 'boolean', value: false }],
  ['false', { kind: 'boolean', value: false }],
  ['неопределено', { kind: 'undefined' }],
  ['undefined', { kind: 'undefined' }],
]);

/** Whether inline code is meant as a signature. */
export function looksLikeSignature(code: string): boolean {
  return OPENING.test(code.trim());
}

/** Reads a signature, or says with which words it stops to be one. */
export function parseSignature(code: string): Signature | { readonly unreadable: string } {
  const text = code.trim();
  const opening = OPENING.exec(text);
  if (opening === null) return { unreadable: text };
  const parameters: SignatureParameter[] = [];
  let rest = text.slice(opening[0].length);
  while (!CLOSING.test(rest)) {
    if (parameters.length > 0) {
      if (!rest.startsWith(',')) return { unreadable: rest };
      rest = rest.slice(1);
    }
    const parameter = takeParameter(rest);
    if (parameter === null) return { unreadable: rest };
    parameters.push(parameter.parameter);
    rest = parameter.rest;
  }
  const { word = '', name = '' } = opening.groups ?? {};
  return { language: /^[а-я]/iu.test(word) ? 'ru' : 'en', name, parameters };
}

function takeParameter(text: string): { parameter: SignatureParameter; rest: string } | null {
  const head = PARAMETER.exec(text);
  if (head === null) return null;
  const name = head.groups?.['name'] ?? '';
  const rest = text.slice(head[0].length);
  if (head.groups?.['assign'] === undefined) return { parameter: { name, default: null }, rest };
  const found = VALUE.exec(rest);
  const value = found === null ? null : defaultOf(found.groups ?? {});
  if (found === null || value === null) return null;
  return { parameter: { name, default: value }, rest: rest.slice(found[0].length) };
}

/** `null` for a number that would not be the same in JavaScript. */
function defaultOf(groups: Partial<Record<string, string>>): DefaultValue | null {
  if (groups['string'] !== undefined)
    return { kind: 'string', value: groups['string'].replaceAll('""', '"') };
  if (groups['number'] !== undefined) {
    const value = Number(groups['number']);
    return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? { kind: 'number', value } : null;
  }
  return WORDS.get((groups['word'] ?? '').toLowerCase()) ?? { kind: 'undefined' };
}
