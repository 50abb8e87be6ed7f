import type { AttemptAbort } from './abort.ts';
import type { Fetch, FetchInit, FetchResponse } from './fetch.ts';

/** An answer, read to its end. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly text: string;
  /** Whether its bytes are the text that they should be; otherwise `text` is an approximation. */
  readonly isUtf8: boolean;
  /** The body is longer than allowed; `text` is its start. */
  readonly tooLarge: boolean;
}

export interface HttpRequest {
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** Sends one POST and reads its answer, at most `maxBytes` of it. Throws whatever `fetch` throws. */
export async function exchange(
  fetch: Fetch,
  request: HttpRequest,
  abort: AttemptAbort,
  maxBytes: number,
): Promise<HttpAnswer> {
  const init: FetchInit = {
    method: 'POST',
    headers: request.headers,
    body: request.body,
    redirect: 'manual',
    signal: abort.signal,
  };
  const response = await abort.race(fetch(request.url, init));
  return readAnswerText(response, abort, maxBytes);
}

/** Reads the rest of an answer as text, at most `maxBytes` of it; of a page or another text, only the beginning. */
export async function readAnswerText(
  response: FetchResponse,
  abort: AttemptAbort,
  maxBytes: number,
): Promise<HttpAnswer> {
  const { status, headers, body } = response;
  const most = status >= 400 ? Math.min(maxBytes, MAX_ERROR) : maxBytes;
  const text = new AnswerText();
  if (body === null) return { status, headers, ...text.end() };
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await abort.race(reader.read());
    if (done || value === undefined) return { status, headers, ...text.end() };
    text.add(value);
    const isPage = text.isNoJson && text.bytes >= MAX_PAGE;
    if (!isPage && text.bytes <= most) continue;
    // Nobody waits for the rest; a failure to cancel changes nothing.
    reader.cancel().catch(() => {});
    return { status, headers, ...text.end(), tooLarge: !isPage };
  }
}

/** Bytes of an error: what is longer is none, but would be searched for secrets all the same. */
const MAX_ERROR = 2 ** 20;

/** Bytes that are read of what is no JSON: of a short page all, so that the connection can be used again. */
const MAX_PAGE = 2 ** 16;

const BRACE = 0x7b;
const BRACKET = 0x5b;

/** Bytes of blanks, and the mark that says that UTF-8 follows. */
const BLANKS = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0xef, 0xbb, 0xbf]);

const STRICT = new TextDecoder('utf-8', { fatal: true });

/** The text of an answer, as it arrives. */
class AnswerText {
  bytes = 0;
  #text = '';
  #isUtf8 = true;
  /** The first letter that is no blank. */
  #first: number | undefined;
  /** What arrived last. Most answers are one piece, which is decoded as a whole, several times as fast. */
  #last: Uint8Array | undefined;
  #decoder: InstanceType<typeof TextDecoder> | undefined;

  add(chunk: Uint8Array): void {
    this.bytes += chunk.byteLength;
    this.#first ??= chunk.find((byte) => !BLANKS.has(byte));
    if (this.#last !== undefined) this.#decode(this.#last, { stream: true });
    this.#last = chunk;
  }

  /** JSON of a portal is an object; a list would at least be one of JSON. */
  get isNoJson(): boolean {
    return this.#first !== undefined && this.#first !== BRACE && this.#first !== BRACKET;
  }

  end(): Pick<HttpAnswer, 'text' | 'isUtf8' | 'tooLarge'> {
    this.#decode(this.#last, {});
    return { text: this.#text, isUtf8: this.#isUtf8, tooLarge: false };
  }

  #decode(chunk: Uint8Array | undefined, options: { stream?: boolean }): void {
    // One that decodes no stream remembers nothing.
    this.#decoder ??= options.stream === true ? new TextDecoder('utf-8', { fatal: true }) : STRICT;
    try {
      this.#text += this.#decoder.decode(chunk, options);
    } catch {
      this.#isUtf8 = false;
      // What is shown of it need not be right to the letter.
      this.#decoder = new TextDecoder();
      this.#text += this.#decoder.decode(chunk, options);
    }
  }
}
