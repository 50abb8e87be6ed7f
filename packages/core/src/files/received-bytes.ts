import type { AttemptAbort } from '../http/abort.ts';
import type { FetchResponse } from '../http/fetch.ts';

/** The bytes of an answer, which can be looked at before they are taken. */
export interface ReceivedBytes {
  /** The next piece; undefined at the end. */
  next(): Promise<Uint8Array | undefined>;
  /**
   * The first bytes, at most about so many; they will be taken all the same. `isWhole` says that there are no more.
   */
  peek(
    limit: number,
  ): Promise<{ readonly pieces: readonly Uint8Array[]; readonly isWhole: boolean }>;
  /** Takes no more: the connection is let go of. */
  close(): void;
}

export function readerOf({ body }: FetchResponse, abort: AttemptAbort): ReceivedBytes {
  const reader = body?.getReader();
  const ahead: Uint8Array[] = [];
  const receive = async (): Promise<Uint8Array | undefined> => {
    if (reader === undefined) return undefined;
    const { done, value } = await abort.race(reader.read());
    if (done || value === undefined) return undefined;
    abort.restart();
    return value;
  };
  return {
    async next() {
      return ahead.shift() ?? receive();
    },
    async peek(limit) {
      let size = 0;
      while (size <= limit) {
        const piece = await receive();
        if (piece === undefined) return { pieces: [...ahead], isWhole: true };
        ahead.push(piece);
        size += piece.byteLength;
      }
      return { pieces: [...ahead], isWhole: false };
    },
    close() {
      reader?.cancel().catch(() => {});
    },
  };
}
