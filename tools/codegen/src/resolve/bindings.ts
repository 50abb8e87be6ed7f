/** The overlay: what the pages do not say, one YAML file a section. */
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
import type { FunctionKind, JsonValue, TemplateRole } from '../ir.ts';
import { isKebabCase, isPageName, isSdkName } from '../names/case.ts';
import { type As, CONVERSIONS } from '../names/conversions.ts';
import { sectionObjection } from '../names/module-names.ts';
import { RESERVED_FUNCTIONS, RESERVED_PARAMETERS } from '../names/reserved-words.ts';
import type { SourceFile } from '../read/source-file.ts';
import { LineIndex } from './line-index.ts';

export interface SectionBindings {
  /** File name without ending: `messages`. */
  readonly section: string;
  readonly file: string;
  readonly functions: readonly FunctionBinding[];
}

export interface FunctionBinding {
  /** SDK name. */
  readonly name: string;
  readonly place: Place;
  /** Name in the signature of the function's pages. */
  readonly page: string;
  readonly aliases: readonly string[];
  readonly kind: FunctionKind;
  readonly method: string | null;
  readonly module: string | null;
  readonly constants: Readonly<Record<string, JsonValue>>;
  /** What a template returns, with hints for values. */
  readonly keys: JsonValue | null;
  readonly parameters: readonly ParameterBinding[];
}

export interface ParameterBinding {
  /** SDK name. */
  readonly name: string;
  readonly place: Place;
  readonly option: string;
  /** Dotted wire path; `null` for an argument of a handwritten function. */
  readonly field: string | null;
  readonly spread: { readonly only: readonly string[] | null; readonly wins: boolean } | null;
  readonly role: TemplateRole | null;
  readonly as: As | null;
}

const FUNCTION_KEYS = [
  'page',
  'aliases',
  'kind',
  'method',
  'module',
  'constants',
  'keys',
  'params',
];
const PARAMETER_KEYS = ['option', 'field', 'spread', 'wins', 'role', 'as'];
const MODULE = /^[a-z0-9-]+(?:\/[a-z0-9-]+)*\.ts$/u;
const COMMAND_NAME = /^[\p{L}_][\p{L}\p{N}_-]*$/u;
const METHOD = /^[a-z][a-z0-9]*(?:\.[a-z0-9_]+)*$/iu;
/** Deeper than any request or template; code that recurses over values trusts it. */
const MOST_NESTED = 32;
const PATH = /^[A-Za-z_][\w-]*(?:\.[\w-]+){0,15}$/u;

/** Reads one section's bindings; what is wrong is reported with its place and left out. */
export function parseBindings(source: SourceFile, diagnostics: Diagnostics): SectionBindings {
  const reader = new BindingReader(source, diagnostics);
  const section = /([^/]+)\.ya?ml$/u.exec(source.path)?.[1] ?? source.path;
  const objection = sectionObjection(section);
  if (objection !== null) {
    diagnostics.report(objection.rule, source.path, null, objection.reason);
    return { section, file: source.path, functions: [] };
  }
  return { section, file: source.path, functions: reader.functions() };
}

type Entry = Pair;

class BindingReader {
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

  functions(): FunctionBinding[] {
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
      this.#wrong(document.contents, 'Bindings are a map of SDK names');
      return [];
    }
    return document.contents.items.flatMap((entry) => this.#function(entry) ?? []);
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
        this.#wrong(alias, `\`*${alias.source}\`: bindings have no anchors; write the value out`);
        plain = false;
        return visit.BREAK;
      },
    });
    return plain ? document : null;
  }

  #function(entry: Entry): FunctionBinding | null {
    const name = keyOf(entry);
    if (RESERVED_FUNCTIONS.has(name)) {
      this.#report(
        'reserved-name',
        entry.key,
        `A function cannot be named \`${name}\` in TypeScript; name what it acts on too, such as \`${name}Task\``,
      );
      return null;
    }
    if (!isSdkName(name)) {
      this.#wrong(
        entry.key,
        `\`${name}\` is no SDK name; a name is camelCase Latin letters and digits`,
      );
      return null;
    }
    const map = this.#map(entry, name, FUNCTION_KEYS);
    if (map === null) return null;
    const kind = this.#text(map, 'kind', name) ?? 'call';
    if (kind !== 'call' && kind !== 'template' && kind !== 'handwritten') {
      this.#wrong(
        map.get('kind', true) ?? entry.key,
        `\`kind: ${kind}\` of ${name}; the kinds are call, template, handwritten`,
      );
      return null;
    }
    const page = this.#text(map, 'page', name);
    if (page === null) {
      this.#wrong(
        entry.key,
        `${name} has no \`page\`; it is the function's name in the signature of its page`,
      );
      return null;
    }
    if (!isPageName(page)) {
      this.#wrong(
        map.get('page', true) ?? entry.key,
        `\`page: ${page}\` of ${name} is no name of a function; it is the one in the signature of its page`,
      );
      return null;
    }
    const module = this.#module(map, name);
    if (kind === 'handwritten' && module === null) {
      this.#wrong(
        entry.key,
        `${name} is handwritten and has no \`module\`; it is the file below the SDK's src that exports it`,
      );
    }
    return {
      name,
      place: this.#place(entry.key),
      page,
      aliases: this.#aliases(map, name),
      kind,
      method: this.#method(map, name),
      module,
      constants: this.#constants(map, name),
      keys: this.#keys(map, name, kind),
      parameters: this.#parameters(map, name, kind),
    };
  }

  #parameters(map: YAMLMap, owner: string, kind: FunctionKind): ParameterBinding[] {
    const params = map.get('params');
    if (params === undefined) return [];
    if (!isMap(params)) {
      this.#wrong(
        map.get('params', true) ?? map,
        `\`params\` of ${owner} is a map of SDK parameter names`,
      );
      return [];
    }
    return params.items.flatMap((entry) => this.#parameter(entry, owner, kind) ?? []);
  }

  #parameter(entry: Entry, owner: string, kind: FunctionKind): ParameterBinding | null {
    const name = keyOf(entry);
    if (RESERVED_PARAMETERS.has(name)) {
      this.#report(
        'reserved-name',
        entry.key,
        `A parameter cannot be named \`${name}\`, which every object has; name it in other words`,
      );
      return null;
    }
    if (!isSdkName(name)) {
      this.#wrong(
        entry.key,
        `\`${name}\` is no parameter name; a name is camelCase Latin letters and digits`,
      );
      return null;
    }
    const label = `${owner}.${name}`;
    const map = this.#map(entry, label, PARAMETER_KEYS);
    if (map === null) return null;
    const option = this.#text(map, 'option', label);
    if (option === null) {
      this.#wrong(
        entry.key,
        `${label} has no \`option\`; it is the command line option in the page, without dashes`,
      );
      return null;
    }
    if (!isKebabCase(option)) {
      this.#wrong(
        map.get('option', true) ?? entry.key,
        `\`option: ${option}\` of ${label} is no option; write it without dashes, as lower-case words joined by hyphens`,
      );
      return null;
    }
    const as = this.#text(map, 'as', label);
    if (as !== null && !isAs(as)) {
      this.#wrong(
        map.get('as', true) ?? entry.key,
        `\`as: ${as}\` of ${label}; the conversions are ${Object.keys(CONVERSIONS).join(', ')}`,
      );
      return null;
    }
    const field = this.#text(map, 'field', label);
    const spread = this.#spread(map, label);
    if (field !== null && !PATH.test(field)) {
      this.#wrong(
        map.get('field', true) ?? entry.key,
        `\`field: ${field}\` of ${label} is no wire path; a path is names joined by dots, such as \`fields.TITLE\``,
      );
      return null;
    }
    const role = this.#role(map, label, kind);
    const targets = [field, spread, role].filter((target) => target !== null).length;
    if (targets !== (kind === 'handwritten' ? 0 : 1)) {
      const remedy =
        kind === 'handwritten'
          ? 'is an argument of handwritten code, which decides what to do with it; it has only `option`'
          : 'fills nothing or several things; give it one of `field`, `spread` and, in templates, `role`';
      this.#wrong(entry.key, `${label} ${remedy}`);
      return null;
    }
    return { name, place: this.#place(entry.key), option, field, spread, role, as };
  }

  #spread(map: YAMLMap, label: string): ParameterBinding['spread'] {
    const spread = map.get('spread');
    if (spread === undefined) {
      if (map.has('wins'))
        this.#wrong(map.get('wins', true) ?? map, `\`wins\` of ${label} goes with \`spread\``);
      return null;
    }
    const wins = map.get('wins') === true;
    if (spread === true) return { only: null, wins };
    if (isSeq(spread)) return { only: this.#texts(map, 'spread', label), wins };
    this.#wrong(map.get('spread', true) ?? map, `\`spread\` of ${label} is true or a list of keys`);
    return null;
  }

  #aliases(map: YAMLMap, owner: string): string[] {
    const aliases = this.#texts(map, 'aliases', owner);
    const wrong = aliases.filter((alias) => !COMMAND_NAME.test(alias));
    for (const alias of wrong)
      this.#wrong(
        map.get('aliases', true) ?? map,
        `The alias \`${alias}\` of ${owner} is no name of a command; a name is letters, digits, hyphens and underscores`,
      );
    return aliases.filter((alias) => !wrong.includes(alias));
  }

  #method(map: YAMLMap, owner: string): string | null {
    const method = this.#text(map, 'method', owner);
    if (method === null || METHOD.test(method)) return method;
    this.#wrong(
      map.get('method', true) ?? map,
      `\`method: ${method}\` of ${owner} is no REST method, such as \`im.dialog.read\``,
    );
    return null;
  }

  #module(map: YAMLMap, owner: string): string | null {
    const module = this.#text(map, 'module', owner);
    if (module === null || MODULE.test(module)) return module;
    this.#wrong(
      map.get('module', true) ?? map,
      `\`module: ${module}\` of ${owner} is no file below the SDK's src, such as \`bitrix24/upload-file.ts\``,
    );
    return null;
  }

  #role(map: YAMLMap, label: string, kind: FunctionKind): TemplateRole | null {
    const role = this.#text(map, 'role', label);
    if (role === null) return null;
    if (kind === 'template' && (role === 'empty' || role === 'map')) return role;
    this.#wrong(
      map.get('role', true) ?? map,
      `\`role: ${role}\` of ${label}; the parameters of templates have the roles empty and map`,
    );
    return null;
  }

  #keys(map: YAMLMap, owner: string, kind: FunctionKind): JsonValue | null {
    const keys = map.get('keys');
    if (keys === undefined) return null;
    if (kind === 'template' && isMap(keys)) return jsonOf(keys);
    this.#wrong(
      map.get('keys', true) ?? map,
      `\`keys\` of ${owner} is the map that a template returns`,
    );
    return null;
  }

  #constants(map: YAMLMap, owner: string): Record<string, JsonValue> {
    const constants = map.get('constants');
    if (constants === undefined) return {};
    if (!isMap(constants)) {
      this.#wrong(
        map.get('constants', true) ?? map,
        `\`constants\` of ${owner} is a map of wire paths`,
      );
      return {};
    }
    const fields: [string, JsonValue][] = [];
    for (const entry of constants.items) {
      const path = keyOf(entry);
      if (PATH.test(path)) fields.push([path, jsonOf(entry.value)]);
      else this.#wrong(entry.key, `\`${path}\` of ${owner}.constants is no wire path`);
    }
    return Object.fromEntries(fields);
  }

  #map(entry: Entry, label: string, keys: readonly string[]): YAMLMap | null {
    if (!isMap(entry.value)) {
      this.#wrong(entry.key, `${label} is a map of ${keys.join(', ')}`);
      return null;
    }
    for (const item of entry.value.items) {
      const key = keyOf(item);
      if (!keys.includes(key))
        this.#wrong(
          item.key,
          `Unknown key \`${key}\` of ${label}; the keys are ${keys.join(', ')}`,
        );
    }
    return entry.value;
  }

  #text(map: YAMLMap, key: string, label: string): string | null {
    const value = map.get(key);
    if (value === undefined || value === null) return null;
    if (typeof value === 'string') return value;
    this.#wrong(map.get(key, true) ?? map, `\`${key}\` of ${label} is a text`);
    return null;
  }

  #texts(map: YAMLMap, key: string, label: string): string[] {
    const value = map.get(key);
    if (value === undefined) return [];
    const texts = isSeq(value)
      ? value.items.map((item) => (isScalar(item) ? item.value : item))
      : [value];
    if (texts.every((text) => typeof text === 'string')) return texts;
    this.#wrong(map.get(key, true) ?? map, `\`${key}\` of ${label} is a list of texts`);
    return [];
  }

  #place(node: unknown): Place {
    const offset =
      isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? (node.range?.[0] ?? 0) : 0;
    return this.#lines.placeOf(offset);
  }

  #wrong(node: unknown, reason: string): void {
    this.#report('bad-binding', node, reason);
  }

  #report(rule: RuleName, node: unknown, reason: string): void {
    this.#diagnostics.report(rule, this.#source.path, this.#place(node), reason);
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

function keyOf(entry: Entry): string {
  return isScalar(entry.key) ? String(entry.key.value) : String(entry.key);
}

function jsonOf(node: unknown): JsonValue {
  if (isMap(node))
    return Object.fromEntries(node.items.map((entry) => [keyOf(entry), jsonOf(entry.value)]));
  if (isSeq(node)) return node.items.map(jsonOf);
  const value = isScalar(node) ? node.value : null;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : null;
}

function isAs(text: string): text is As {
  return Object.hasOwn(CONVERSIONS, text);
}
