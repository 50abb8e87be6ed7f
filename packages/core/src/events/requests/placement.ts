import { isRecord } from '../../protocol/record.ts';
import { readForm, textIn, type FormFields } from '../form/form.ts';
import { PortalRequestError } from '../form/portal-request-error.ts';
import { checkToken, type EventKey } from './event-key.ts';
import { scopesOf, tokensIn, type SendingPortal } from './sending-portal.ts';

/** What a placement tells of where it was opened: keys as the page of the placement has them, and mostly `URI`. */
export type PlacementOptions = Readonly<Record<string, unknown>>;

/** Somebody has opened the application inside of a portal: its page, or a widget at a placement. */
export interface PlacementRequest<Options = PlacementOptions> extends SendingPortal {
  /** Code of the placement, such as `CRM_DEAL_DETAIL_TAB`; `DEFAULT` for the application's own page. */
  readonly placement: string;
  readonly options: Options;
  /** Whether the portal is reached by `https`. */
  readonly isSecure: boolean;
  /** Language of the person's interface, such as `en`. */
  readonly language: string;
  /** Session of the library in the frame (`APP_SID`); a new one each time. */
  readonly sessionId: string;
  /** Whether its application token is the portal's. Where it is not, ask the portal with `verifyPlacement`. */
  readonly isVerified: boolean;
}

export interface PlacementParseOptions {
  /** The application token that must be in the request. Without it nobody is known. */
  key?: EventKey | undefined;
  /** The page that is shown at installation: portals that are not known yet are let in, by `installations`. */
  isInstallation?: boolean | undefined;
  /** Longer requests are refused. Default: 1 MiB. */
  maxBytes?: number | undefined;
}

/**
 * Reads a request by which a portal opens the application in a frame. Nothing signs it but the application token, which older portals do
 * not send, and the person's browser shows: give `key` to know the portal, and ask `verifyPlacement` to know the person.
 *
 * @param rawBody The body as it came.
 * @param address The address as it was asked for, with its query.
 * @throws PortalRequestError when it is none, or `key` does not fit.
 */
export async function parsePlacement<Options extends object = PlacementOptions>(
  rawBody: string | Uint8Array,
  address: string | URL,
  options?: PlacementParseOptions,
): Promise<PlacementRequest<Options>>;
export async function parsePlacement(
  rawBody: string | Uint8Array,
  address: string | URL,
  { key, isInstallation = false, maxBytes }: PlacementParseOptions = {},
): Promise<PlacementRequest> {
  const query = String(address).split('#', 1)[0]?.split('?').slice(1).join('?') ?? '';
  const form = readForm(rawBody, maxBytes);
  const request = readPlacement(readForm(query, maxBytes), form);
  if (key === undefined) return request;
  await checkToken(key, request, textIn(form, 'APPLICATION_TOKEN'), isInstallation);
  return { ...request, isVerified: true };
}

function readPlacement(query: FormFields, form: FormFields): PlacementRequest {
  const placement = textIn(form, 'PLACEMENT');
  const memberId = textIn(form, 'member_id');
  if (placement === '' || memberId === '') {
    throw new PortalRequestError('the request is none of a placement', 'malformed');
  }
  return {
    placement,
    options: optionsOf(textIn(form, 'PLACEMENT_OPTIONS')),
    memberId,
    domain: textIn(query, 'DOMAIN'),
    isSecure: textIn(query, 'PROTOCOL') !== '0',
    language: textIn(query, 'LANG'),
    sessionId: textIn(query, 'APP_SID'),
    serverEndpoint: textIn(form, 'SERVER_ENDPOINT'),
    scopes: scopesOf(textIn(form, 'APPLICATION_SCOPE')),
    status: textIn(form, 'status'),
    tokens: tokensIn(form, { access: 'AUTH_ID', refresh: 'REFRESH_ID', lifetime: 'AUTH_EXPIRES' }),
    isVerified: false,
  };
}

/** PHP writes an empty structure as a list. */
function optionsOf(text: string): PlacementOptions {
  if (text === '') return {};
  let value: unknown;
  try {
    value = JSON.parse(text, (key, member: unknown) => (key === '__proto__' ? undefined : member));
  } catch {
    throw new PortalRequestError('`PLACEMENT_OPTIONS` is no JSON', 'malformed');
  }
  if (isRecord(value)) return value;
  if (Array.isArray(value)) return Object.fromEntries(value.map((item, index) => [index, item]));
  throw new PortalRequestError('`PLACEMENT_OPTIONS` is no structure', 'malformed');
}
