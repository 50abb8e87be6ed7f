import type { IncomingMessage } from 'node:http';

import { mergeFields } from '../form.ts';
import type { Credentials } from '../portal/access.ts';
import type { RequestBody } from '../portal/portal.ts';
import { isFields, type Fields, type Value } from '../values.ts';
import { BadBody, decodeBody, readBody, type DecodedBody } from './body.ts';
import type { MethodRoute } from './route.ts';

/** A request for a method, read to its end. */
export interface Incoming {
  readonly verb: string;
  readonly route: MethodRoute;
  readonly credentials: Credentials;
  /** Query and body together, without the token. */
  readonly params: Fields;
  readonly body: RequestBody;
  /** What is wrong with the body, if it cannot be decoded. */
  readonly badBody: BadBody | undefined;
  readonly contentType: string;
  readonly userAgent: string;
  readonly idempotencyKey: string | undefined;
  /** Where it came from. */
  readonly source: string;
}

export async function readIncoming(
  request: IncomingMessage,
  route: MethodRoute,
  query: Fields,
): Promise<Incoming> {
  const contentType = request.headers['content-type'] ?? '';
  const bytes = await readBody(request);
  const decoded = tryDecode(bytes, contentType);
  const badBody = decoded instanceof BadBody ? decoded : undefined;
  const { value, isJson } =
    decoded instanceof BadBody ? { value: undefined, isJson: false } : decoded;
  const { auth, ...params } = mergeFields(query, value);
  return {
    verb: request.method ?? '',
    route,
    credentials: credentialsOf(request, route, auth),
    params,
    body: { text: bytes.toString('utf8'), json: isJson ? withoutAuth(value) : undefined },
    badBody,
    contentType,
    userAgent: request.headers['user-agent'] ?? '',
    idempotencyKey: [request.headers['idempotency-key']].flat()[0],
    source: request.socket.remoteAddress ?? '',
  };
}

/** The webhook of the path, the `auth` parameter, or the `Authorization` header. */
function credentialsOf(
  request: IncomingMessage,
  route: MethodRoute,
  auth: Value | undefined,
): Credentials {
  if (route.webhook !== undefined) return { kind: 'webhook', ...route.webhook };
  if (typeof auth === 'string' && auth !== '') return { kind: 'token', token: auth };
  const bearer = /^Bearer\s+(\S+)$/iu.exec(request.headers.authorization ?? '')?.[1];
  return bearer === undefined ? { kind: 'none' } : { kind: 'token', token: bearer };
}

/** The token in a body is no parameter of the method. */
function withoutAuth(value: Value | undefined): Value | undefined {
  if (!isFields(value)) return value;
  const { auth, ...others } = value;
  return typeof auth === 'string' ? others : value;
}

function tryDecode(bytes: Buffer, contentType: string): DecodedBody | BadBody {
  try {
    return decodeBody(bytes, contentType);
  } catch (error) {
    if (error instanceof BadBody) return error;
    throw error;
  }
}
