import { fieldsIn, readForm, textIn, type FormFields, type FormValue } from '../form/form.ts';
import { PortalRequestError } from '../form/portal-request-error.ts';
import { checkToken, type EventKey } from './event-key.ts';
import { portalIn, type SendingPortal } from './sending-portal.ts';

/** What a robot works on. */
export interface RobotDocument {
  /** `crm` for leads, deals and other items of CRM. */
  readonly module: string;
  /** Class of the document, such as `CCrmDocumentDeal`. */
  readonly entity: string;
  /** Such as `DEAL_123`. */
  readonly id: string;
}

/** A robot, or an action of a workflow, that the application has registered has its turn. Plain data; `tokens` are secret. */
export interface RobotRequest<Properties = FormFields> extends SendingPortal {
  readonly document: RobotDocument;
  /** Values of the properties by the names that they were registered with; texts, as forms know no others. */
  readonly properties: Properties;
  /** What `bizproc.event.send` and `bizproc.activity.log` ask for; undefined where the robot waits for no answer. */
  readonly eventToken: string | undefined;
  /** Address of the portal's REST interface, as the request has it. */
  readonly endpoint: string;
  /** Whether its application token is the portal's. Where it is not, anybody may have sent it. */
  readonly isVerified: boolean;
}

export interface RobotParseOptions {
  /** The application token that must be in the request. Without it nobody is known. */
  key?: EventKey | undefined;
  /** Longer requests are refused. Default: 1 MiB. */
  maxBytes?: number | undefined;
}

/**
 * Reads a request by which a portal has a robot or an action of the application do its work. Nothing signs it but the application token:
 * give `key` to know the portal.
 *
 * @param rawBody The body as it came.
 * @throws PortalRequestError when it is none, or `key` does not fit; none of its contents is in the error.
 * @example
 * const { document, properties, eventToken } = await parseRobot(await request.text(), { key });
 */
export async function parseRobot<Properties extends object = FormFields>(
  rawBody: string | Uint8Array,
  options?: RobotParseOptions,
): Promise<RobotRequest<Properties>>;
export async function parseRobot(
  rawBody: string | Uint8Array,
  { key, maxBytes }: RobotParseOptions = {},
): Promise<RobotRequest> {
  const form = readForm(rawBody, maxBytes);
  const request = readRobot(form);
  if (key === undefined) return request;
  await checkToken(key, request, textIn(fieldsIn(form, 'auth'), 'application_token'), false);
  return { ...request, isVerified: true };
}

function readRobot(form: FormFields): RobotRequest {
  const portal = portalIn(fieldsIn(form, 'auth'));
  const [module, entity, id, ...more] = textsOf(form['document_id']);
  if (module === undefined || entity === undefined || id === undefined || more.length > 0)
    throw new PortalRequestError('the request is none of a robot', 'malformed');
  if (portal.memberId === '')
    throw new PortalRequestError('the request names no portal', 'malformed');
  const eventToken = textIn(form, 'event_token');
  return {
    document: { module, entity, id },
    properties: fieldsIn(form, 'properties'),
    eventToken: eventToken === '' ? undefined : eventToken,
    ...portal,
    isVerified: false,
  };
}

/** The texts of a list; forms write it with its indexes or without. */
function textsOf(value: FormValue | undefined): string[] {
  if (typeof value !== 'object') return [];
  return Object.values(value).filter((part) => typeof part === 'string');
}
