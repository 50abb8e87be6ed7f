import type { MethodFacts } from '@oint/reference';
import { sampleParams } from '@oint/reference/sample';

import { quoted } from '../names/quoted.ts';
import type { Language } from '../spec/language.ts';
import { callLine } from './call-line.ts';

/**
 * A command line to copy, with values for the required parameters.
 *
 * @param more - further words, behind the parameters
 */
export function sampleLine(
  library: string,
  facts: MethodFacts,
  language: Language,
  more: readonly string[] = [],
): string {
  const params = sampleParams(facts, language === 'ru' ? 'текст' : 'text');
  const words = Object.entries(params).flatMap(([name, value]) => wordsOf(name, value));
  return [callLine(library, facts.name), ...[...words, ...more].map(quoted)].join(' ');
}

/** A value as parameters of the command line: nested keys where they can say it, else JSON. */
function wordsOf(path: string, value: unknown): readonly string[] {
  if (typeof value === 'string') return [`${path}=${value}`];
  if (Array.isArray(value)) {
    const flat = value.length > 0 && value.every((item) => typeof item !== 'object');
    return flat ? value.flatMap((item) => wordsOf(`${path}[]`, item)) : [`${path}:=${json(value)}`];
  }
  if (typeof value !== 'object' || value === null) return [`${path}:=${json(value)}`];
  const entries = Object.entries(value);
  return entries.length > 0 && entries.every(([key]) => /^[^[\]=\s]+$/u.test(key))
    ? entries.flatMap(([key, nested]) => wordsOf(`${path}[${key}]`, nested))
    : [`${path}:=${json(value)}`];
}

/** With single quotes: double ones are lost in some shells. */
function json(value: unknown): string {
  return JSON.stringify(value).replaceAll('"', "'");
}
