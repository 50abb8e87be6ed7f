/** A file of texts as YAML → what it says; what has another form is reported. */
import type { Lines, MethodTexts, ScopeTexts, SharedTexts } from '@oint/reference/texts';
import { isMap, isScalar, parseDocument, type Pair } from 'yaml';

import { LineIndex } from '../bindings/line-index.ts';
import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import type { Place } from '../diagnostics/finding.ts';
import type { SourceFile } from '../read/source-file.ts';
import { SIDES, type TextFile, type Way } from './text-file.ts';

export function parseTexts(source: SourceFile, diagnostics: Diagnostics): TextFile {
  const reader = new TextsReader(source, diagnostics);
  const texts = reader.read();
  return { texts, places: reader.places, isBroken: reader.isBroken };
}

const FORM = 'Texts are a map of `shared` and `methods`';

class TextsReader {
  readonly places: Record<string, Place> = {};
  isBroken = false;
  readonly #source: SourceFile;
  readonly #diagnostics: Diagnostics;
  readonly #yaml: string;
  readonly #lines: LineIndex;

  constructor(source: SourceFile, diagnostics: Diagnostics) {
    this.#source = source;
    this.#diagnostics = diagnostics;
    this.#yaml = source.text.replaceAll(/\r\n?/gu, '\n');
    this.#lines = new LineIndex(this.#yaml);
  }

  read(): ScopeTexts {
    const document = parseDocument(this.#yaml);
    for (const error of document.errors)
      this.#wrong(error.pos[0], error.message.split('\n')[0] ?? '');
    const parts = document.errors.length > 0 ? [] : this.#entries(document.contents, [], FORM);
    let [shared, methods]: [SharedTexts[], Record<string, MethodTexts>] = [[], {}];
    for (const { key, value, at } of parts) {
      if (key === 'shared') shared = this.#shared(value);
      else if (key === 'methods') methods = this.#methods(value);
      else this.#wrong(at, `Unknown key \`${key}\`; ${FORM}`);
    }
    return { shared, methods };
  }

  #shared(node: unknown): SharedTexts[] {
    const label =
      '`shared` is a map of names of methods, such as `crm.deal.*`, each with lines by field';
    return this.#entries(node, ['shared'], label).map(({ key, value }) => ({
      of: key,
      fields: this.#fields(value, ['shared', key]),
    }));
  }

  #methods(node: unknown): Record<string, MethodTexts> {
    const label = '`methods` is a map of names of methods, each with a title or a map';
    const entries = this.#entries(node, ['methods'], label);
    return Object.fromEntries(entries.map(({ key, value }) => [key, this.#method(key, value)]));
  }

  #method(name: string, node: unknown): MethodTexts {
    const way = ['methods', name];
    const title = isScalar(node) ? this.#text(node, way) : undefined;
    if (isScalar(node)) return title === undefined ? {} : { title };
    const label = `\`${name}\` is a title, or a map of \`title\`, \`params\`, \`returns\` and \`result\``;
    const texts: { -readonly [Key in keyof MethodTexts]: MethodTexts[Key] } = {};
    for (const { key, value, at } of this.#entries(node, way, label)) {
      const side = SIDES.find((known) => known === key);
      if (key === 'title' || key === 'returns') texts[key] = this.#text(value, [...way, key]);
      else if (side !== undefined) texts[side] = this.#fields(value, [...way, side]);
      else this.#wrong(at, `Unknown key \`${key}\`; ${label}`);
    }
    return texts;
  }

  #fields(node: unknown, way: Way): Lines {
    const label = `\`${way.at(-1)}\` is a map of fields, each with a line`;
    const lines = this.#entries(node, way, label).flatMap(({ key, value }) => {
      const text = this.#text(value, [...way, key]);
      return text === undefined ? [] : [[key, text] as const];
    });
    return Object.fromEntries(lines);
  }

  #text(node: unknown, way: Way): string | undefined {
    if (isScalar(node) && typeof node.value === 'string') return node.value;
    const place = this.places[JSON.stringify(way)] ?? null;
    this.#report(place, `\`${way.at(-1)}\` is a text; what YAML reads otherwise stands in quotes`);
    return undefined;
  }

  /** The entries of a map, whose places are kept; anything else is reported. */
  #entries(node: unknown, way: Way, label: string): Entry[] {
    if (!isMap(node)) {
      this.#report(this.places[JSON.stringify(way)] ?? { line: 1, column: 1 }, label);
      return [];
    }
    return node.items.map(({ key: name, value }: Pair) => {
      const key = isScalar(name) ? String(name.value) : '';
      const at = isScalar(name) ? (name.range?.[0] ?? 0) : 0;
      this.places[JSON.stringify([...way, key])] = this.#lines.placeOf(at);
      return { key, value, at };
    });
  }

  #wrong(at: number, reason: string): void {
    this.#report(this.#lines.placeOf(at), reason);
  }

  #report(place: Place | null, reason: string): void {
    this.isBroken = true;
    this.#diagnostics.report('bad-text', this.#source.path, place, reason);
  }
}

interface Entry {
  readonly key: string;
  readonly value: unknown;
  readonly at: number;
}
