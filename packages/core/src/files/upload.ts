import type { Envelope } from '../envelope.ts';
import { readAnswerText } from '../http/exchange.ts';
import { isRedirect } from '../http/redirect.ts';
import { invalid, readAnswer } from '../protocol/answer.ts';
import { fileOf, type UploadFile, type UploadOptions } from './file.ts';
import { multipart, readableOf } from './multipart.ts';
import { Transfer, type FilePorts } from './transfer.ts';
import { UploadBody } from './upload-body.ts';

/** Sends a file to an address that the portal gave for it. It is a write: never repeated. */
export async function upload<Result>(
  ports: FilePorts,
  address: string | URL,
  given: Blob | UploadFile,
  options: UploadOptions,
): Promise<Envelope<Result>> {
  const transfer = new Transfer('upload', ports, address, options);
  const file = fileOf(given);
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
