import type { UploadFile } from '@oint/core';

import type { ValueSource } from '../spec/inputs.ts';
import { ValueError } from './value-error.ts';

/** Characters of a file's name that fit into a message. */
const MOST_SHOWN = 200;

/**
 * The content of a file: a path, `@file`, `-` for the standard input, an address that is downloaded, or base64.
 * Base64 is believed only where it cannot be a mistyped file name: from 24 characters on, or with its `=` at the end.
 */
export async function readBinary(
  text: string,
  { place, inputs }: ValueSource,
): Promise<Uint8Array> {
  if (text === '-') return inputs.readStandardInput(place);
  if (text.startsWith('@')) return inputs.readFile(text.slice(1), place);
  if (/^https?:\/\//iu.test(text)) return inputs.download(text, place);
  if (inputs.isFile(text)) return inputs.readFile(text, place);
  if (isBase64(text)) return Buffer.from(text, 'base64');
  throw new ValueError(place, { kind: 'no-such-file', file: text.slice(0, MOST_SHOWN) });
}

/** A file that is sent as it is read, where it is on the disk; what else a file can be given as is its content. */
export async function readFile(text: string, source: ValueSource): Promise<UploadFile | Blob> {
  const { place, inputs } = source;
  if (text.startsWith('@')) return inputs.openFile(text.slice(1), place);
  if (inputs.isFile(text)) return inputs.openFile(text, place);
  return new Blob([new Uint8Array(await readBinary(text, source))]);
}

/** Contents under names, each given as that of one file is. */
export async function readFiles(
  structure: object,
  source: ValueSource,
): Promise<Record<string, Uint8Array>> {
  const files: [string, Uint8Array][] = [];
  for (const [name, content] of Object.entries(structure)) {
    if (typeof content !== 'string')
      throw new ValueError(source.place, { kind: 'type', types: ['files'], found: undefined });
    files.push([name, await readBinary(content, source)]);
  }
  return Object.fromEntries(files);
}

function isBase64(text: string): boolean {
  const plain = text.replaceAll(/\s+/gu, '');
  return (
    plain.length % 4 === 0 &&
    (plain.length >= 24 || plain.endsWith('=')) &&
    /^[A-Za-z0-9+/]+={0,2}$/u.test(plain)
  );
}
