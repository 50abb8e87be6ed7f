import { chunksOf } from '../http/chunks.ts';

/** A file to be sent. A `Blob` or `File` of the platform can be given in its place. */
export interface UploadFile {
  /** File name, as the portal will show it. */
  readonly name: string;
  /** Bytes. Without it the body is sent in chunks, which some servers refuse. */
  readonly size?: number | undefined;
  /** MIME type. Default: `application/octet-stream`. */
  readonly type?: string | undefined;
  /**
   * Whether `stream` may be called again and brings the same bytes, so that the file can be sent again when the token of its
   * address has expired. Default: `false`.
   */
  readonly isRepeatable?: boolean | undefined;
  /** The bytes; called once for each time that the file is sent. */
  stream(): AsyncIterable<Uint8Array>;
}

/** How far a transfer is. */
export interface Progress {
  /** Bytes so far. */
  readonly transferred: number;
  /** Bytes in all, when they are known. */
  readonly total: number | undefined;
}

export interface TransferOptions {
  /** Ends the transfer with an `AbortedError`. */
  signal?: AbortSignal | undefined;
  /**
   * Milliseconds without a byte after which the transfer fails with a `TimeoutError`. They count while the network is
   * waited for, not in the portal's queue, nor while you bring or take the bytes. Default: the client's `timeout`.
   */
  timeout?: number | undefined;
  /** Milliseconds that the transfer may take in all, waits and your own time included. Default: the client's. */
  deadline?: number | undefined;
  /** Is told after each piece. What it throws ends the transfer, and is what the transfer fails with. */
  onProgress?: ((progress: Progress) => void) | undefined;
}

/** Where a file goes, as `disk.folder.uploadFile` answers without content. */
export interface UploadTarget {
  readonly uploadUrl: string | URL;
  /** Name of the form's field. */
  readonly field?: string | undefined;
}

/** Asks the portal where a file may go: the address holds a token, which may have expired when the file is there. */
export type TargetSource = () => PromiseLike<UploadTarget>;

export interface UploadOptions extends TransferOptions {
  /** Name of the form's field; the portal gives it together with the address. Default: `file`. */
  field?: string | undefined;
  /** File name. Default: the file's own. */
  name?: string | undefined;
}

/** A file that is being received: read it, or cancel it. */
export interface Download {
  /** File name, when the portal gave one: without folders and what else could harm where it becomes a path. */
  readonly name: string | undefined;
  /** Bytes, when the portal said how many. */
  readonly size: number | undefined;
  /** MIME type, when the portal gave one. */
  readonly type: string | undefined;
  /** The bytes as they arrive; can be read once. Leaving the loop ends the download. */
  readonly stream: AsyncIterable<Uint8Array>;
  /** The whole file in memory. */
  bytes(): Promise<Uint8Array>;
  /** Lets go of a file that nobody will read. Reading it to its end or leaving the loop does so by itself. */
  cancel(): Promise<void>;
}

/** A platform's `Blob` or `File` as a file to be sent. */
export function fileOf(file: Blob | UploadFile): UploadFile {
  if (!(file instanceof Blob)) return file;
  return {
    name: nameOf(file),
    size: file.size,
    type: file.type === '' ? undefined : file.type,
    isRepeatable: true,
    stream: () => chunksOf(file.stream()),
  };
}

function nameOf(file: Blob): string {
  return 'name' in file && typeof file.name === 'string' ? file.name : 'file';
}
