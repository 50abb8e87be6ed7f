import type { EventReceiver } from '../requests/create-events.ts';
import { fetchHandler, type FetchHandlerOptions } from './fetch-handler.ts';

/** What is needed of a context of Hono. */
export interface HonoContext {
  readonly req: { readonly raw: Request };
  /** Where the server has none, asking for it throws. */
  readonly executionCtx: unknown;
}

/**
 * Handles events in Hono.
 *
 * @example
 * app.post('/events', honoHandler(events));
 */
export function honoHandler(
  events: EventReceiver,
  options?: FetchHandlerOptions,
): (context: HonoContext) => Promise<Response> {
  const handle = fetchHandler(events, options);
  return (context) => handle(context.req.raw, executionContext(context));
}

function executionContext(context: HonoContext): unknown {
  try {
    return context.executionCtx;
  } catch {
    return undefined;
  }
}
