import { ValueError } from './value-error.ts';

/** Where the bytes of a text are from, for what is said when they are none. */
export interface TextSource {
  /** `--fields` */
  readonly place: string;
  /** Name of the file; `undefined`: the standard input. */
  readonly file: string | undefined;
}

/** Marks at the beginning of a text that say how it is written; Windows PowerShell writes UTF-16. */
const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * The text of a file: UTF-8, with or without a mark, or UTF-16 with one.
 *
 * @throws {ValueError} for other bytes: what is guessed would be sent as something else.
 */
export function decodeText(bytes: Uint8Array, { place, file }: TextSource): string {
  const marked = markedEncoding(bytes);
  try {
    return new TextDecoder(marked ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ValueError(place, {
      kind: 'encoding',
      file,
      likely: marked ?? likelyEncoding(bytes),
    });
  }
}

/** UTF-16, where a mark at the beginning says so. */
export function markedEncoding(bytes: Uint8Array): string | undefined {
  return MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
}

/** What bytes that are no UTF-8 most likely are: on Windows machines, Cyrillic is written in one of these. */
export function likelyEncoding(bytes: Uint8Array): string {
  const beyond = bytes.filter((byte) => byte >= 0x80);
  const letters = beyond.filter((byte) => byte >= 0xc0);
  return letters.length * 2 > beyond.length ? 'windows-1251' : 'cp866';
}
