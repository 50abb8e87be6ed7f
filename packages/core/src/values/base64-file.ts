/** The content of a file: bytes, or a string that holds them in base64 already. */
export type FileContent = Uint8Array | ArrayBuffer | string;

/** A file as REST methods take it inside JSON: in base64. */
export function fileBase64(content: FileContent): string;
export function fileBase64(content: FileContent | undefined): string | undefined;
export function fileBase64(content: FileContent | undefined): string | undefined {
  if (content === undefined || typeof content === 'string') return content;
  return base64(content instanceof ArrayBuffer ? new Uint8Array(content) : content);
}

/** Several files by name, as REST methods take them: a list of `[name, base64]`. */
export function fileList(files: object): [string, string][];
export function fileList(files: object | undefined): [string, string][] | undefined;
export function fileList(files: object | undefined): [string, string][] | undefined {
  if (files === undefined) return undefined;
  return Object.entries(files).map(([name, content]: [string, unknown]) => {
    if (isFileContent(content)) return [name, fileBase64(content)];
    throw new TypeError(
      `The content of the file ${JSON.stringify(name)} is neither bytes nor a string in base64`,
    );
  });
}

function isFileContent(value: unknown): value is FileContent {
  return typeof value === 'string' || value instanceof Uint8Array || value instanceof ArrayBuffer;
}

/** Bytes that `String.fromCharCode` takes as arguments at once without running out of stack. */
const CHUNK = 0x8000;

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let offset = 0; offset < bytes.length; offset += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(offset, offset + CHUNK));
  }
  return btoa(binary);
}
