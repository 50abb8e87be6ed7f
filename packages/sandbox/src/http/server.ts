import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';

import type { Credentials } from '../portal/access.ts';
import { RestError, SYSTEM_ERRORS } from '../portal/errors.ts';
import type { Fault, Faults } from '../portal/faults.ts';
import { RequestTimeout } from '../portal/portal.ts';
import type { CallRecord, Portal, PortalReply } from '../portal/portal.ts';
import { isFields } from '../values.ts';
import type { Fields, Value } from '../values.ts';
import { BadBody, decodeBody, readBody } from './body.ts';
import type { DecodedBody } from './body.ts';
import { download, upload } from './files.ts';
import { mergeFields, parseForm } from './form.ts';
import type { RequestLog } from './requests.ts';
import { parseRoute } from './route.ts';
import type { Route } from './route.ts';
import { htmlPage, send } from './send.ts';
import type { Payload } from './send.ts';
import { toXml } from './xml.ts';

export interface ServerOptions {
  readonly portal: Portal;
  readonly faults: Faults;
  readonly log: RequestLog;
  /** Where the portal lives below the host: `''` or `/folder`. */
  readonly basePath: string;
}

type MethodRoute = Extract<Route, { kind: 'method' }>;

/** An HTTP server in front of a portal. */
export function createPortalServer(options: ServerOptions): Server {
  return createServer((request, response) => {
    respond(options, request, response).catch(() => response.socket?.destroy());
  });
}

async function respond(
  options: ServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { clock } = options.portal.options;
  const [path = '', query = ''] = splitOnce(request.url ?? '/', '?');
  const route = parseRoute(path, options.basePath);
  switch (route.kind) {
    case 'unknown':
      return send(response, htmlPage(404, 'Page not found'), undefined, clock);
    case 'upload':
      return send(
        response,
        jsonPayload(
          await upload(options.portal, request, parseForm(query), originOf(options, request)),
        ),
        undefined,
        clock,
      );
    case 'download':
      return send(response, download(options.portal, parseForm(query)), undefined, clock);
    case 'method':
      return respondToMethod(options, request, response, route, parseForm(query));
  }
}

async function respondToMethod(
  options: ServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
  route: MethodRoute,
  query: Fields,
): Promise<void> {
  const { portal, faults, log } = options;
  const { clock } = portal.options;
  const bytes = await readBody(request);
  const body = tryDecode(bytes, request.headers['content-type'] ?? '');
  const value = body instanceof BadBody ? undefined : body.value;
  const { auth, ...params } = mergeFields(query, value);
  const credentials = credentialsOf(request, route, auth);
  const fault = faults.next(route.method);
  const calls: CallRecord[] = [];
  const record = {
    verb: request.method ?? '',
    method: route.method,
    version: route.version,
    auth: credentials.kind,
    params,
    contentType: request.headers['content-type'] ?? '',
    userAgent: request.headers['user-agent'] ?? '',
    idempotencyKey: headerOf(request, 'idempotency-key'),
    at: clock.now(),
    calls,
    fault: fault?.kind,
    status: undefined as number | undefined,
  };
  log.add(record);

  if (fault?.kind === 'latency') await clock.sleep(fault.milliseconds);
  const instead = fault && insteadOf(fault, request);
  if (instead === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  const payload =
    instead ??
    (await payloadOf(route, () => {
      // REST 3.0 has an error of its own for that.
      if (body instanceof BadBody && route.version === 2) throw body;
      return portal.handle({
        version: route.version,
        method: route.method,
        fields: params,
        body: {
          text: bytes.toString('utf8'),
          json: body instanceof BadBody || !body.isJson ? undefined : withoutAuth(body.value),
        },
        idempotencyKey: record.idempotencyKey,
        credentials,
        origin: originOf(options, request),
        source: request.socket.remoteAddress ?? '',
        onCall: (call) => calls.push(call),
      });
    }));
  record.status = payload.status;
  await send(response, payload, fault, clock);
}

/** The answer of the portal, whatever happens in it. */
async function payloadOf(route: MethodRoute, handle: () => Promise<PortalReply>): Promise<Payload> {
  try {
    const reply = await handle();
    return route.format === 'xml' ? xmlPayload(reply) : jsonPayload(reply);
  } catch (error) {
    if (error instanceof RequestTimeout) return htmlPage(504, 'Gateway Time-out');
    const spec = error instanceof BadBody ? SYSTEM_ERRORS.invalidRequest : SYSTEM_ERRORS.internal;
    return jsonPayload({
      status: spec.status,
      body: new RestError(spec).toBody(),
      behaviour: 'inferred',
    });
  }
}

/** What a fault sends in the place of the portal's answer, which is then never asked for. */
function insteadOf(fault: Fault, request: IncomingMessage): Payload | 'reset' | undefined {
  switch (fault.kind) {
    case 'error':
      return jsonPayload({
        status: fault.status,
        body: { error: fault.code, error_description: fault.description ?? '' },
        behaviour: 'documented',
      });
    case 'html':
      return htmlPage(fault.status ?? 502, 'Bad Gateway');
    case 'moved':
      return {
        ...htmlPage(302, 'Found'),
        headers: { Location: new URL(request.url ?? '/', fault.to).href },
      };
    case 'reset':
      return fault.when === 'before' ? 'reset' : undefined;
    default:
      return undefined;
  }
}

function jsonPayload({ status, body, behaviour, headers }: PortalReply): Payload {
  return {
    status,
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'X-Sandbox-Behaviour': behaviour,
      ...headers,
    },
    content: Buffer.from(JSON.stringify(body)),
  };
}

function xmlPayload({ status, body, behaviour, headers }: PortalReply): Payload {
  return {
    status,
    headers: {
      'Content-Type': 'application/xml; charset=utf-8',
      'X-Sandbox-Behaviour': behaviour,
      ...headers,
    },
    content: Buffer.from(toXml(body)),
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
  const bearer = /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  return bearer === undefined ? { kind: 'none' } : { kind: 'token', token: bearer };
}

/** The address that the caller used, which links in answers have to share. */
function originOf({ basePath }: ServerOptions, request: IncomingMessage): string {
  return `http://${request.headers.host ?? '127.0.0.1'}${basePath}`;
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

function headerOf(request: IncomingMessage, name: string): string | undefined {
  return [request.headers[name]].flat()[0];
}

function splitOnce(text: string, separator: string): string[] {
  const index = text.indexOf(separator);
  return index === -1 ? [text] : [text.slice(0, index), text.slice(index + 1)];
}
