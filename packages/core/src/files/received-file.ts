import type { FetchResponse } from '../http/fetch.ts';
import { failureOf, invalid, readAnswer } from '../protocol/answer.ts';
import { isRecord } from '../protocol/record.ts';
import type { ReceivedBytes } from './received-bytes.ts';
import type { Transfer } from './transfer.ts';

/** No error of a portal is longer; a longer text is a file. */
const MAX_ERROR_BYTES = 64 * 1024;

/**
 * Refuses what is no file although its status is that of one: a sign-in or error page in HTML, and an error in JSON.
 * Such answers do not come as attachments (`Content-Disposition`), and say their type. JSON that is no error is a file.
 */
export async function checkIsFile(
  response: FetchResponse,
  bytes: ReceivedBytes,
  { name, target }: Transfer,
): Promise<void> {
  const { headers, status } = response;
  const type = headers.get('content-type') ?? '';
  if (headers.get('content-disposition') !== null || !/html|json/iu.test(type)) return;
  const { pieces, isWhole } = await bytes.peek(MAX_ERROR_BYTES);
  const context = { method: name, redactor: target.redactor };
  const answer = { status, headers, text: textOf(pieces), tooLarge: false, isUtf8: true };
  if (/html/iu.test(type)) {
    throw invalid('html', 'a page came in the place of the file', answer, context);
  }
  if (isWhole && isError(answer.text)) readAnswer(answer, context);
}

function textOf(pieces: readonly Uint8Array[]): string {
  const decoder = new TextDecoder();
  return pieces.map((piece) => decoder.decode(piece, { stream: true })).join('');
}

function isError(text: string): boolean {
  try {
    const body: unknown = JSON.parse(text);
    return isRecord(body) && !('result' in body) && failureOf(body) !== undefined;
  } catch {
    return false;
  }
}
