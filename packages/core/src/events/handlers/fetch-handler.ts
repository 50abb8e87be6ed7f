import type { EventReceipt, EventReceiver } from '../requests/create-events.ts';
import { hasBeenRead, readBody } from './read-body.ts';

export interface FetchHandlerOptions {
  /** Keeps the server alive until work ends, where the server hands no such function to its handlers: `after` of Next.js. */
  waitUntil?: ((work: Promise<void>) => void) | undefined;
}

/**
 * Handles events on servers that take a `Request` and want a `Response`: Workers, Next.js, Deno, Bun. It answers at once; work goes on
 * by `waitUntil` of the context that the server hands over, in whatever place.
 *
 * @example
 * export default { fetch: fetchHandler(events) }; // Workers
 * export const POST = fetchHandler(events, { waitUntil: after }); // a route of Next.js
 */
export function fetchHandler(
  events: EventReceiver,
  { waitUntil }: FetchHandlerOptions = {},
): (request: Request, ...contexts: unknown[]) => Promise<Response> {
  return async (request, ...contexts) => {
    if (request.method !== 'POST') {
      return new Response(null, { status: 405, headers: { allow: 'POST' } });
    }
    const { status, work } = await receive(events, request);
    if (waitUntil !== undefined) waitUntil(work);
    else contexts.find(canWait)?.waitUntil(work);
    return new Response(null, { status });
  };
}

async function receive(events: EventReceiver, request: Request): Promise<EventReceipt> {
  if (request.bodyUsed || request.body?.locked === true) {
    const remedy = 'give the handler the request itself, or a copy that `clone()` made before';
    return events.refuse(hasBeenRead(remedy));
  }
  const reader = request.body?.getReader();
  try {
    const body =
      reader === undefined
        ? new Uint8Array()
        : await readBody(() => reader.read(), events.maxBytes);
    return await events.receive(body);
  } catch (error) {
    await reader?.cancel();
    return events.refuse(error);
  }
}

interface WaitingContext {
  waitUntil(work: Promise<void>): void;
}

function canWait(context: unknown): context is WaitingContext {
  return (
    typeof context === 'object' &&
    context !== null &&
    'waitUntil' in context &&
    typeof context.waitUntil === 'function'
  );
}
