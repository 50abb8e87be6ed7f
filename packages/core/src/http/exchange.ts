import type { AttemptAbort } from './abort.ts';
import type { ByteStream, Fetch, FetchInit, FetchResponse } from './fetch.ts';

/** An answer, read to its end. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly text: string;
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

/** Reads the rest of an answer as text, at most `maxBytes` of it. */
export async function readAnswerText(
  response: FetchResponse,
  abort: AttemptAbort,
  maxBytes: number,
): Promise<HttpAnswer> {
  return { ...(await readText(response, abort, maxBytes)), ...headOf(response) };
}

function headOf(response: FetchResponse): Pick<HttpAnswer, 'status' | 'headers'> {
  return { status: response.status, headers: response.headers };
}

async function readText(
  response: FetchResponse,
  abort: AttemptAbort,
  maxBytes: number,
): Promise<Pick<HttpAnswer, 'text' | 'tooLarge'>> {
  if (response.body === null) return { text: '', tooLarge: false };
  return collect(response.body, abort, maxBytes);
}

async function collect(
  body: ByteStream,
  abort: AttemptAbort,
  maxBytes: number,
): Promise<Pick<HttpAnswer, 'text' | 'tooLarge'>> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await abort.race(reader.read());
    if (done || value === undefined) return { text: text + decoder.decode(), tooLarge: false };
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      // Nobody waits for the rest; a failure to cancel changes nothing.
      reader.cancel().catch(() => {});
      return { text, tooLarge: true };
    }
    text += decoder.decode(value, { stream: true });
  }
}
