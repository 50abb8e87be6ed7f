/**
 * The file name of a `Content-Disposition` header, without folders: it comes from outside and may become a
 * path.
 */
export function fileName(header: string | null): string | undefined {
  if (header === null) return undefined;
  const name = extended(header) ?? plain(header);
  const last = name?.split(/[/\\]/u).at(-1)?.trim() ?? '';
  return last === '' || last === '.' || last === '..' ? undefined : last;
}

/** `filename*=UTF-8''%D1%84.txt`. */
function extended(header: string): string | undefined {
  const encoded = /filename\*\s*=\s*utf-8''([^;]+)/iu.exec(header)?.[1];
  return encoded === undefined ? undefined : decode(encoded.trim());
}

/** `filename="x.txt"`; the bytes of an HTTP header arrive as Latin letters, and servers send UTF-8. */
function plain(header: string): string | undefined {
  const match = /filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]+))/iu.exec(header);
  const text = match?.[1]?.replaceAll(/\\(.)/gu, '$1') ?? match?.[2]?.trim();
  return text === undefined ? undefined : fromUtf8(text);
}

function fromUtf8(text: string): string {
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const isByteText = !/[^\p{ASCII}\u{80}-\u{FF}]/u.test(text);
  try {
    return isByteText ? new TextDecoder('utf-8', { fatal: true }).decode(bytes) : text;
  } catch {
    return text;
  }
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
