import type { IncomingMessage } from 'node:http';

import { nestPairs, parseForm } from '../form.ts';
import { UploadedFile, type Fields, type Value } from '../values.ts';
import { boundaryOf, parseMultipart } from './multipart.ts';

/** The body cannot be read as what it claims to be. */
export class BadBody extends Error {}

/** A body that was understood. */
export interface DecodedBody {
  /** Undefined where there is none, or none that PHP would look into. */
  readonly value: Value | undefined;
  /** Whether it came as JSON. */
  readonly isJson: boolean;
}

export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/**
 * Decodes a body by its content type: JSON, urlencoded or multipart. A body of any other type is left alone, as PHP
 * does.
 *
 * @throws BadBody
 */
export function decodeBody(body: Buffer, contentType: string): DecodedBody {
  const type = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (body.length === 0) return { value: undefined, isJson: type === 'application/json' };
  switch (type) {
    case 'application/json':
      return { value: parseJson(body), isJson: true };
    case 'application/x-www-form-urlencoded':
      return { value: parseForm(body.toString('utf8')), isJson: false };
    case 'multipart/form-data':
      return { value: multipart(body, contentType), isJson: false };
    default:
      return { value: undefined, isJson: false };
  }
}

function parseJson(body: Buffer): Value {
  try {
    const value: Value = JSON.parse(body.toString('utf8'));
    return value;
  } catch {
    throw new BadBody('The body is no valid JSON');
  }
}

function multipart(body: Buffer, contentType: string): Fields {
  const boundary = boundaryOf(contentType);
  if (boundary === undefined) throw new BadBody('The content type names no boundary');
  try {
    return nestPairs(parseMultipart(body, boundary));
  } catch (error) {
    throw new BadBody(error instanceof Error ? error.message : 'The body is broken');
  }
}

/** The first file of a multipart body. */
export function findFile(fields: Fields): UploadedFile | undefined {
  return Object.values(fields).find((value) => value instanceof UploadedFile);
}
