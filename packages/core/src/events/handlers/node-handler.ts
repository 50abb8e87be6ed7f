import type { EventReceipt, EventReceiver } from '../requests/create-events.ts';
import { hasBeenRead, readBody } from './read-body.ts';

/** What is needed of a request of `node:http`, or of Express. */
export interface NodeRequest extends AsyncIterable<unknown> {
  readonly method?: string | undefined;
  /** What a parser before has made of the body. */
  readonly body?: unknown;
  /** The body as it came, where the host keeps it beside what it has made of it, as Cloud Functions do. */
  readonly rawBody?: unknown;
  /** Whether somebody has read it. */
  readonly readableDidRead?: boolean;
}

export interface NodeResponse {
  statusCode: number;
  setHeader(name: string, value: string): unknown;
  end(): unknown;
}

/**
 * Handles events in servers of `node:http` and in Express. It answers at once, and work goes on afterwards.
 *
 * In Express it stands before `express.urlencoded()`, or behind `express.raw({ type: () => true })`: what the former leaves of a body is
 * not what the portal sent.
 *
 * @example
 * createServer(nodeHandler(events)).listen(8080);
 * app.post('/events', nodeHandler(events)); // Express
 */
export function nodeHandler(
  events: EventReceiver,
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  return async (request, response) => {
    if (request.method !== 'POST') {
      response.statusCode = 405;
      response.setHeader('Allow', 'POST');
    } else {
      const { status } = await receive(events, request);
      response.statusCode = status;
      // What is left of a body that was not read to its end would come before the next request.
      if (status !== 200) response.setHeader('Connection', 'close');
    }
    response.end();
  };
}

async function receive(events: EventReceiver, request: NodeRequest): Promise<EventReceipt> {
  try {
    return await events.receive(await bodyOf(request, events.maxBytes));
  } catch (error) {
    return events.refuse(error);
  }
}

async function bodyOf(
  request: NodeRequest,
  maxBytes: number | undefined,
): Promise<string | Uint8Array> {
  for (const body of [request.rawBody, request.body]) {
    if (typeof body === 'string' || body instanceof Uint8Array) return body;
  }
  if (request.readableDidRead === true) {
    throw hasBeenRead(
      'mount the handler before `express.urlencoded()`, or read bodies with `express.raw()`',
    );
  }
  const chunks = request[Symbol.asyncIterator]();
  return readBody(() => chunks.next(), maxBytes);
}
