/** Values that a description allows, from its list. */
import { scalar, type Shape, union } from '../shape/shape.ts';

/** What a list of all values begins with. */
const INTRODUCTION =
  /(?:possible|allowed|available|acceptable|valid|supported|permitted|following)\s+(?:\w+\s+)?(?:values?|options|types|variants|modes|statuses|codes)|(?:takes?|accepts?|one of)\s+(?:one of\s+)?(?:the\s+)?(?:following\s+)?values?|can (?:be|take)|values?:|one of:|either:/iu;
/** What a list of something else than values begins with. */
const OTHERWISE =
  /\bwhere\b|field_|example|\bkeys\b|\bformats?\b|\bcontains?\b|\bconsists?\b|\breturned\b|\bfields?\b|\bdepend/iu;
const BULLET =
  /^(\s*)(?:[-*]\s+((?:`[^`]+`(?:\s*(?:,|or|\/|and)\s*)?)+)\s*(?:[—–:(=-]|$)|(`[^`]+`)\s*(?:[—–-]\s|$))/u;
const CODES = /`([^`]+)`/gu;
/** Values in the sentence that offers them. */
const INLINE =
  /(?:(?:possible|allowed|available|acceptable|valid|supported)(?: \w+)? values?(?: are)?|can (?:be|take)(?: the| one of the)?(?: following)?(?: values?)?|one of(?: the)?(?: following)?(?: values)?|values?(?= are|:)(?: are)?):?\s*((?:(?:the )?`[^`]+`(?:\s{0,3}\([^)]{0,80}\))?(?:\s{0,3}(?:,|or|and|\/|;)\s{0,3}){0,3}){2,})/iu;

export interface AllowedValues {
  readonly values: readonly string[];
  /** Whether the list says that there are more. */
  readonly open: boolean;
}

const NONE: AllowedValues = { values: [], open: false };
const known = new Map<string, AllowedValues>();

/** The type, narrowed to the values that the description lists. */
export function withValues(shape: Shape, description: string): Shape {
  if (shape.kind !== 'scalar') return shape;
  if (shape.name === 'string' || shape.name === 'any') return withWords(shape.name, description);
  if (shape.name !== 'integer') return shape;
  const { values, open } = allowedValues(description);
  const numbers = values.map(numeric);
  return numbers.length > 1 && numbers.every((value) => typeof value === 'number')
    ? { kind: 'enum', values: numbers, open, untyped: false }
    : shape;
}

function withWords(name: 'string' | 'any', description: string): Shape {
  const untyped = name === 'any';
  const only = /^\s*Value `([^`]+)`/u.exec(description)?.[1];
  if (only !== undefined) return { kind: 'enum', values: [only], open: false, untyped };
  const { values, open } = allowedValues(description);
  // Among texts, `null` is none of them.
  const texts = values.filter((value) => value !== 'null');
  const narrowed = narrow(name, texts, open, description);
  return texts.length < values.length ? union([narrowed, scalar('null')]) : narrowed;
}

function narrow(
  name: 'string' | 'any',
  values: readonly string[],
  open: boolean,
  description: string,
): Shape {
  const untyped = name === 'any';
  if (isFlag(values) || (values.length === 0 && isYesNo(description)))
    return untyped ? { kind: 'enum', values: ['Y', 'N'], open: false, untyped } : scalar('yes-no');
  const words = values.every(
    (value) => /^[\w.:+#*/-]{1,60}$/u.test(value) && !/_n$|\*$/u.test(value),
  );
  if (values.length < 2 || !words) return scalar(name);
  return { kind: 'enum', values: untyped ? values.map(numeric) : [...values], open, untyped };
}

function isFlag(values: readonly string[]): boolean {
  return values.length === 2 && values.includes('Y') && values.includes('N');
}

function numeric(value: string): string | number {
  return /^-?\d+$/u.test(value) ? Number(value) : value;
}

/** The values in the list below an introducing sentence, or in the sentence; none where nothing offers any. */
export function allowedValues(description: string): AllowedValues {
  if (!description.includes('`')) return NONE;
  const found = known.get(description);
  if (found !== undefined) return found;
  const text = description.replaceAll(/```[\s\S]*?```/gu, '');
  const listed = readList(text);
  const values = listed.values.length > 0 ? listed : readSentence(text);
  known.set(description, values);
  return values;
}

function readList(text: string): AllowedValues {
  const values: string[] = [];
  let open = false;
  let introduced: Introduction = null;
  let indent = 0;
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const bullet = BULLET.exec(line);
    const deeper = values.length > 0 && line.search(/\S/u) > indent + 1;
    if (bullet !== null && introduced !== null && !deeper) {
      if (values.length === 0) indent = bullet[1]?.length ?? 0;
      if (introduced === 'some') open = true;
      values.push(...codesIn(bullet[2] ?? bullet[3] ?? ''));
    } else if (bullet === null && !deeper) {
      const again = introduction(line);
      if (values.length > 0 && introduced !== null && /^\s*[-*]\s/u.test(line)) open = true;
      else if (values.length > 0 && again === null) break;
      else introduced = again;
    }
  }
  // Bullets that explain the parts of a template are no values.
  const parts = values.filter((value) => text.includes(`{${value}}`));
  return parts.length > 0 ? NONE : { values: [...new Set(values)], open };
}

/** Whether a line offers all values of a list below it, or some. */
type Introduction = 'all' | 'some' | null;

function introduction(line: string): Introduction {
  if (OTHERWISE.test(line)) return null;
  if (INTRODUCTION.test(line)) return 'all';
  // A sentence that ends in a colon and speaks of nothing else.
  return /:\s*$/u.test(line) ? 'some' : null;
}

function readSentence(text: string): AllowedValues {
  const lines = text.split('\n');
  const sentence = lines.find((line) => INLINE.test(line) && !OTHERWISE.test(line));
  if (sentence === undefined) return NONE;
  const values = [...new Set(codesIn(INLINE.exec(sentence)?.[1] ?? ''))];
  // Codes that stand behind the list, or on further lines, may be values too.
  const more = codesIn(text).some((code) => !values.includes(code) && /^[\w-]+$/u.test(code));
  return { values, open: more };
}

function codesIn(text: string): string[] {
  return [...text.matchAll(CODES)].map(([, value = '']) => unquoted(value));
}

/** `Y` and `N` that a sentence gives as the two values. */
export function isYesNo(description: string): boolean {
  const others = codesIn(description).filter((code) => /^[A-Z_]{2,}$/u.test(code));
  if (others.length >= 3) return false;
  return EITHER.test(description) || (YES.test(description) && NO.test(description));
}

const EITHER =
  /`Y`[^`]{0,40}(?:or|\/|and|,)\s{0,3}`N`|`Y\/N`|\bY\\?[|/]N\b|["']?\bY\b["']? or ["']?N\b/u;
/** Explained one after the other. */
const YES = /`Y`\s{0,3}[—–-]/u;
const NO = /`N`\s{0,3}[—–-]/u;

function unquoted(value: string): string {
  return value.trim().replace(/^(["'])(.*)\1$/u, '$2');
}
