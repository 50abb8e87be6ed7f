import { inspect } from 'node:util';

import { describe, expect, test } from 'vitest';

import { environmentProxies, fixedProxy, type Environment } from './proxy.ts';

const P = 'http://proxy.example:3128';

const choices: [
  name: string,
  environment: Environment,
  target: string,
  proxy: string | undefined,
][] = [
  ['nothing', {}, 'https://p.example/', undefined],
  ['https', { HTTPS_PROXY: P }, 'https://p.example/', `${P}/`],
  ['lower case first', { https_proxy: P, HTTPS_PROXY: 'http://x' }, 'https://p.example/', `${P}/`],
  ['http is not https', { HTTP_PROXY: P }, 'https://p.example/', undefined],
  ['http', { HTTP_PROXY: P }, 'http://p.example/', `${P}/`],
  ['all', { ALL_PROXY: P }, 'https://p.example/', `${P}/`],
  ['no scheme', { HTTPS_PROXY: 'proxy.example:3128' }, 'https://p.example/', `${P}/`],
  ['loopback', { HTTP_PROXY: P }, 'http://127.0.0.1:8010/', undefined],
  [
    'exception',
    { HTTPS_PROXY: P, NO_PROXY: 'a.example, p.example' },
    'https://p.example/',
    undefined,
  ],
  ['subdomain', { HTTPS_PROXY: P, NO_PROXY: '.example' }, 'https://p.example/', undefined],
  ['wildcard', { HTTPS_PROXY: P, NO_PROXY: '*.example' }, 'https://p.example/', undefined],
  ['all excepted', { HTTPS_PROXY: P, NO_PROXY: '*' }, 'https://p.example/', undefined],
  [
    'not a suffix of a word',
    { HTTPS_PROXY: P, NO_PROXY: 'p.example' },
    'https://xp.example/',
    `${P}/`,
  ],
  ['port', { HTTPS_PROXY: P, NO_PROXY: 'p.example:8443' }, 'https://p.example:8443/', undefined],
  ['other port', { HTTPS_PROXY: P, NO_PROXY: 'p.example:8443' }, 'https://p.example/', `${P}/`],
  ['empty', { HTTPS_PROXY: ' ' }, 'https://p.example/', undefined],
];

test.each(choices)('the environment chooses: %s', (_name, environment, target, proxy) => {
  expect(environmentProxies(environment)(new URL(target))?.url.href).toBe(proxy);
});

describe('a proxy’s password', () => {
  test('becomes a header and leaves the address', () => {
    const proxy = fixedProxy('http://me:made%20up@proxy.example')(new URL('https://p.example'));
    expect(proxy?.url.href).toBe('http://proxy.example/');
    expect(proxy?.headers).toEqual({
      'proxy-authorization': `Basic ${Buffer.from('me:made up').toString('base64')}`,
    });
  });

  test.each(['http://me:made-up-password@[', 'socks5://me:made-up-password@proxy.example'])(
    'is not in the error of an address that cannot work',
    (address) => {
      let error: unknown;
      try {
        fixedProxy(address);
      } catch (caught) {
        error = caught;
      }
      expect(error).toBeInstanceOf(Error);
      expect(inspect(error, { showHidden: true })).not.toContain('made-up-password');
    },
  );
});
