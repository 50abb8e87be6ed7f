/** A file of bindings as YAML: its entries and their values, and places for what is wrong with them. */
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';

import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import type { Place } from '../diagnostics/finding.ts';
import type { RuleName } from '../diagnostics/rules.ts';
import type { JsonValue } from '../ir.ts';
import type { SourceFile } from '../read/source-file.ts';
import { LineIndex } from './line-index.ts';

/** Deeper than any request or template; code that recurses over values trusts it. */
const MOST_NESTED = 32;

/** A key and its value. */
export type Entry = Pair;

export class BindingsFile {
  readonly #source: SourceFile;
  readonly #diagnostics: Diagnostics;
  readonly #lines: LineIndex;
  /** Pages and bindings count lines alike, whatever ends them; YAML knows no lone carriage return. */
  readonly #yaml: string;

  constructor(source: SourceFile, diagnostics: Diagnostics) {
    this.#source = source;
    this.#diagnostics = diagnostics;
    this.#yaml = source.text.replaceAll(/\r\n?/gu, '\n');
    this.#lines = new LineIndex(this.#yaml);
  }

  /** The entries of the file, by SDK name; none where it cannot be read, and then it is reported why. */
  entries(): readonly Entry[] {
    const document = this.#document();
    if (document === null) return [];
    for (const error of document.errors) {
      this.#diagnostics.report(
        'bad-binding',
        this.#source.path,
        this.#lines.placeOf(error.pos[0]),
        error.message.split('\n')[0] ?? '',
      );
    }
    if (document.errors.length > 0 || document.contents === null) return [];
    if (!isMap(document.contents)) {
      this.wrong(document.contents, 'Bindings are a map of SDK names');
      return [];
    }
    return document.contents.items;
  }

  /** The parsed file; `null` where it cannot be trusted, and then it is reported why. */
  #document(): Document.Parsed | null {
    const document = isNestedDeeply(this.#yaml) ? null : parseShallow(this.#yaml);
    if (document === null) {
      const reason = `The bindings nest deeper than ${MOST_NESTED} levels`;
      this.#diagnostics.report('bad-binding', this.#source.path, { line: 1, column: 1 }, reason);
      return null;
    }
    let plain = true;
    visit(document, {
      Alias: (_, alias) => {
        this.wrong(alias, `\`*${alias.source}\`: bindings have no anchors; write the value out`);
        plain = false;
        return visit.BREAK;
      },
    });
    return plain ? document : null;
  }

  /** The map that an entry holds; keys that it cannot have are reported. */
  map(entry: Entry, label: string, keys: readonly string[]): YAMLMap | null {
    if (!isMap(entry.value)) {
      this.wrong(entry.key, `${label} is a map of ${keys.join(', ')}`);
      return null;
    }
    for (const item of entry.value.items) {
      const key = keyOf(item);
      if (!keys.includes(key))
        this.wrong(item.key, `Unknown key \`${key}\` of ${label}; the keys are ${keys.join(', ')}`);
    }
    return entry.value;
  }

  text(map: YAMLMap, key: string, label: string): string | null {
    const value = map.get(key);
    if (value === undefined || value === null) return null;
    if (typeof value === 'string') return value;
    this.wrong(map.get(key, true) ?? map, `\`${key}\` of ${label} is a text`);
    return null;
  }

  texts(map: YAMLMap, key: string, label: string): string[] {
    const value = map.get(key);
    if (value === undefined) return [];
    const texts = isSeq(value)
      ? value.items.map((item) => (isScalar(item) ? item.value : item))
      : [value];
    if (texts.every((text) => typeof text === 'string')) return texts;
    this.wrong(map.get(key, true) ?? map, `\`${key}\` of ${label} is a list of texts`);
    return [];
  }

  placeOf(node: unknown): Place {
    const offset =
      isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? (node.range?.[0] ?? 0) : 0;
    return this.#lines.placeOf(offset);
  }

  /** Reports a value of the wrong form. */
  wrong(node: unknown, reason: string): void {
    this.report('bad-binding', node, reason);
  }

  report(rule: RuleName, node: unknown, reason: string): void {
    this.#diagnostics.report(rule, this.#source.path, this.placeOf(node), reason);
  }
}

/** `null` for what nests so deeply that the parser, which recurses, cannot read it. */
function parseShallow(text: string): Document.Parsed | null {
  try {
    return parseDocument(text);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/**
 * Whether a file nests more than bindings do, before a parser recurses over it: by brackets, which may stand in texts
 * too, or by markers of lists and keys at the start of a line.
 */
function isNestedDeeply(text: string): boolean {
  let open = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/gu)) {
    open = Math.max(0, open + (bracket === '[' || bracket === '{' ? 1 : -1));
    if (open > MOST_NESTED) return true;
  }
  return text.split('\n').some((line) => {
    const lead = /^(?:[ \t]|[-?:](?=[ \t]))*/u.exec(line)?.[0] ?? '';
    return lead.length > MOST_NESTED * 8 || (lead.match(/[-?:]/gu)?.length ?? 0) > MOST_NESTED;
  });
}

export function keyOf(entry: Entry): string {
  return isScalar(entry.key) ? String(entry.key.value) : String(entry.key);
}

export function jsonOf(node: unknown): JsonValue {
  if (isMap(node))
    return Object.fromEntries(node.items.map((entry) => [keyOf(entry), jsonOf(entry.value)]));
  if (isSeq(node)) return node.items.map(jsonOf);
  const value = isScalar(node) ? node.value : null;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : null;
}
