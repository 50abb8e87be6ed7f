import { fieldsIn, textIn, type FormFields, type FormValue } from '../form/form.ts';
import { PortalRequestError } from '../form/portal-request-error.ts';
import { portalIn, type SendingPortal } from './sending-portal.ts';

/**
 * Events of which nothing is known but that they have a name. `Events` of `@oint/sdk/bitrix24/rest` is the table of the documented ones:
 * what stands under a name tells by its `data` what the event does.
 */
export interface AnyEvents {
  readonly [name: string]: { readonly data: FormValue | undefined };
}

/** The names of a table of events. */
export type EventName<Events extends object> = keyof Events & string;

/** What an event of a table tells. */
export type EventData<
  Events extends object,
  Name extends EventName<Events>,
> = Events[Name] extends { readonly data: infer Data } ? Data : unknown;

/** Something that has happened in a portal. Plain data, for queues too; `tokens` are secret. */
export interface PortalEvent<
  Name extends string = string,
  Data = FormValue | undefined,
> extends SendingPortal {
  /** In capitals, such as `ONCRMDEALADD`. */
  readonly name: Name;
  /**
   * What the portal tells of it, mostly the identifier alone. Forms know texts only: numbers are texts here, and nothing
   * comes of an empty list.
   */
  readonly data: Data;
  /** Which of the registered handlers is meant. */
  readonly handlerId: string | undefined;
  /** When it was sent, in milliseconds of Unix time. */
  readonly sentAt: number | undefined;
  /** Address of the portal's REST interface. */
  readonly endpoint: string;
  /** False where it came without an application token and is one of those allowed to: anybody may have sent it. */
  readonly isVerified: boolean;
}

/** An event of a table, told by its `name`. */
export type AnyPortalEvent<Events extends object> = {
  [Name in EventName<Events>]: PortalEvent<Name, EventData<Events, Name>>;
}[EventName<Events>];

/** An event as it came, and the token that it came with. */
export interface ReceivedEvent {
  readonly event: PortalEvent;
  readonly applicationToken: string;
}

/** @throws PortalRequestError when it is none. */
export function readEvent(form: FormFields): ReceivedEvent {
  const name = textIn(form, 'event').toUpperCase();
  const auth = fieldsIn(form, 'auth');
  const portal = portalIn(auth);
  if (name === '' || portal.memberId === '') {
    throw new PortalRequestError('the request is no event of a portal', 'malformed');
  }
  const seconds = Number(textIn(form, 'ts'));
  const handlerId = textIn(form, 'event_handler_id');
  const event = {
    name,
    data: form['data'],
    handlerId: handlerId === '' ? undefined : handlerId,
    sentAt: seconds > 0 ? seconds * 1000 : undefined,
    ...portal,
    isVerified: true,
  };
  return { event, applicationToken: textIn(auth, 'application_token') };
}
