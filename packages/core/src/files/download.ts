import { InvalidResponseError } from '../errors/invalid-response-error.ts';
import { NetworkError } from '../errors/network-error.ts';
import type { OintError } from '../errors/oint-error.ts';
import { readAnswerText, type HttpAnswer } from '../http/exchange.ts';
import type { FetchResponse } from '../http/fetch.ts';
import { joinBytes } from '../join-bytes.ts';
import { invalid, readAnswer } from '../protocol/answer.ts';
import { fileName } from './file-name.ts';
import type { Download, TransferOptions } from './file.ts';
import { readerOf, type ReceivedBytes } from './received-bytes.ts';
import { checkIsFile } from './received-file.ts';
import { Transfer, type FilePorts } from './transfer.ts';

/** Links of a portal lead to its storage, and that to a server nearby. */
const MAX_REDIRECTS = 5;

/** Asks for a file and returns it as soon as its first byte can be read. */
export async function download(
  ports: FilePorts,
  address: string | URL,
  options: TransferOptions,
): Promise<Download> {
  const transfer = new Transfer('download', ports, address, options);
  try {
    const response = await open(transfer, ports);
    const bytes = readerOf(response, transfer.abort);
    await checkIsFile(response, bytes, transfer);
    return received(response, bytes, transfer, options);
  } catch (error) {
    throw transfer.fail(error);
  }
}

async function open(transfer: Transfer, { wire }: FilePorts): Promise<FetchResponse> {
  for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
    const response = await transfer.fetch(
      {
        method: 'GET',
        headers: {
          accept: '*/*',
          'accept-encoding': 'identity',
          'accept-language': 'en-US,en;q=0.9',
          referer: `${wire.portal}/`,
        },
      },
      0,
    );
    const location = response.headers.get('location');
    if (response.status >= 200 && response.status < 300) return response;
    const answer = await readAnswerText(response, transfer.abort, wire.maxResponseBytes);
    const isElsewhere = response.status < 400 && location !== null;
    if (!isElsewhere) throw refusalIn(answer, transfer);
    transfer.follow(location);
  }
  throw new InvalidResponseError('the file redirects again and again', {
    reason: 'redirect',
    method: transfer.name,
    status: 302,
    excerpt: '',
  });
}

/** The error of an answer without a file: the portal's own, where it says one. */
function refusalIn(answer: HttpAnswer, { name, target }: Transfer): OintError {
  const context = { method: name, redactor: target.redactor };
  readAnswer(answer, context);
  return invalid('shape', 'the answer is no file', answer, context);
}

function received(
  { headers }: FetchResponse,
  bytes: ReceivedBytes,
  transfer: Transfer,
  options: TransferOptions,
): Download {
  const size = sizeOf(headers.get('content-length'));
  const stream = read(bytes, size, transfer, options);
  // Whoever takes the file takes the time that he needs.
  transfer.abort.pause();
  return {
    name: fileName(headers.get('content-disposition')),
    size,
    type: headers.get('content-type') ?? undefined,
    stream,
    bytes: () => collect(stream),
    async cancel() {
      bytes.close();
      transfer.end();
      await stream.return(undefined);
    },
  };
}

function sizeOf(header: string | null): number | undefined {
  const length = Number(header ?? Number.NaN);
  return Number.isSafeInteger(length) ? length : undefined;
}

async function* read(
  bytes: ReceivedBytes,
  total: number | undefined,
  transfer: Transfer,
  { onProgress }: TransferOptions,
): AsyncGenerator<Uint8Array, undefined> {
  let transferred = 0;
  try {
    for (;;) {
      const chunk = await nextOf(bytes, transfer);
      if (chunk === undefined) break;
      transferred += chunk.byteLength;
      onProgress?.({ transferred, total });
      yield chunk;
    }
    checkComplete(transferred, total, transfer);
  } finally {
    bytes.close();
    transfer.end();
  }
}

/** The next piece. The time runs only while the network is waited for. */
async function nextOf(bytes: ReceivedBytes, transfer: Transfer): Promise<Uint8Array | undefined> {
  transfer.abort.restart();
  try {
    return await bytes.next();
  } catch (error) {
    throw transfer.fail(error);
  } finally {
    transfer.abort.pause();
  }
}

function checkComplete(transferred: number, total: number | undefined, transfer: Transfer): void {
  if (total === undefined || transferred >= total) return;
  throw transfer.fail(
    new NetworkError(`${transfer.name}: the file ended after ${transferred} of ${total} bytes`, {
      method: transfer.name,
      mayHaveExecuted: true,
    }),
  );
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return joinBytes(chunks);
}
