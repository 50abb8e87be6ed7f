import { isRecord, PortalError, errorOfVersion3, type Params } from './call.ts';

/** What stands in a request: its parameters, or the array that is a batch of version 3. */
export type Body = Params | readonly unknown[];

/** Reads a query or a form body: `fields[PHONE][0][VALUE]=1` nests, as PHP's `parse_str` has it. */
export function parseQuery(query: string): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const [name, value] of new URLSearchParams(query)) {
    const [head = '', ...rest] = name.split('[');
    put(root, [head, ...rest.map((part) => part.replace(/\]$/u, ''))], value);
  }
  return root;
}

function put(target: Record<string, unknown>, [key = '', ...rest]: string[], value: unknown): void {
  const name = key === '' ? String(Object.keys(target).length) : key;
  if (rest.length === 0) {
    target[name] = value;
    return;
  }
  const inner = target[name];
  const next = isRecord(inner) ? inner : {};
  target[name] = next;
  put(next, rest, value);
}

/** Reads a request's body by its type. */
export function parseBody(bytes: Buffer, type: string, version: 2 | 3): Body {
  const text = bytes.toString('utf8');
  if (type.startsWith('application/json')) return parseJson(text, version);
  if (version === 3 && text !== '') throw invalidJson();
  if (type.startsWith('multipart/form-data')) {
    return Object.fromEntries(
      parseForm(bytes, type).map(({ name, bytes: value }) => [name, value.toString('utf8')]),
    );
  }
  return parseQuery(text);
}

function parseJson(text: string, version: 2 | 3): Body {
  if (text.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    if (isRecord(value) || Array.isArray(value)) return value;
  } catch {
    // Answered below, like JSON that is no structure.
  }
  throw version === 3 ? invalidJson() : new PortalError(400, 'INVALID_REQUEST', 'Invalid JSON');
}

function invalidJson(): PortalError {
  return errorOfVersion3(400, 'INVALIDJSON', 'Invalid JSON');
}

/** A part of a form: a field or a file. */
export interface Part {
  readonly name: string;
  readonly fileName: string | undefined;
  readonly bytes: Buffer;
}

/** Reads a form of several parts. */
export function parseForm(body: Buffer, type: string): Part[] {
  const boundary = /boundary="?([^";]+)"?/u.exec(type)?.[1];
  if (boundary === undefined) return [];
  const parts: Part[] = [];
  const mark = Buffer.from(`--${boundary}`);
  let begin = body.indexOf(mark);
  while (begin >= 0) {
    const end = body.indexOf(mark, begin + mark.length);
    if (end < 0) break;
    const part = partOf(body.subarray(begin + mark.length + 2, end - 2));
    if (part !== undefined) parts.push(part);
    begin = end;
  }
  return parts;
}

function partOf(bytes: Buffer): Part | undefined {
  const split = bytes.indexOf('\r\n\r\n');
  const head = bytes.subarray(0, split).toString('utf8');
  const name = / name="([^"]*)"/u.exec(head)?.[1];
  if (split < 0 || name === undefined) return undefined;
  const fileName = / filename="([^"]*)"/u.exec(head)?.[1];
  return { name, fileName, bytes: bytes.subarray(split + 4) };
}
