/** Bytes of a file as text, whatever they are. */
import { isUtf8 } from 'node:buffer';

import type { Place } from '../diagnostics/finding.ts';

/** What a file is that should be UTF-8. */
export interface Misencoding {
  readonly kind: 'utf-16' | 'not-utf-8';
  /** The first line that is none. */
  readonly place: Place;
}

export interface Decoded {
  readonly text: string;
  /** Absent where the bytes are what they should be. */
  readonly misencoding?: Misencoding;
}

const LINE_FEED = 0x0a;

export function decode(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  const isLittle = first === 0xff && second === 0xfe;
  if (isLittle || (first === 0xfe && second === 0xff)) {
    const text = new TextDecoder(isLittle ? 'utf-16le' : 'utf-16be').decode(bytes);
    return { text, misencoding: { kind: 'utf-16', place: { line: 1, column: 1 } } };
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (isUtf8(bytes)) return { text };
  return { text, misencoding: { kind: 'not-utf-8', place: firstBadLine(bytes) } };
}

function firstBadLine(bytes: Uint8Array): Place {
  let start = 0;
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(LINE_FEED, start);
    const row = bytes.subarray(start, end === -1 ? bytes.length : end);
    if (!isUtf8(row) || end === -1) return { line, column: 1 };
    start = end + 1;
  }
}
