import type { Envelope } from '../envelope.ts';
import { isOintError } from '../errors/any-oint-error.ts';
import { readAnswerText } from '../http/exchange.ts';
import { isRedirect } from '../http/redirect.ts';
import { inTime } from '../operation/in-time.ts';
import { invalid, readAnswer } from '../protocol/answer.ts';
import { mayRenew } from '../protocol/error-kinds.ts';
import { fileOf, type TargetSource, type UploadFile, type UploadOptions } from './file.ts';
import { multipart, readableOf } from './multipart.ts';
import { Transfer, type FilePorts } from './transfer.ts';
import { UploadBody } from './upload-body.ts';

/** Milliseconds for which a token should hold whose file cannot be sent again: the portal looks at it when all is there. */
const LONG_ENOUGH = 30 * 60_000;

/**
 * Sends a file to an address that the portal gave for it. It is a write, and repeated only where the portal says that it was not
 * executed, as the token of the address had expired, and another address can be had.
 */
export function upload<Result>(
  ports: FilePorts,
  address: string | URL | TargetSource,
  given: Blob | UploadFile,
  options: UploadOptions,
): Promise<Envelope<Result>> {
  const file = fileOf(given);
  return typeof address === 'function'
    ? uploadAgain(ports, address, file, options)
    : send(ports, address, file, options);
}

async function uploadAgain<Result>(
  ports: FilePorts,
  source: TargetSource,
  file: UploadFile,
  options: UploadOptions,
): Promise<Envelope<Result>> {
  const { requests, signing, wire } = ports;
  const { deadline, signal } = options;
  const whole = requests.begin('upload', { deadline, signal });
  const attempt = async (): Promise<Envelope<Result>> => {
    const { field, uploadUrl } = await inTime(Promise.resolve(source()), whole);
    const left = Math.max(1, whole.deadlineAt - wire.clock.now());
    const where = { ...options, field: options.field ?? field, deadline: left };
    return send(ports, uploadUrl, file, where);
  };
  const isRepeatable = file.isRepeatable === true && signing.canRefresh;
  try {
    const signed = Promise.resolve(signing.current(isRepeatable ? undefined : LONG_ENOUGH));
    const used = await inTime(signed, whole);
    try {
      return await attempt();
    } catch (error) {
      if (!isRepeatable || !isOutdated(error)) throw error;
      await inTime(signing.refresh(used), whole);
      return await attempt();
    }
  } finally {
    whole.end();
  }
}

function isOutdated(error: unknown): boolean {
  return isOintError(error) && error.code === 'authorization' && mayRenew(error.apiCode);
}

async function send<Result>(
  ports: FilePorts,
  address: string | URL,
  file: UploadFile,
  options: UploadOptions,
): Promise<Envelope<Result>> {
  const transfer = new Transfer('upload', ports, address, options);
  const form = multipart(file, options.field ?? 'file', options.name ?? file.name);
  const body = new UploadBody(form, options, transfer.abort);
  try {
    await transfer.queue();
    const response = await transfer.fetch(
      {
        method: 'POST',
        headers: {
          accept: 'application/json',
          'content-type': form.contentType,
          ...(form.size === undefined ? {} : { 'content-length': String(form.size) }),
        },
        body: readableOf(body.chunks),
        duplex: 'half',
        redirect: 'error',
        window: null,
      },
      form.size ?? 0,
    );
    const answer = await readAnswerText(response, transfer.abort, ports.wire.maxResponseBytes);
    const context = { method: transfer.name, redactor: transfer.target.redactor };
    if (isRedirect(answer.status)) {
      throw invalid('redirect', 'the answer to the file is a redirect', answer, context);
    }
    const envelope = readAnswer<Result>(answer, context);
    transfer.end(envelope.time);
    return envelope;
  } catch (error) {
    const failure = transfer.fail(error);
    throw body.failure === undefined ? failure : body.failure.error;
  } finally {
    body.close();
  }
}
