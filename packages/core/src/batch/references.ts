import { ConfigurationError } from '../errors/configuration-error.ts';
import type { ReferenceFault } from '../errors/configuration-problem.ts';
import { isRecord } from '../protocol/record.ts';
import type { KeyedCommand } from './keyed-command.ts';
import { MarkedText } from './literal.ts';

/** `$result[name][field][0]`: the portal puts a part of an earlier command's result in its place. */
const REFERENCE = /\$result((?:\[[^\]]*\])+)/gu;

/** A part of a command's result. */
export interface Reference {
  readonly name: string;
  readonly path: readonly string[];
}

/** A text with references in it. Where it is nothing but one, it becomes the value itself. */
class Template {
  readonly parts: readonly (string | Reference)[];

  constructor(parts: readonly (string | Reference)[]) {
    this.parts = parts;
  }
}

/**
 * Parameters in which references stand apart from texts: all that is a text in them now, is one. A text refers to a command
 * of the batch or to none; marked ones are literal.
 */
export function withTemplates(value: unknown, names: ReadonlySet<string>): unknown {
  if (typeof value === 'string') return templateOf(value, names);
  if (value instanceof MarkedText) return value.text;
  return mapped(value, (item) => withTemplates(item, names));
}

function templateOf(text: string, names: ReadonlySet<string>): string | Template {
  if (!text.includes('$result[')) return text;
  const parts: (string | Reference)[] = [];
  let end = 0;
  for (const match of text.matchAll(REFERENCE)) {
    const reference = referenceOf(match[1] ?? '');
    if (!names.has(reference.name)) continue;
    if (match.index > end) parts.push(text.slice(end, match.index));
    parts.push(reference);
    end = match.index + match[0].length;
  }
  if (parts.length === 0) return text;
  return new Template(end < text.length ? [...parts, text.slice(end)] : parts);
}

function referenceOf(path: string): Reference {
  const [name = '', ...rest] = path.slice(1, -1).split('][');
  return { name, path: rest };
}

/** The references in such parameters. */
export function referencesIn(value: unknown): readonly Reference[] {
  if (value instanceof Template) return value.parts.filter((part) => typeof part !== 'string');
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(referencesIn);
}

/** Refuses references to the command itself or later ones: the portal would send them empty. */
export function checkReferences(
  { key }: KeyedCommand,
  references: readonly Reference[],
  before: ReadonlySet<string>,
): void {
  for (const { name } of references) {
    if (before.has(name)) continue;
    throw new ConfigurationError(
      `the command ${key} refers to ${name}, which does not come before it; ` +
        'a text that is meant as it is, is marked: literal(text)',
      { kind: 'reference-order', command: key, name },
    );
  }
}

/** What a reference stands for; undefined while that is not known. */
export type LookUp = (reference: Reference) => { readonly value: unknown } | undefined;

/** Puts known values in the place of their references. What is a text in them, is one. */
export function fillIn(value: unknown, lookUp: LookUp): unknown {
  if (!(value instanceof Template)) return mapped(value, (item) => fillIn(item, lookUp));
  const [first] = value.parts;
  if (value.parts.length === 1 && typeof first === 'object') {
    const found = lookUp(first);
    return found === undefined ? value : (found.value ?? '');
  }
  const parts = value.parts.map((part) => {
    const found = typeof part === 'string' ? undefined : lookUp(part);
    return found === undefined ? part : textOf(found.value);
  });
  return parts.every((part) => typeof part === 'string') ? parts.join('') : new Template(parts);
}

/** As the portal writes a value into a text. */
function textOf(value: unknown): string {
  if (value === undefined || value === null || value === false) return '';
  if (value === true) return '1';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Parameters as they are sent, the commands called as the request calls them. */
export function written(value: unknown, nameOf: (key: string) => string): unknown {
  if (!(value instanceof Template)) return mapped(value, (item) => written(item, nameOf));
  return value.parts
    .map((part) =>
      typeof part === 'string'
        ? part
        : `$result${[nameOf(part.name), ...part.path].map((key) => `[${key}]`).join('')}`,
    )
    .join('');
}

/** Names that texts mention though no reference is meant: a command that is called so would be put in their place. */
export function mentionedIn(value: unknown): readonly string[] {
  if (typeof value === 'string') {
    return [...value.matchAll(REFERENCE)].map((match) => referenceOf(match[1] ?? '').name);
  }
  if (value instanceof Template) return value.parts.flatMap(mentionedInPart);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(mentionedIn);
}

function mentionedInPart(part: string | Reference): readonly string[] {
  return typeof part === 'string' ? mentionedIn(part) : [];
}

/** What a reference leads to in a result. */
export function valueAt(result: unknown, path: readonly string[]): unknown {
  let value = result;
  for (const key of path) {
    // What came from the result is enumerable: a list's length is not.
    const has = Object.prototype.propertyIsEnumerable.call(Object(value), key);
    value =
      has && typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  }
  return value;
}

/**
 * Why a reference stands for nothing; undefined when it stands for something. A field may be empty: who copies it, copies
 * that. A result that is nothing is no result, and what leads nowhere is a mistake.
 */
export function whyEmpty({ path }: Reference, result: unknown): ReferenceFault | undefined {
  const value = valueAt(result, path);
  if (path.length > 0) {
    if (value === undefined) return 'absent';
    return value === null ? 'null' : undefined;
  }
  const isNothing =
    value === undefined ||
    value === null ||
    value === false ||
    value === '' ||
    (typeof value === 'object' && Object.keys(value).length === 0);
  return isNothing ? 'no-result' : undefined;
}

function mapped(value: unknown, change: (item: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(change);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, change(item)]));
}
