/** Bytes that a name may have: file systems allow 255, and a copy gets a number. */
const MAX_BYTES = 250;

/** An ending that is longer is a part of the name. */
const MAX_ENDING_BYTES = 32;

/**
 * The file name of a `Content-Disposition` header, as {@link safeFileName} leaves it: it comes from outside and may
 * become a path.
 */
export function fileName(header: string | null): string | undefined {
  const parameters = parametersOf(header ?? '');
  const plain = parameters.get('filename');
  const name = extended(parameters.get('filename*')) ?? (plain && fromUtf8(plain));
  return name === undefined ? undefined : safeFileName(name);
}

/** The parameters behind the first semicolon, the names in lower case, quotes taken off. */
function parametersOf(header: string): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>();
  const pattern = /;\s*([^\s=;"]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]*))/gsu;
  for (const [, name = '', quoted, bare = ''] of header.matchAll(pattern)) {
    parameters.set(name.toLowerCase(), quoted?.replaceAll(/\\(.)/gsu, '$1') ?? bare.trim());
  }
  return parameters;
}

/** `UTF-8'ru'%D1%84.txt`, as RFC 8187 writes what is not ASCII; undefined when it cannot be read. */
function extended(value: string | undefined): string | undefined {
  const [, charset = '', encoded = ''] = /^([^']+)'[^']*'(.*)$/su.exec(value ?? '') ?? [];
  if (charset === '' || /%(?![\dA-F]{2})/iu.test(encoded)) return undefined;
  const bytes = Array.from(encoded.matchAll(/%([\dA-F]{2})|([^%])/gisu), ([, hex, letter = '']) =>
    hex === undefined ? (letter.codePointAt(0) ?? 0) : Number.parseInt(hex, 16),
  );
  if (bytes.some((byte) => byte > 0xff)) return undefined;
  try {
    return new TextDecoder(charset, { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

/** The bytes of an HTTP header arrive as Latin letters, and servers send UTF-8. */
function fromUtf8(text: string): string {
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const isByteText = !/[^\p{ASCII}\u{80}-\u{FF}]/u.test(text);
  try {
    return isByteText ? new TextDecoder('utf-8', { fatal: true }).decode(bytes) : text;
  } catch {
    return text;
  }
}

/** What shows nothing, or turns the direction of what follows so that `fdp.exe` reads as `exe.pdf`. */
const INVISIBLE = /[\p{Cc}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/** Half of a character, and what Windows gives a meaning of its own. */
const UNUSABLE = /[\p{Cs}<>:"|?*]/gu;

/** Names of devices on Windows, whatever ending follows. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])\s*(?:\.|$)/iu;

/**
 * A name for a file that somebody else chose, safe on every system: without folders, control and direction
 * characters, leading dots and what Windows refuses, and short enough. Undefined when nothing is left of it.
 */
export function safeFileName(name: string): string | undefined {
  const last = name.split(/[/\\]/u).at(-1) ?? '';
  const clean = last
    .replaceAll(INVISIBLE, '')
    .replaceAll(UNUSABLE, '_')
    .replace(/^[\s.]+/u, '')
    .replace(/[\s.]+$/u, '');
  if (clean === '') return undefined;
  return shortened(DEVICE.test(clean) ? `_${clean}` : clean);
}

/** Cut in front of its ending, between characters. */
function shortened(name: string): string {
  const encoder = new TextEncoder();
  const bytesOf = (text: string) => encoder.encode(text).length;
  if (bytesOf(name) <= MAX_BYTES) return name;
  const dot = name.lastIndexOf('.');
  const ending = dot > 0 && bytesOf(name.slice(dot)) <= MAX_ENDING_BYTES ? name.slice(dot) : '';
  let room = MAX_BYTES - bytesOf(ending);
  let stem = '';
  for (const character of name.slice(0, name.length - ending.length)) {
    room -= bytesOf(character);
    if (room < 0) break;
    stem += character;
  }
  return stem + ending;
}
