import { inspect } from 'node:util';

import { describe, expect, test } from 'vitest';

import { fixedCredentials } from '../credentials/fixed.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { parsePortalAddress, type PortalAddressInput } from './portal-address.ts';

const WEBHOOK = { kind: 'webhook', user: '1', code: 'c0de' };
const TOKEN = { kind: 'token', token: 't0ken' } as const;

const webhooks: [url: string, portal: string][] = [
  ['https://p.example/rest/1/c0de/', 'https://p.example'],
  ['https://p.example/rest/1/c0de', 'https://p.example'],
  ['  https://p.example/rest/1/c0de//\n', 'https://p.example'],
  ['p.example/rest/1/c0de/', 'https://p.example'],
  ['//p.example/rest/1/c0de/', 'https://p.example'],
  ['HTTPS://P.Example/rest/1/c0de/profile.json', 'https://p.example'],
  ['https://p.example/rest/1/c0de/im.dialog.read', 'https://p.example'],
  ['https://p.example/rest/1/c0de/user.get?ID=1', 'https://p.example'],
  ['https://p.example:8443/rest/1/c0de/', 'https://p.example:8443'],
  ['https://p.example/b24/crm/rest/1/c0de/', 'https://p.example/b24/crm'],
  ['https://p.example/rest/rest/1/c0de/', 'https://p.example/rest'],
  ['https://p.example/rest/api/1/c0de/', 'https://p.example'],
  ['https://p.example//rest//1//c0de', 'https://p.example'],
  ['http://localhost:8010/rest/1/c0de', 'http://localhost:8010'],
  ['http://127.0.0.1:8010/rest/1/c0de', 'http://127.0.0.1:8010'],
  ['http://[::1]:8010/rest/1/c0de', 'http://[::1]:8010'],
  ['https://портал.рф/rest/1/c0de/', 'https://xn--80awhdgm.xn--p1ai'],
];

const addresses: [url: string, portal: string][] = [
  ['p.example', 'https://p.example'],
  ['p.example:8443', 'https://p.example:8443'],
  ['https://p.example/', 'https://p.example'],
  ['https://p.example/rest', 'https://p.example'],
  ['https://p.example/rest/', 'https://p.example'],
  ['https://p.example/rest/api/', 'https://p.example'],
  ['https://p.example/rest/user.get.json', 'https://p.example'],
  ['https://p.example/sub', 'https://p.example/sub'],
  ['https://p.example/sub/rest/', 'https://p.example/sub'],
];

function read(input: PortalAddressInput): { portal: string; credential: unknown } {
  const { portal, credentials } = parsePortalAddress(input);
  return { portal, credential: credentials.current() };
}

describe('an address as people type it', () => {
  test.each(webhooks)('webhook %s', (url, portal) => {
    expect(read({ url })).toEqual({ portal, credential: WEBHOOK });
  });

  test.each(addresses)('address %s with a token', (url, portal) => {
    expect(read({ url, token: ' t0ken ' })).toEqual({ portal, credential: TOKEN });
  });

  test('may be a URL object', () => {
    const url = new URL('https://p.example/rest/1/c0de/');
    expect(read({ url, token: '' }).credential).toEqual(WEBHOOK);
  });

  test('is http where that is allowed', () => {
    const url = 'http://p.example/rest/1/c0de/';
    expect(parsePortalAddress({ url, allowInsecureHttp: true }).portal).toBe('http://p.example');
  });
});

const SECRET = 'made0up1secret';

const refused: [name: string, input: PortalAddressInput, message: RegExp][] = [
  ['nothing', { url: ' ' }, /empty/u],
  ['no address', { url: `https://[${SECRET}` }, /not an address/u],
  ['another scheme', { url: `ftp://p.example/rest/1/${SECRET}/` }, /https:/u],
  ['http', { url: `http://p.example/rest/1/${SECRET}/` }, /allowInsecureHttp/u],
  [
    'http on a host that only looks local',
    { url: `http://127.0.0.1.example/rest/1/${SECRET}/` },
    /http/u,
  ],
  ['a user name', { url: `https://${SECRET}@p.example/rest/1/x/` }, /user name or password/u],
  ['a password', { url: `https://:${SECRET}@p.example/` }, /user name or password/u],
  ['a token in the query', { url: `https://p.example/?auth=${SECRET}` }, /`token`/u],
  ['two credentials', { url: 'https://p.example/rest/1/x/', token: SECRET }, /two credentials/u],
  [
    'a token beside credentials',
    { url: 'p.example', token: SECRET, credentials: fixedCredentials(TOKEN) },
    /two credentials/u,
  ],
  ['none', { url: `https://p.example/${SECRET}` }, /no credentials/u],
  ['a webhook without its code', { url: 'https://p.example/rest/1/', token: SECRET }, /code/u],
  ['more behind the code', { url: `https://p.example/rest/1/${SECRET}/a/b` }, /after the webhook/u],
];

describe('an address that cannot work', () => {
  test.each(refused)('%s is refused without repeating it', (_name, input, message) => {
    let error: unknown;
    try {
      parsePortalAddress(input);
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(String(error)).toMatch(message);
    expect(inspect(error, { showHidden: true, depth: 9 })).not.toContain(SECRET);
  });
});
