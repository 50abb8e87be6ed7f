/** The part of `fetch` that the transport uses: the global one fits, and so does `nodeFetch()`. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;

/** A request to be sent. */
export interface FetchInit {
  method: string;
  headers: Record<string, string>;
  /** A text, or a file's bytes as they are read. */
  body?: string | Blob | ReadableStream<Uint8Array>;
  /** What the standard demands for bodies that are streams. */
  duplex?: 'half';
  /**
   * Redirects are the transport's business: it repeats the body and checks where they lead. `error` where it would not
   * follow one: for a redirect that it may have to follow, `fetch` keeps all bytes of a stream that it has sent.
   */
  redirect: 'manual' | 'error';
  /** `null` with `redirect: 'error'`: only then does the built-in `fetch` of Node keep no copy of a stream. */
  window?: null;
  signal: AbortSignal;
  /**
   * Host of the portal that gave the address. Whoever resolves names refuses one that leads into a network nearer than
   * the portal: a public portal has no business on this machine or in the network around it. The built-in `fetch`
   * cannot, and does not know this.
   */
  givenBy?: string | undefined;
}

/** An answer whose body is still to be read. */
export interface FetchResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: ByteStream | null;
}

/** What is used of a `ReadableStream` of bytes. */
export interface ByteStream {
  getReader(): ByteReader;
}

/** What is used of a stream's reader. */
export interface ByteReader {
  read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>;
  cancel(reason?: unknown): Promise<void>;
}
