import type { UploadFile } from '@oint/core';

/** Where the content of values comes from that only point to it. What cannot be read is a `ValueError` that names `place`. */
export interface Inputs {
  /** Whether there is a file of this name. */
  isFile(name: string): boolean;
  readFile(name: string, place: string): Promise<Uint8Array>;
  /** A file whose bytes are read when they are sent. */
  openFile(name: string, place: string): Promise<UploadFile>;
  /** All of the standard input. Only one value can have it. */
  readStandardInput(place: string): Promise<Uint8Array>;
  /** What is behind an `http:` or `https:` address. */
  download(address: string, place: string): Promise<Uint8Array>;
}

/** Where a text stands, and where the content comes from that it may point to. */
export interface ValueSource {
  /** As errors name it: `--fields`, `fields:=…`. */
  readonly place: string;
  readonly inputs: Inputs;
}
