import { readForm } from '../form/form.ts';
import { checkToken, type EventKey } from './event-key.ts';
import {
  readEvent,
  type AnyEvents,
  type AnyPortalEvent,
  type PortalEvent,
} from './portal-event.ts';

export interface ParseOptions {
  /** Longer requests are refused. Default: 1 MiB. */
  maxBytes?: number | undefined;
  /**
   * Events that are let in without an application token, such as `ONAPPPAYMENT`, which is documented to have none. Their
   * `isVerified` is false: take them for a hint to ask the portal. Default: none.
   */
  unsigned?: readonly string[] | undefined;
}

/** They bring a new application token, and tokens to tell whether it is the portal's. */
const INSTALLATION_EVENTS: ReadonlySet<string> = new Set(['ONAPPINSTALL', 'ONAPPUPDATE']);

/**
 * Reads an event that a portal has sent, and makes sure that it did.
 *
 * @param rawBody The body as it came.
 * @throws PortalRequestError when the event is not let in; none of its contents is in the error.
 * @example
 * const event = await parseEvent<Events>(await request.text(), { applicationToken });
 * if (event.name === 'ONCRMDEALADD') console.log(event.data.FIELDS.ID);
 */
export async function parseEvent<Events extends object = AnyEvents>(
  rawBody: string | Uint8Array,
  key: EventKey,
  options?: ParseOptions,
): Promise<AnyPortalEvent<Events>>;
export async function parseEvent(
  rawBody: string | Uint8Array,
  key: EventKey,
  { maxBytes, unsigned = [] }: ParseOptions = {},
): Promise<PortalEvent> {
  const { event, applicationToken } = readEvent(readForm(rawBody, maxBytes));
  const mayBeUnsigned = unsigned.some((name) => name.toUpperCase() === event.name);
  if (applicationToken === '' && mayBeUnsigned) return { ...event, isVerified: false };
  await checkToken(key, event, applicationToken, INSTALLATION_EVENTS.has(event.name));
  return event;
}
