import { isFields } from '../values.ts';
import type { Fields, UploadedFile, Value } from '../values.ts';

/** PHP ignores variables that are nested deeper (`max_input_nesting_level`). */
const MAX_NESTING = 64;

/** A nested array under construction: PHP's arrays are ordered maps. */
type Branch = Map<string, Branch | string | UploadedFile>;

/**
 * Decodes a query string or an urlencoded body as PHP's `parse_str` does: `a[b][]=1` nests, a later value replaces an
 * earlier one, dots and spaces in the outer name become underscores.
 */
export function parseForm(text: string): Fields {
  return nestPairs(
    text
      .split('&')
      .filter((pair) => pair !== '')
      .map((pair) => {
        const equals = pair.indexOf('=');
        return equals === -1
          ? [decode(pair), '']
          : [decode(pair.slice(0, equals)), decode(pair.slice(equals + 1))];
      }),
  );
}

/** Builds the nested structure of names such as `a[b][]` from decoded pairs. */
export function nestPairs(pairs: Iterable<readonly [string, string | UploadedFile]>): Fields {
  const root: Branch = new Map();
  for (const [name, value] of pairs) {
    const path = parseName(name);
    if (path !== undefined && path.length <= MAX_NESTING) place(root, path, value);
  }
  return toFields(root);
}

/** `+` is a space; a broken escape such as `%zz` stays as it is; bytes that are no UTF-8 become U+FFFD. */
function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  if (!spaced.includes('%')) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    return Buffer.from(
      // Latin-1 maps every byte to one character, so that single bytes can be escaped one by one.
      Buffer.from(spaced, 'utf8')
        .toString('latin1')
        .replaceAll(/%([0-9a-f]{2})/gi, (_, hex: string) =>
          String.fromCodePoint(Number.parseInt(hex, 16)),
        ),
      'latin1',
    ).toString('utf8');
  }
}

/** The keys that a name leads through: `a[b][]` gives `['a', 'b', '']`; undefined for a name that PHP drops. */
function parseName(name: string): string[] | undefined {
  const trimmed = name.replace(/^ +/, '');
  const open = trimmed.indexOf('[');
  if (open === 0 || trimmed === '') return undefined;
  if (open === -1 || !trimmed.includes(']', open)) return [mangle(trimmed)];

  const path = [mangle(trimmed.slice(0, open))];
  let position = open;
  while (trimmed[position] === '[') {
    const close = trimmed.indexOf(']', position);
    if (close === -1) break;
    path.push(trimmed.slice(position + 1, close));
    position = close + 1;
  }
  return path;
}

/** PHP once made variables of parameters, and variables cannot hold these characters. */
function mangle(name: string): string {
  return name.replaceAll(/[ .[]/g, '_');
}

function place(root: Branch, path: readonly string[], value: string | UploadedFile): void {
  let branch = root;
  for (const [depth, part] of path.entries()) {
    const key = depth > 0 && part === '' ? nextIndex(branch) : part;
    if (depth === path.length - 1) {
      branch.set(key, value);
      return;
    }
    const existing = branch.get(key);
    if (existing instanceof Map) {
      branch = existing;
    } else {
      const created: Branch = new Map();
      branch.set(key, created);
      branch = created;
    }
  }
}

/** `[]` continues after the largest number among the keys. */
function nextIndex(branch: Branch): string {
  let next = 0;
  for (const key of branch.keys()) {
    if (/^(?:0|[1-9]\d{0,9})$/.test(key)) next = Math.max(next, Number(key) + 1);
  }
  return String(next);
}

function toFields(branch: Branch): Fields {
  // fromEntries defines own properties: a parameter called `__proto__` stays a parameter.
  return Object.fromEntries([...branch].map(([key, child]) => [key, toValue(child)]));
}

function toValue(child: Branch | string | UploadedFile): Value {
  if (!(child instanceof Map)) return child;
  let position = 0;
  for (const key of child.keys()) {
    if (key !== String(position)) return toFields(child);
    position += 1;
  }
  return [...child.values()].map(toValue);
}

/** Joins parameters of the query with those of the body, which win, as in PHP's `$_REQUEST`. */
export function mergeFields(query: Fields, body: Value | undefined): Fields {
  if (Array.isArray(body)) {
    return mergeFields(
      query,
      Object.fromEntries(body.map((value, index) => [String(index), value])),
    );
  }
  return isFields(body) ? { ...query, ...body } : query;
}
