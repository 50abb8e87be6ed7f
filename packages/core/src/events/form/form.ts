import { PortalRequestError } from './portal-request-error.ts';

/** A value of a form: forms know texts alone, and lists and structures of them. */
export type FormValue = string | FormList | FormFields;
export type FormList = readonly FormValue[];
export interface FormFields {
  readonly [name: string]: FormValue;
}

/** What events need is far less; who sends more wants to keep the server busy. */
export const DEFAULT_MAX_BYTES = 2 ** 20;
const MAX_VALUES = 10_000;
const MAX_DEPTH = 32;

/** It would give an object another prototype wherever somebody copies it by assignment. */
const FORBIDDEN_KEY = '__proto__';

type Branch = Map<string, Branch | string>;

/**
 * Reads a form as PHP writes it: `data[FIELDS][ID]=7` nests, `tags[0]=a&tags[1]=b` and `tags[]=a` are lists.
 *
 * @throws PortalRequestError when it is too large, or no UTF-8.
 */
export function readForm(
  body: string | Uint8Array,
  maxBytes: number = DEFAULT_MAX_BYTES,
): FormFields {
  const pairs = textOf(body, maxBytes)
    .split('&', MAX_VALUES + 1)
    .filter((pair) => pair !== '');
  if (pairs.length > MAX_VALUES) throw tooLarge(`more than ${MAX_VALUES} values`);
  const root: Branch = new Map();
  for (const pair of pairs) {
    const equals = pair.indexOf('=');
    const name = decode(equals === -1 ? pair : pair.slice(0, equals));
    const path = pathOf(name);
    if (path.includes(FORBIDDEN_KEY) || path[0] === '') continue;
    place(root, path, equals === -1 ? '' : decode(pair.slice(equals + 1)));
  }
  return structureOf(root);
}

function textOf(body: string | Uint8Array, maxBytes: number): string {
  // A character takes at least one byte.
  if (body.length > maxBytes) throw tooLarge(`more than ${maxBytes} bytes`);
  if (typeof body === 'string') return body;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw new PortalRequestError('the body is no text in UTF-8', 'malformed');
  }
}

function tooLarge(what: string): PortalRequestError {
  return new PortalRequestError(`the request has ${what}`, 'too-large');
}

/** `+` is a space; what is no escape in UTF-8 stays as it is. */
function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

/** `a[b][]` as `['a', 'b', '']`; brackets that do not close belong to the name. */
function pathOf(name: string): string[] {
  const open = name.indexOf('[');
  if (open <= 0) return [name];
  const path = [name.slice(0, open)];
  let position = open;
  while (name[position] === '[') {
    const close = name.indexOf(']', position);
    if (close === -1) return path.length === 1 ? [name] : path;
    path.push(name.slice(position + 1, close));
    if (path.length > MAX_DEPTH) throw tooLarge(`values nested more than ${MAX_DEPTH} deep`);
    position = close + 1;
  }
  return path;
}

/** A later value takes the place of an earlier one. */
function place(root: Branch, path: readonly string[], value: string): void {
  let branch = root;
  for (const [depth, part] of path.entries()) {
    const key = part === '' ? String(branch.size) : part;
    if (depth === path.length - 1) {
      branch.set(key, value);
      return;
    }
    const known = branch.get(key);
    const next: Branch = known instanceof Map ? known : new Map();
    branch.set(key, next);
    branch = next;
  }
}

function structureOf(branch: Branch): FormFields {
  return Object.fromEntries([...branch].map(([key, child]) => [key, valueOf(child)]));
}

/** Keys that count from 0 on are a list. */
function valueOf(child: Branch | string): FormValue {
  if (typeof child === 'string') return child;
  const isCounted = [...child.keys()].every((key, index) => key === String(index));
  return isCounted ? [...child.values()].map(valueOf) : structureOf(child);
}

/** The text under a name; an empty one where there is none. */
export function textIn(fields: FormFields, name: string): string {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return typeof value === 'string' ? value : '';
}

/** The structure under a name; an empty one where there is none. */
export function fieldsIn(fields: FormFields, name: string): FormFields {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return typeof value === 'object' && !isList(value) ? value : {};
}

function isList(value: FormList | FormFields): value is FormList {
  return Array.isArray(value);
}
