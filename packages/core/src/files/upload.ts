import type { Envelope } from '../envelope.ts';
import { OintError } from '../errors/oint-error.ts';
import { AttemptAbort } from '../http/abort.ts';
import { readAnswerText } from '../http/exchange.ts';
import { isRedirect } from '../http/redirect.ts';
import type { Ports } from '../operation/ports.ts';
import { invalid, readAnswer } from '../protocol/answer.ts';
import { exchangeError } from '../transport/exchange-error.ts';
import { fileOf } from './file.ts';
import type { UploadFile, UploadOptions } from './file.ts';
import { multipart, readableOf } from './multipart.ts';
import { fileTarget } from './target.ts';

const NAME = 'upload';

/** What files need of the transport. */
export type FilePorts = Pick<Ports, 'limits' | 'redactor' | 'requests' | 'wire'>;

/** Sends a file to an address that the portal gave for it. It is a write: never repeated. */
export async function upload<Result>(
  { limits, redactor, requests, wire }: FilePorts,
  address: string | URL,
  given: Blob | UploadFile,
  options: UploadOptions,
): Promise<Envelope<Result>> {
  const target = fileTarget(address, wire.portal, redactor);
  const { signal, timeout = wire.timeout } = options;
  const operation = requests.begin(NAME, { signal });
  const abort = new AttemptAbort(wire.clock, timeout, operation.signal);
  const context = { method: NAME, redactor: target.redactor };
  const source: Source = { error: undefined };
  try {
    const failure = operation.failure(false);
    if (failure !== undefined) throw failure;
    await limits.slot(NAME, operation);
    abort.restart();
    const response = await abort.race(
      wire.fetch(target.url.href, requestOf(given, options, abort, source)),
    );
    abort.restart();
    const answer = await readAnswerText(response, abort, wire.maxResponseBytes);
    if (isRedirect(answer.status)) {
      throw invalid('redirect', 'the answer to the file is a redirect', answer, context);
    }
    return readAnswer<Result>(answer, context);
  } catch (error) {
    if (source.error !== undefined) throw source.error;
    if (error instanceof OintError) throw error;
    throw exchangeError(error, {
      ...context,
      timeout,
      abort,
      operation,
    });
  } finally {
    abort.release();
    operation.end();
  }
}

/** The caller's own failure to read the file, which must not look like one of the network. */
interface Source {
  error: Error | undefined;
}

function requestOf(
  given: Blob | UploadFile,
  options: UploadOptions,
  abort: AttemptAbort,
  source: Source,
) {
  const file = fileOf(given);
  const form = multipart(file, options.field ?? 'file', options.name ?? file.name);
  const watched = watch(form.stream(), form.size, options, abort, source);
  return {
    method: 'POST',
    headers: {
      accept: 'application/json',
      'content-type': form.contentType,
      ...(form.size === undefined ? {} : { 'content-length': String(form.size) }),
    },
    body: readableOf(watched),
    duplex: 'half',
    redirect: 'manual',
    signal: abort.signal,
  } as const;
}

/** The time without a byte begins anew with each piece; the form's frame counts as progress too. */
async function* watch(
  chunks: AsyncIterable<Uint8Array>,
  total: number | undefined,
  { onProgress }: UploadOptions,
  abort: AttemptAbort,
  source: Source,
): AsyncGenerator<Uint8Array> {
  let transferred = 0;
  try {
    for await (const chunk of chunks) {
      yield chunk;
      abort.restart();
      transferred += chunk.byteLength;
      onProgress?.({ transferred, total });
    }
  } catch (error) {
    source.error = error instanceof Error ? error : new Error(String(error));
    throw error;
  }
}
