import { isFields, type Fields, type UploadedFile, type Value } from './values.ts';

/** PHP ignores variables that are nested deeper (`max_input_nesting_level`). */
const MAX_NESTING = 64;

/** A nested array under construction: PHP's arrays are ordered maps. */
class Branch {
  readonly children = new Map<string, Branch | string | UploadedFile>();
  #nextIndex: number | undefined;

  /** The key for `[]`: it continues after the largest number among the keys, even below zero. */
  get nextKey(): string {
    return String(this.#nextIndex ?? 0);
  }

  set(key: string, child: Branch | string | UploadedFile): void {
    if (/^(?:0|-?[1-9]\d{0,9})$/u.test(key)) {
      this.#nextIndex = Math.max(this.#nextIndex ?? Number.NEGATIVE_INFINITY, Number(key) + 1);
    }
    this.children.set(key, child);
  }
}

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
  const root = new Branch();
  for (const [name, value] of pairs) {
    const path = parseName(name);
    if (path !== undefined && path.length - 1 <= MAX_NESTING) place(root, path, value);
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
        .replaceAll(/%([0-9a-f]{2})/giu, (_, hex: string) =>
          String.fromCodePoint(Number.parseInt(hex, 16)),
        ),
      'latin1',
    ).toString('utf8');
  }
}

/** The keys that a name leads through: `a[b][]` gives `['a', 'b', '']`; undefined for a name that PHP drops. */
function parseName(name: string): string[] | undefined {
  // A name is a C string: it ends at a null character.
  const [cString = ''] = name.split('\0', 1);
  const trimmed = cString.replace(/^ +/u, '');
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
  return name.replaceAll(/[ .[]/gu, '_');
}

function place(root: Branch, path: readonly string[], value: string | UploadedFile): void {
  let branch = root;
  for (const [depth, part] of path.entries()) {
    const key = depth > 0 && part === '' ? branch.nextKey : part;
    if (depth === path.length - 1) {
      branch.set(key, value);
      return;
    }
    const existing = branch.children.get(key);
    if (existing instanceof Branch) {
      branch = existing;
    } else {
      const created = new Branch();
      branch.set(key, created);
      branch = created;
    }
  }
}

function toFields(branch: Branch): Fields {
  // fromEntries defines own properties: a parameter called `__proto__` stays a parameter.
  return Object.fromEntries([...branch.children].map(([key, child]) => [key, toValue(child)]));
}

function toValue(child: Branch | string | UploadedFile): Value {
  if (!(child instanceof Branch)) return child;
  let position = 0;
  for (const key of child.children.keys()) {
    if (key !== String(position)) return toFields(child);
    position += 1;
  }
  return [...child.children.values()].map(toValue);
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
