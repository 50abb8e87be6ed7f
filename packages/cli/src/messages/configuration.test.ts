import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import {
  type ClientOptions,
  command,
  type ConfigurationProblem,
  createClient,
  dateIso,
  OintError,
} from '@oint/core';
import { memoryTokenStore, oauth, requestTokens } from '@oint/core/authorization';
import { fileTokenStore, nodeFetch } from '@oint/core/node';
import { redisTokenStore } from '@oint/core/redis';
import { getAppAuthLink } from '@oint/sdk/bitrix24';
import { afterEach, expect, test, vi } from 'vitest';

import { failureOf } from '../output/describe-error.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const WEBHOOK = 'https://portal.example/rest/1/made0up1code/';
const CYCLE: Record<string, unknown> = {};
CYCLE['self'] = CYCLE;

const to = (url: string, options: Partial<ClientOptions> = {}) => createClient({ url, ...options });

/** A client whose portal answers each batch with this result of `a`. */
const portal = (result: unknown = []) =>
  to(WEBHOOK, {
    fetch: async () => Response.json({ result: { result: { a: result }, result_error: [] } }),
    metadata: (method) =>
      method === 'in.order' ? { positional: ['ONE', 'TWO', 'THREE'] } : undefined,
  });

/** Types would refuse most of these commands before they are run. */
async function batch(commands: unknown, options = {}) {
  const client = portal();
  const run: unknown = Reflect.get(client, 'batch');
  if (typeof run === 'function') await Reflect.apply(run, client, [commands, options]);
}

const rows = (params: Record<string, unknown>, options = {}) =>
  portal().list('any.list', params, options).toArray();

const TOKENS = { accessToken: 'a', refreshToken: 'r', expiresAt: 0 };

async function brokenTokens() {
  const folder = await mkdtemp(join(tmpdir(), 'oint-tokens-'));
  try {
    const store = fileTokenStore(folder);
    await store.save('one', TOKENS, undefined);
    for (const name of await readdir(folder)) await writeFile(join(folder, name), '{}');
    await store.load('one');
  } finally {
    await rm(folder, { recursive: true });
  }
}

const application = (clientSecret: string) =>
  oauth({ clientId: 'app.1', clientSecret, store: memoryTokenStore(), portal: 'one' });

const tokens = (server: string) =>
  requestTokens(
    { client_id: 'app.1', client_secret: 's', grant_type: 'refresh_token', refresh_token: 'r' },
    { server },
  );

const withProxy = (address: string) => {
  vi.stubEnv('HTTPS_PROXY', address);
  vi.stubEnv('https_proxy', '');
  return nodeFetch();
};

async function emptyReference() {
  const outcomes = await portal().batch({
    a: command('any.get'),
    b: command('any.add', { id: '$result[a]' }),
  });
  if (outcomes.b.status === 'failed') throw outcomes.b.error;
}

async function brokenCredentials() {
  let count = 0;
  const client = to('https://portal.example', {
    fetch: async () => Response.json({ result: { result: {}, result_error: [] } }),
    credentials: {
      identity: 'broken',
      async current() {
        count += 1;
        if (count > 1) throw new Error('no token');
        return { kind: 'token', token: 'made0up0token' };
      },
    },
  });
  const outcomes = await client.batch(Array.from({ length: 60 }, () => command('any.get')));
  const failed = outcomes.find(
    (outcome) => outcome.status === 'failed' && outcome.error.code === 'configuration',
  );
  if (failed?.status === 'failed') throw failed.error;
}

/** For each kind, something that cannot work, done for real, and what both languages say of it. */
const CASES: Readonly<
  Record<ConfigurationProblem['kind'], readonly [() => unknown, english: RegExp, russian: RegExp]>
> = {
  'url-empty': [() => to(' '), /`url` is empty/u, /`url` пуст/u],
  'url-none': [() => to('https://['), /is not an address/u, /не адрес/u],
  'url-scheme': [() => to('ftp://x.example'), /must begin with https/u, /начинаться с https/u],
  'url-insecure': [
    () => to(WEBHOOK.replace('https', 'http')),
    /sends secrets in clear/u,
    /открытым текстом/u,
  ],
  'url-user': [() => to('https://a:b@x.example'), /user name or password/u, /имя или пароль/u],
  'url-token': [() => to('https://x.example?auth=t'), /token in its query/u, /токен в параметрах/u],
  'webhook-short': [
    () => to('https://x.example/rest/1'),
    /lacks the webhook/u,
    /нет кода вебхука/u,
  ],
  'webhook-long': [() => to(`${WEBHOOK}a/b/c`), /something after/u, /что-то есть после/u],
  'credentials-twice': [() => to(WEBHOOK, { token: 't' }), /two credentials/u, /дважды/u],
  'credentials-none': [() => to('https://x.example'), /no credentials/u, /доступ не указан/u],
  identity: [
    () =>
      to('https://x.example', {
        credentials: { identity: '', current: () => ({ kind: 'token', token: 't' }) },
      }),
    /who calls/u,
    /кто вызывает/u,
  ],
  limits: [
    () => to(WEBHOOK, { limits: { capacity: 0, rate: 1 } }),
    /capacity ≥ 1/u,
    /нужны capacity ≥ 1/u,
  ],
  'proxy-none': [() => withProxy('http://['), /in HTTPS_PROXY is not/u, /из HTTPS_PROXY — не/u],
  'proxy-scheme': [
    () => withProxy('socks5://p.example'),
    /HTTPS_PROXY must be one/u,
    /из HTTPS_PROXY должен/u,
  ],
  'proxy-escape': [
    () => withProxy('http://a:%zz@p.example'),
    /HTTPS_PROXY has .* %25/u,
    /из HTTPS_PROXY: .* %25/u,
  ],
  'user-agent': [() => nodeFetch({ userAgent: 'ё' }), /printable ASCII/u, /печатных/u],
  'idle-timeout': [() => nodeFetch({ idleTimeout: 0 }), /`idleTimeout`/u, /больше 0/u],
  timeout: [() => to(WEBHOOK, { timeout: -1 }), /0 or Infinity/u, /0 или Infinity/u],
  deadline: [() => to(WEBHOOK, { deadline: 0 }), /above 0; leave it out/u, /больше 0; если срока/u],
  'max-wait': [() => to(WEBHOOK, { maxWait: -1 }), /0 or more, or/u, /от 0, или/u],
  'max-response-bytes': [() => to(WEBHOOK, { maxResponseBytes: 0 }), /above 0/u, /больше 0/u],
  concurrency: [() => batch([], { concurrency: 0 }), /1 or more/u, /от 1/u],
  retry: [() => to(WEBHOOK, { retry: { delay: -1 } }), /`retry.delay`/u, /`retry.delay`/u],
  'idempotency-key': [
    () => portal().call('any.add', {}, { version: 3, idempotencyKey: ' ' }),
    /1 to 255/u,
    /от 1 до 255/u,
  ],
  'method-name': [() => portal().call('../any'), /REST method/u, /не имя метода/u],
  'method-unknown': [
    () => to(WEBHOOK, { names: async () => ['any.get', 'any.add'] }).call('any.gte'),
    /no method any\.gte: did you mean any\.get\?/u,
    /метода any\.gte нет: может быть, any\.get\?/u,
  ],
  parameter: [() => portal().call('any.add', CYCLE), /params.self contains/u, /params.self сод/u],
  positional: [
    () => portal().call('in.order', { ONE: 1, THREE: 3 }),
    /give TWO too, as THREE/u,
    /укажите и TWO, ведь THREE/u,
  ],
  date: [() => dateIso(new Date(Number.NaN)), /the date is invalid/u, /такой даты нет/u],
  'file-address': [() => portal().download(''), /the file is none/u, /файла — не адрес/u],
  'file-insecure': [
    () => portal().download('http://x.example/f'),
    /does not begin with https/u,
    /не начинается с https/u,
  ],
  'private-network': [
    () => portal().download('https://10.0.0.1/f'),
    /leads to 10.0.0.1, into/u,
    /ведёт на 10.0.0.1, в сеть/u,
  ],
  'token-file': [brokenTokens, /holds no tokens/u, /нет токенов/u],
  'token-key': [
    () => redisTokenStore({ call: async () => ['1', '{}'] }).load('one'),
    /Redis key oint:tokens:one holds no tokens/u,
    /под ключом oint:tokens:one в Redis нет токенов/u,
  ],
  redis: [
    () => redisTokenStore({ call: async () => null }, { timeout: 0 }),
    /`timeout` of Redis must/u,
    /`timeout` не подходит для Redis/u,
  ],
  domain: [
    () => getAppAuthLink({ domain: 'https://[', clientId: 'app.1' }),
    /`domain` is no address/u,
    /`domain` — не адрес/u,
  ],
  oauth: [() => application(''), /`clientSecret` is empty/u, /`clientSecret` — не то/u],
  'server-address': [() => tokens('https://['), /authorization server is none/u, /не адрес/u],
  'server-insecure': [
    () => tokens('http://x.example'),
    /authorization server does not begin/u,
    /сервера авторизации не начинается/u,
  ],
  'names-twice': [
    () => rows({ filter: {}, FILTER: {} }, { id: 'ID' }),
    /filter and FILTER/u,
    /filter, и FILTER/u,
  ],
  filter: [
    () => rows({ filter: 'a' }, { id: 'ID', strategy: 'id' }),
    /filter is no/u,
    /filter — не объект/u,
  ],
  'page-place': [() => rows({ start: 'a' }), /start must be a whole/u, /start — целое/u],
  'strategy-id': [() => rows({}, { strategy: 'chain' }), /chain needs the name/u, /chain нужно/u],
  'strategy-order': [
    () => rows({ order: { NAME: 'ASC' } }, { id: 'ID', strategy: 'id' }),
    /strategy id reads rows by ID/u,
    /стратегия id .* ID/u,
  ],
  'start-uncounted': [() => rows({ start: -1 }), /the first page alone/u, /только первую/u],
  cursor: [
    () => rows({}, { cursor: { after: 1 }, strategy: 'pages' }),
    /the strategy pages/u,
    /стратегии pages/u,
  ],
  'command-key': [
    () => batch({ a: { method: 'any.get', parms: {} } }),
    /did you mean `params`/u,
    /может быть, `params`/u,
  ],
  'command-shape': [() => batch({ a: 1 }), /command a must be an object/u, /команда a должна/u],
  'command-params': [
    () => batch({ a: { method: 'any.get', params: 1 } }),
    /`params` of the command a/u,
    /`params` команды a/u,
  ],
  'command-access': [
    () => batch({ a: { method: 'any.get', access: 'all' } }),
    /`access` of the command a/u,
    /`access` команды a/u,
  ],
  'batch-in-batch': [() => batch({ a: { method: 'batch' } }), /another batch/u, /другого пакета/u],
  'batch-versions': [
    () =>
      to(WEBHOOK, {
        metadata: (method) => ({ version: method === 'a.get' ? 3 : 2 }),
      }).batch([command('a.get'), command('b.get')]),
    /must not mix/u,
    /версий 2 и 3/u,
  ],
  'batch-failed': [brokenCredentials, /the credentials or the limiter/u, /источник доступа/u],
  'reference-order': [
    () =>
      batch({ a: { method: 'any.get', params: { x: '$result[b]' } }, b: { method: 'any.get' } }),
    /a refers to b, which/u,
    /a ссылается на b, а/u,
  ],
  'reference-empty': [
    emptyReference,
    /b refers to \$result\[a\]/u,
    /b ссылается на \$result\[a\]/u,
  ],
};

async function errorOf(raise: () => unknown): Promise<OintError> {
  try {
    await raise();
  } catch (error) {
    if (error instanceof OintError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

test.each(Object.entries(CASES))('%s is said in both languages', async (kind, given) => {
  const [raise, english, russian] = given;
  const error = await errorOf(raise);
  expect(error).toMatchObject({ code: 'configuration', problem: { kind } });
  const failure = await failureOf(error);
  if (failure === undefined) throw new Error('no failure');
  expect(en.failure(failure)).toMatch(english);
  expect(ru.failure(failure)).toMatch(russian);
});

test.each<[value: unknown, russian: RegExp]>([
  [Number.NaN, /не конечное число/u],
  [1n, /bigint/u],
  [new Date(0), /dateIso/u],
  [new Uint8Array(1), /Uint8Array/u],
  [new Map(), /Map/u],
  [() => 1, /function/u],
  ['\u{D800}', /суррогатной/u],
])('a parameter %o is refused in Russian with its place', async (value, russian) => {
  const error = await errorOf(() => portal().call('any.add', { fields: [value] }));
  const failure = await failureOf(error);
  if (failure === undefined) throw new Error('no failure');
  const text = ru.failure(failure);
  expect(text).toMatch(/params\.fields\[0\]/u);
  expect(text).toMatch(russian);
});
