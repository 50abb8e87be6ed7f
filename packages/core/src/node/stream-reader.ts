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
 * Reads a stream piece by piece, as they came, and only as fast as it is asked. Streams can be iterated too, but with short
 * answers that takes longer than all else that is done to read them; and to read all that has come makes a copy of it.
 */
export class StreamReader implements ByteReader {
  readonly #stream: Readable;
  /** A piece that came before it was asked for. */
  #early: Uint8Array | undefined;
  #waiting: Waiting | undefined;

  constructor(stream: Readable) {
    this.#stream = stream;
    stream.on('data', (piece: Uint8Array) => {
      stream.pause();
      this.#early = piece;
      this.#look();
    });
    const look = (): void => {
      this.#look();
    };
    for (const event of ['end', 'error', 'close']) stream.on(event, look);
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
    const value = this.#early;
    if (value !== undefined) waiting.resolve({ done: false, value });
    else if (stream.readableEnded) waiting.resolve({ done: true });
    else if (stream.destroyed) waiting.reject(stream.errored ?? new Error('closed before its end'));
    else {
      stream.resume();
      return;
    }
    this.#early = undefined;
    this.#waiting = undefined;
  }
}
