import type { Readable } from 'node:stream';

import type { ByteReader } from '../http/fetch.ts';

interface Piece {
  readonly done: boolean;
  readonly value?: Uint8Array;
}

interface Waiting {
  readonly resolve: (piece: Piece) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * Reads a stream piece by piece, only as fast as it is asked. Streams can be iterated too, but with short answers that takes
 * longer than all else that is done to read them.
 */
export class StreamReader implements ByteReader {
  readonly #stream: Readable;
  #waiting: Waiting | undefined;

  constructor(stream: Readable) {
    this.#stream = stream;
    const look = (): void => {
      this.#look();
    };
    for (const event of ['readable', 'end', 'error', 'close']) stream.on(event, look);
  }

  /** The next piece: ask for one at a time. */
  read(): Promise<Piece> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#look();
    });
  }

  async cancel(): Promise<void> {
    this.#stream.destroy();
  }

  /** Hands over what there is by now to whoever waits: a piece, the end, or why there will be neither. */
  #look(): void {
    const waiting = this.#waiting;
    if (waiting === undefined) return;
    const stream = this.#stream;
    const value: unknown = stream.destroyed ? null : stream.read();
    if (value instanceof Uint8Array) waiting.resolve({ done: false, value });
    else if (stream.readableEnded) waiting.resolve({ done: true });
    else if (stream.destroyed) waiting.reject(stream.errored ?? new Error('closed before its end'));
    else return;
    this.#waiting = undefined;
  }
}
