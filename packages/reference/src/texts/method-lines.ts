/** The lines of a method's fields: its own, and those that it shares with others. */
import { type MethodFacts, packedKey } from '../facts/facts.ts';
import { recordsOf, type Side } from './records.ts';
import type { Lines, MethodTexts, ScopeTexts, SharedTexts } from './texts.ts';

/** A line, and where it stands. */
export interface FoundLine {
  readonly text: string;
  /** Where it is shared; absent for one of the method's own. */
  readonly shared?: SharedTexts | undefined;
  /** Its path there. */
  readonly key: string;
}

export interface MethodLines extends Pick<MethodTexts, 'title' | 'returns'> {
  /** The line of the field at a path; its own one comes first. */
  readonly find: (side: Side, path: readonly string[]) => FoundLine | undefined;
}

/** @param texts those of the method's scope, and behind them those that hold for all */
export function linesOf(facts: MethodFacts, texts: readonly ScopeTexts[]): MethodLines {
  const own = texts.map(({ methods }) => methods[packedKey(facts)]).find(Boolean) ?? {};
  const shared = texts.flatMap((some) => some.shared).filter(({ of }) => isNamed(of, facts.name));
  const records = recordsOf(facts);
  return {
    title: own.title,
    returns: own.returns,
    find(side, path) {
      const lines = own[side];
      const key = lines === undefined ? undefined : keyOf(lines, path);
      if (key !== undefined) return { text: lines?.[key] ?? '', key };
      const paths = pathsInRecords(records[side], path);
      for (const some of shared) {
        for (const inRecord of paths) {
          const found = keyOf(some.fields, inRecord);
          if (found !== undefined)
            return { text: some.fields[found] ?? '', shared: some, key: found };
        }
      }
      return undefined;
    },
  };
}

/** Whether names, in which `*` stands for a word and `**` for several, are of a method. */
export function isNamed(names: string, method: string): boolean {
  return patternsOf(names).some((pattern) => pattern.test(method));
}

const PATTERNS = new Map<string, readonly RegExp[]>();

/** Every method is held against the same names. */
function patternsOf(names: string): readonly RegExp[] {
  const known = PATTERNS.get(names);
  if (known !== undefined) return known;
  const patterns = names.split(' ').map(patternOf);
  PATTERNS.set(names, patterns);
  return patterns;
}

const ANY: Readonly<Record<string, string>> = { '**': '.+', '*': '[^.]+' };

function patternOf(name: string): RegExp {
  const words = name.split('.').map((word) => ANY[word] ?? word.replaceAll(/[^\w-]/gu, '\\$&'));
  return new RegExp(`^${words.join('\\.')}$`, 'iu');
}

/**
 * What is left of a path behind the records that it leads through, the shortest first: `fields.ID` is a field of the record in
 * `fields` before it is one of the parameters.
 */
export function pathsInRecords(
  records: readonly (readonly string[])[],
  path: readonly string[],
): (readonly string[])[] {
  return records
    .filter(
      (record) => path.length > record.length && record.every((name, at) => name === path[at]),
    )
    .map((record) => path.slice(record.length))
    .toSorted((a, b) => a.length - b.length);
}

function keyOf(lines: Lines, path: readonly string[]): string | undefined {
  if (Object.hasOwn(lines, path.join('.'))) return path.join('.');
  const { plain, patterns } = keysOf(lines);
  const folded = path.map(fold);
  return plain.get(folded.join('.')) ?? patterns.find(({ words }) => fits(words, folded))?.key;
}

interface Key {
  readonly key: string;
  readonly words: readonly string[];
}

function isPattern({ words }: Key): boolean {
  return words.includes('*');
}

interface Keys {
  readonly plain: ReadonlyMap<string, string>;
  readonly patterns: readonly Key[];
}

const KEYS = new WeakMap<Lines, Keys>();

/** Keys of lines, folded; they are asked for with every field of every method. */
function keysOf(lines: Lines): Keys {
  const known = KEYS.get(lines);
  if (known !== undefined) return known;
  const all = Object.keys(lines).map((key) => ({ key, words: key.split('.').map(fold) }));
  const keys = {
    plain: new Map(
      all.filter((each) => !isPattern(each)).map(({ key, words }) => [words.join('.'), key]),
    ),
    patterns: all.filter(isPattern),
  };
  KEYS.set(lines, keys);
  return keys;
}

const FOLDED = new Map<string, string>();

/** `CREATED_BY` and `createdBy` are one field, as methods of one entity spell it in both ways. */
function fold(name: string): string {
  const known = FOLDED.get(name);
  if (known !== undefined) return known;
  const folded = name.toLowerCase().replaceAll('_', '');
  FOLDED.set(name, folded);
  return folded;
}

/** Whether words are those of a pattern. */
function fits(pattern: readonly string[], words: readonly string[]): boolean {
  return (
    pattern.length === words.length &&
    pattern.every((part, index) => part === '*' || part === words[index])
  );
}
