import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

import type { Reference } from '@oint/reference';

import type { AuthorizationServer, Consent } from '../authorization/authorization-server.ts';
import type { Clock } from '../clock.ts';
import { parseForm } from '../form.ts';
import { SYSTEM_ERRORS } from '../portal/errors.ts';
import { RequestTimeout, type CallRecord } from '../portal/execution.ts';
import type { Fault, Faults } from '../portal/faults.ts';
import type { Portal } from '../portal/portal.ts';
import type { Fields } from '../values.ts';
import { readBody } from './body.ts';
import { download, upload } from './files.ts';
import { readIncoming, type Incoming } from './incoming.ts';
import { indexPage } from './index-page.ts';
import { errorPayload, faultPayload, htmlPage, replyPayload, visitPayload } from './payloads.ts';
import type { RequestLog } from './requests.ts';
import { parseRoute, type MethodRoute } from './route.ts';
import { send, type Payload } from './send.ts';

export interface ServerOptions {
  readonly portal: Portal;
  readonly authorization: AuthorizationServer;
  /** Who lets applications in, and to what. */
  readonly consent: Consent;
  readonly faults: Faults;
  readonly log: RequestLog;
  /** Where the portal lives below the host: `''` or `/folder`. */
  readonly basePath: string;
  /** What is known of the methods; absent where nothing is. */
  readonly reference?: Reference | undefined;
}

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
  const [path = '', ...queries] = (request.url ?? '/').split('?');
  const query = parseForm(queries.join('?'));
  const route = parseRoute(path, options.basePath);
  if (route.kind === 'method') return respondToMethod(options, request, response, route, query);
  if (route.kind === 'tokens') return respondWithTokens(options, request, response, query);
  const payload = await otherPayload(options, request, route.kind, query);
  return send(response, payload, undefined, options.portal.options.clock);
}

/** Files, pages for people, and what is no address of the API. */
async function otherPayload(
  options: ServerOptions,
  request: IncomingMessage,
  kind: 'upload' | 'download' | 'authorize' | 'index' | 'unknown',
  query: Fields,
): Promise<Payload> {
  const { authorization, portal } = options;
  const origin = originOf(options, request);
  switch (kind) {
    case 'upload':
      return replyPayload(await upload(portal, request, query, origin), 'json');
    case 'download':
      return download(portal, query);
    case 'authorize':
      return visitPayload(authorization.visit(query, options.consent, origin));
    case 'index':
      return options.reference === undefined
        ? htmlPage(404, 'Page not found')
        : indexPage(options.reference, request.headers['accept-language'] ?? '');
    default:
      return htmlPage(404, 'Page not found');
  }
}

/** The authorization server can fail as the portal can. */
async function respondWithTokens(
  options: ServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
  query: Fields,
): Promise<void> {
  const { clock } = options.portal.options;
  const fault = options.faults.nextNamed('oauth/token');
  if (await isCutOff(fault, response, clock)) return;
  const payload =
    faultPayload(fault, request.url ?? '/') ??
    replyPayload(
      options.authorization.answer(await withForm(request, query), originOf(options, request)),
      'json',
    );
  await send(response, payload, fault, clock);
}

/** The documentation shows an address with everything in it; the official client sends a form. */
async function withForm(request: IncomingMessage, query: Fields): Promise<Fields> {
  const bytes = await readBody(request);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('application/x-www-form-urlencoded')) return query;
  return { ...query, ...parseForm(bytes.toString('utf8')) };
}

/** Lets a fault happen that comes before everything else; whether the connection is gone then. */
async function isCutOff(
  fault: Fault | undefined,
  response: ServerResponse,
  clock: Clock,
): Promise<boolean> {
  if (fault?.kind === 'latency') await clock.sleep(fault.milliseconds);
  if (fault?.kind !== 'reset' || fault.when !== 'before') return false;
  response.socket?.resetAndDestroy();
  return true;
}

async function respondToMethod(
  options: ServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
  route: MethodRoute,
  query: Fields,
): Promise<void> {
  const { faults, log } = options;
  const { clock } = options.portal.options;
  const incoming = await readIncoming(request, route, query);
  const fault = faults.next(route.method);
  const calls: CallRecord[] = [];
  const finish = log.open(incoming, { at: clock.now(), calls, fault: fault?.kind });

  if (await isCutOff(fault, response, clock)) return;
  const payload =
    faultPayload(fault, request.url ?? '/') ??
    (await portalPayload(options.portal, incoming, originOf(options, request), calls));
  finish(payload.status);
  await send(response, payload, fault, clock);
}

/** The answer of the portal, whatever happens in it. */
async function portalPayload(
  portal: Portal,
  incoming: Incoming,
  origin: string,
  calls: CallRecord[],
): Promise<Payload> {
  const { route, badBody } = incoming;
  // REST 3.0 has an error of its own for a broken body.
  if (badBody !== undefined && route.version === 2)
    return errorPayload(SYSTEM_ERRORS.invalidRequest);
  try {
    const reply = await portal.handle({
      version: route.version,
      method: route.method,
      fields: incoming.params,
      body: incoming.body,
      idempotencyKey: incoming.idempotencyKey,
      credentials: incoming.credentials,
      origin,
      source: incoming.source,
      onCall: (call) => calls.push(call),
    });
    return replyPayload(reply, route.format);
  } catch (error) {
    if (error instanceof RequestTimeout) return htmlPage(504, 'Gateway Time-out');
    return errorPayload(SYSTEM_ERRORS.internal);
  }
}

/** The address that the caller used, which links in answers have to share. */
function originOf({ basePath }: ServerOptions, request: IncomingMessage): string {
  return `http://${request.headers.host ?? '127.0.0.1'}${basePath}`;
}
