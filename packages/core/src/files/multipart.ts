import type { UploadFile } from './file.ts';

/** A form with one file, ready to be streamed. */
export interface Multipart {
  readonly contentType: string;
  /** Bytes of the whole body, when the file's size is known. */
  readonly size: number | undefined;
  stream(): AsyncGenerator<Uint8Array>;
}

/** Puts a file into a form. Its bytes pass through; they are not collected. */
export function multipart(file: UploadFile, field: string, name: string): Multipart {
  const boundary = `oint-${Math.random().toString(36).slice(2)}${Math.random().toString(36).slice(2)}`;
  const encoder = new TextEncoder();
  const head = encoder.encode(
    `--${boundary}\r\n` +
      `Content-Disposition: form-data; name="${quoted(field)}"; filename="${quoted(name)}"\r\n` +
      `Content-Type: ${file.type ?? 'application/octet-stream'}\r\n\r\n`,
  );
  const tail = encoder.encode(`\r\n--${boundary}--\r\n`);
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    size: file.size === undefined ? undefined : head.length + file.size + tail.length,
    async *stream() {
      yield head;
      yield* file.stream();
      yield tail;
    },
  };
}

/** As browsers write names in forms: what would end the quotes or the line is percent-encoded. */
function quoted(name: string): string {
  return name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** The bytes as the stream that `fetch` wants, read only as fast as they are sent. */
export function readableOf(chunks: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done === true) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await chunks.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}
