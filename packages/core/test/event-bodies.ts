/** Writes a structure as PHP's `http_build_query` does, which leaves out what is null and writes flags as 1 and 0. */
export function phpForm(structure: object): string {
  return [...pairsOf(structure, '')].join('&');
}

function* pairsOf(structure: object, prefix: string): Generator<string> {
  for (const [key, value] of Object.entries(structure)) {
    const name = prefix === '' ? encode(key) : `${prefix}%5B${encode(key)}%5D`;
    if (value === null || value === undefined) continue;
    if (typeof value === 'object') yield* pairsOf(value, name);
    else
      yield `${name}=${encode(typeof value === 'boolean' ? String(Number(value)) : String(value))}`;
  }
}

function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('%20', '+');
}

export const MEMBER_ID = 'a223c6b3710f85df22e9377d6c4f7553';
export const APPLICATION_TOKEN = '51856fefc120afa4b628cc82d3935cce';

const PORTAL = {
  domain: 'some-domain.bitrix24.com',
  server_endpoint: 'https://oauth.bitrix.info/rest/',
  client_endpoint: 'https://some-domain.bitrix24.com/rest/',
  member_id: MEMBER_ID,
};

/** Events as their pages show them, with tokens that are made up. */
export const BODIES = {
  dealAdd: {
    event: 'ONCRMDEALADD',
    event_handler_id: '687',
    data: { FIELDS: { ID: '6641' } },
    ts: '1735374081',
    auth: {
      ...PORTAL,
      access_token: 's6p6eclrvim6da22ft9ch94ekreb52lv',
      expires_in: '3600',
      scope: 'crm',
      status: 'F',
      application_token: APPLICATION_TOKEN,
    },
  },
  install: {
    event: 'ONAPPINSTALL',
    data: { VERSION: '1.0.0', ACTIVE: 'Y', INSTALLED: 'Y', LANGUAGE_ID: 'de' },
    ts: '1696527000',
    auth: {
      ...PORTAL,
      scope: 'imbot crm',
      access_token: 's6p6eclrvim6da22ft9ch94ekreb52lv',
      refresh_token: '4s386p3q0tr8dy89xvmt96234v3dljg8',
      expires_in: 3600,
      status: 'F',
      application_token: APPLICATION_TOKEN,
    },
  },
  uninstall: {
    event: 'ONAPPUNINSTALL',
    data: { LANGUAGE_ID: 'de', CLEAN: 1 },
    ts: '1466439714',
    auth: { ...PORTAL, application_token: APPLICATION_TOKEN },
  },
  payment: {
    event: 'ONAPPPAYMENT',
    data: { CODE: 'bitrix.gds_company', VERSION: 1, STATUS: 'S', PAYMENT_EXPIRED: 'N', DAYS: 28 },
    ts: '1466439714',
    auth: PORTAL,
  },
  offline: {
    event: 'ONOFFLINEEVENT',
    data: [],
    ts: '1466439714',
    auth: {
      ...PORTAL,
      access_token: 's6p6eclrvim6da22ft9ch94ekreb52lv',
      refresh_token: '4s386p3q0tr8dy89xvmt96234v3dljg8',
      expires_in: '3600',
      scope: 'task',
      status: 'F',
      application_token: APPLICATION_TOKEN,
    },
  },
} as const;

/** A placement as the page of widgets shows it: the query of the address, and the body. */
export const PLACEMENT_QUERY =
  'DOMAIN=some-domain.bitrix24.com&PROTOCOL=1&LANG=en&APP_SID=5552d735db7b7b4d5c16dd9c272bfe7d';

export const PLACEMENT_BODY = {
  AUTH_ID: '9d4c7166007e9c94001e30ba00000001',
  AUTH_EXPIRES: 3600,
  REFRESH_ID: '8c3b9966007e9c94001e30ba00000001',
  SERVER_ENDPOINT: 'https://oauth.bitrix.info/rest/',
  APPLICATION_TOKEN,
  APPLICATION_SCOPE: 'crm,placement',
  member_id: MEMBER_ID,
  status: 'L',
  PLACEMENT: 'CRM_DEAL_DETAIL_TAB',
  PLACEMENT_OPTIONS: JSON.stringify({ ID: '8061', URI: '/crm/deal/details/8061/?IFRAME=Y' }),
};
