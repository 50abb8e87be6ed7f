import { likelyEncoding, markedEncoding, type TextSource } from '../values/decode-text.ts';
import { ValueError } from '../values/value-error.ts';

/** Bytes of a mark that says how a text is written. */
const MARK_LENGTH = 3;

/**
 * The text of bytes as they come, in a named encoding or in UTF-8; a mark at the beginning decides before both.
 *
 * @throws {ValueError} for bytes that are no such text, and for an encoding that there is not.
 */
export async function* decodedText(
  bytes: AsyncIterable<Uint8Array>,
  source: TextSource,
  encoding: string | undefined,
): AsyncGenerator<string> {
  const { place, file } = source;
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let waiting: Uint8Array = new Uint8Array();
  const decoded = (piece: Uint8Array, isLast: boolean): string => {
    decoder ??= decoderOf(markOf(piece) ?? encoding, place);
    try {
      return decoder.decode(piece, { stream: !isLast });
    } catch {
      throw new ValueError(place, { kind: 'encoding', file, likely: likelyEncoding(piece) });
    }
  };
  for await (const chunk of bytes) {
    waiting = waiting.length === 0 ? chunk : Buffer.concat([waiting, chunk]);
    if (decoder === undefined && waiting.length < MARK_LENGTH) continue;
    yield decoded(waiting, false);
    waiting = new Uint8Array();
  }
  yield decoded(waiting, true);
}

function markOf(bytes: Uint8Array): string | undefined {
  const isUtf8 = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return isUtf8 ? 'utf-8' : markedEncoding(bytes);
}

function decoderOf(encoding: string | undefined, place: string) {
  try {
    return new TextDecoder(encoding ?? 'utf-8', { fatal: true });
  } catch {
    throw new ValueError('--encoding', { kind: 'no-such-encoding', encoding: encoding ?? place });
  }
}
