import { InvalidResponseError } from '../errors/invalid-response-error.ts';
import { NetworkError } from '../errors/network-error.ts';
import { OintError } from '../errors/oint-error.ts';
import { AttemptAbort } from '../http/abort.ts';
import { readAnswerText } from '../http/exchange.ts';
import type { FetchResponse } from '../http/fetch.ts';
import type { Operation } from '../operation/operation.ts';
import { readAnswer } from '../protocol/answer.ts';
import { exchangeError } from '../transport/exchange-error.ts';
import { fileName } from './file-name.ts';
import type { Download, TransferOptions } from './file.ts';
import { fileTarget } from './target.ts';
import type { FileTarget } from './target.ts';
import type { FilePorts } from './upload.ts';

const NAME = 'download';

/** Links of a portal lead to its storage, and that to a server nearby. */
const MAX_REDIRECTS = 5;

/** A download's way to the server: where it is, and what ends it. */
interface Transfer {
  readonly ports: FilePorts;
  readonly operation: Operation;
  readonly target: FileTarget;
  readonly abort: AttemptAbort;
  readonly options: TransferOptions;
  readonly timeout: number;
}

/** Asks for a file and returns it as soon as its first byte can be read. */
export async function download(
  ports: FilePorts,
  address: string | URL,
  options: TransferOptions,
): Promise<Download> {
  const { redactor, requests, wire } = ports;
  const target = fileTarget(address, wire.portal, redactor);
  const { signal, timeout = wire.timeout } = options;
  const operation = requests.begin(NAME, { signal });
  const abort = new AttemptAbort(wire.clock, timeout, operation.signal);
  const transfer: Transfer = { ports, operation, target, abort, options, timeout };
  try {
    const failure = operation.failure(false);
    if (failure !== undefined) throw failure;
    return receive(await open(transfer), transfer);
  } catch (error) {
    release(transfer);
    throw errorOf(error, transfer);
  }
}

function release({ abort, operation }: Transfer): void {
  abort.release();
  operation.end();
}

async function open(transfer: Transfer): Promise<FetchResponse> {
  const { ports, abort } = transfer;
  const { wire } = ports;
  let { target } = transfer;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
    const response = await abort.race(
      wire.fetch(target.url.href, {
        method: 'GET',
        headers: {
          accept: '*/*',
          'accept-encoding': 'identity',
          'accept-language': 'en-US,en;q=0.9',
          referer: `${wire.portal}/`,
        },
        redirect: 'manual',
        signal: abort.signal,
      }),
    );
    const location = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || location === null) {
      await checkStatus(response, target, transfer);
      return response;
    }
    // The body of a redirect is of no use, but its connection is.
    await readAnswerText(response, abort, wire.maxResponseBytes);
    target = fileTarget(location, target.url.href, ports.redactor);
  }
  throw new InvalidResponseError('the file redirects again and again', {
    reason: 'redirect',
    method: NAME,
    status: 302,
    excerpt: '',
  });
}

/** An answer without a file is read as an error of the portal. */
async function checkStatus(
  response: FetchResponse,
  target: FileTarget,
  { abort, ports }: Transfer,
): Promise<void> {
  if (response.status >= 200 && response.status < 300) return;
  const answer = await readAnswerText(response, abort, ports.wire.maxResponseBytes);
  readAnswer(answer, { method: NAME, redactor: target.redactor });
}

function receive(response: FetchResponse, transfer: Transfer): Download {
  const size = sizeOf(response);
  const stream = read(response, size, transfer);
  return {
    name: fileName(response.headers.get('content-disposition')),
    size,
    type: response.headers.get('content-type') ?? undefined,
    stream,
    bytes: () => collect(stream),
  };
}

function sizeOf(response: FetchResponse): number | undefined {
  const length = Number(response.headers.get('content-length') ?? Number.NaN);
  return Number.isSafeInteger(length) ? length : undefined;
}

/** What an answer without a body reads as. */
const NOTHING = { done: true, value: undefined } as const;

async function* read(
  response: FetchResponse,
  total: number | undefined,
  transfer: Transfer,
): AsyncGenerator<Uint8Array> {
  const { abort, options } = transfer;
  const reader = response.body?.getReader();
  let transferred = 0;
  try {
    for (;;) {
      const next = reader === undefined ? Promise.resolve(NOTHING) : reader.read();
      const { done, value } = await abort.race<{ done: boolean; value?: Uint8Array | undefined }>(
        next,
      );
      if (done || value === undefined) break;
      abort.restart();
      transferred += value.byteLength;
      options.onProgress?.({ transferred, total });
      yield value;
    }
    checkComplete(transferred, total);
  } catch (error) {
    throw errorOf(error, transfer);
  } finally {
    release(transfer);
    reader?.cancel().catch(() => {});
  }
}

function checkComplete(transferred: number, total: number | undefined): void {
  if (total === undefined || transferred >= total) return;
  throw new NetworkError(`${NAME}: the file ended after ${transferred} of ${total} bytes`, {
    method: NAME,
    mayHaveExecuted: true,
  });
}

function errorOf(error: unknown, { abort, operation, target, timeout }: Transfer): OintError {
  if (error instanceof OintError) return error;
  return exchangeError(error, {
    method: NAME,
    timeout,
    abort,
    operation,
    redactor: target.redactor,
  });
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.byteLength;
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}
