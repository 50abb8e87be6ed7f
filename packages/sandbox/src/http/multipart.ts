import { UploadedFile } from '../values.ts';

const LINE_END = '\r\n';

/**
 * Splits a `multipart/form-data` body into its parts, in order. Files come as {@link UploadedFile}, fields as text.
 *
 * @throws Error when the body does not keep to its boundary
 */
export function parseMultipart(
  body: Buffer,
  boundary: string,
): (readonly [string, string | UploadedFile])[] {
  const delimiter = Buffer.from(`--${boundary}`);
  const pairs: (readonly [string, string | UploadedFile])[] = [];
  let position = body.indexOf(delimiter);
  if (position === -1) throw new Error('The body does not contain its boundary');

  for (;;) {
    const start = position + delimiter.length;
    if (body.subarray(start, start + 2).toString('latin1') === '--') return pairs;
    const end = body.indexOf(Buffer.concat([Buffer.from(LINE_END), delimiter]), start);
    if (end === -1) throw new Error('The body ends before its last boundary');
    const pair = parsePart(body.subarray(start + LINE_END.length, end));
    if (pair !== undefined) pairs.push(pair);
    position = end + LINE_END.length;
  }
}

/** The boundary that a content type names, if any. */
export function boundaryOf(contentType: string): string | undefined {
  const match = /;\s*boundary=(?:"([^"]+)"|([^;\s]+))/iu.exec(contentType);
  return match?.[1] ?? match?.[2];
}

function parsePart(part: Buffer): readonly [string, string | UploadedFile] | undefined {
  const headEnd = part.indexOf(LINE_END + LINE_END);
  if (headEnd === -1) return undefined;
  const head = part.subarray(0, headEnd).toString('utf8');
  const content = part.subarray(headEnd + 2 * LINE_END.length);
  const disposition = /^content-disposition:\s*form-data\s*;(.*)$/imu.exec(head)?.[1];
  if (disposition === undefined) return undefined;
  const name = attribute(disposition, 'name');
  if (name === undefined) return undefined;
  const fileName = attribute(disposition, 'filename');
  return [
    name,
    fileName === undefined ? content.toString('utf8') : new UploadedFile(fileName, content),
  ];
}

function attribute(disposition: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|;)\\s*${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^;\\s]+))`, 'iu').exec(
    disposition,
  );
  const value = match?.[1] ?? match?.[2];
  // Browsers escape quotes as %22, other clients with a backslash.
  return value?.replaceAll(/\\(.)/gu, '$1').replaceAll('%22', '"');
}
