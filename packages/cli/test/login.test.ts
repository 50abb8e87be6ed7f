/** Profiles: made by signing in to a local portal, used, and forgotten. */
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { nodeFetch } from '@oint/core/node';
import { manualClock, type Sandbox, startSandbox } from '@oint/sandbox';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';

import { bitrix24 } from '../src/libraries/bitrix24.ts';
import { profileConnection } from '../src/profiles/profile-connection.ts';
import type { Keyring } from '../src/spec/keyring.ts';
import { runLine, type Outcome, type Surroundings } from './command-line.ts';
import { contextFor } from './context.ts';

const isWindows = process.platform === 'win32';
const clock = manualClock(Date.parse('2026-01-31T12:00:00Z'));
/** The address of the application, on a port that was free. */
let loopback: string;
let portal: Sandbox;
let home: string;

beforeAll(async () => {
  const server = await listening(0);
  const address = server.address();
  loopback = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/back`;
  await new Promise((closed) => server.close(closed));
  portal = await startSandbox({ clock, application: { redirectUri: loopback } });
});

async function listening(port: number): Promise<Server> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  return server;
}

afterAll(() => portal.close());

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'oint-home-'));
  onTestFinished(() => rm(home, { recursive: true, force: true }));
});

function oint(words: readonly string[], { env, shell, ...more }: Surroundings = {}) {
  return runLine(
    ['bitrix24', ...words],
    { env: { LC_ALL: 'C', ...env }, shell: { home: () => home, ...shell }, ...more },
    [bitrix24],
  );
}

const answers = (...lines: string[]): string => lines.map((line) => `${line}\n`).join('');

const byWebhook = (...words: string[]): Promise<Outcome> =>
  oint(['login', '--with-token', ...words], { stdin: portal.webhookUrl });

/** Signs in as an application: `browse` is what the browser does with the page. */
function byApplication(browse: (url: string) => Promise<unknown>, at: Sandbox = portal) {
  const { clientId, clientSecret } = at.application;
  return oint(['login', '--url', at.url, '--client-id', clientId, '--redirect', loopback], {
    env: { OINT_BITRIX24_OAUTH_URL: at.url },
    terminal: true,
    stdin: answers(clientSecret),
    shell: {
      openBrowser: async (url) => {
        await browse(url);
      },
    },
  });
}

/** A page that was visited meanwhile; the answer is typed afterwards. */
async function paste(at: Sandbox, redirect: string, answer: (link: string) => Promise<string>) {
  const { clientId, clientSecret } = at.application;
  let said = '';
  async function* typing() {
    yield answers(clientSecret);
    const link = /^ {2}(http\S+)$/mu.exec(said)?.[1] ?? '';
    yield answers(await answer(link));
  }
  return oint(['login', '--url', at.url, '--client-id', clientId, '--redirect', redirect], {
    env: { OINT_BITRIX24_OAUTH_URL: at.url },
    terminal: true,
    stdin: Object.assign(typing(), { isTTY: true }),
    onStderr: (text) => void (said += text),
  });
}

const callByLine = (terminal: boolean) =>
  oint(['user.current', '--url', portal.webhookUrl], { terminal });

async function* keys(typed: string) {
  yield typed;
}

const secretsOf = ({ webhookUrl, application, token }: Sandbox): readonly string[] => [
  webhookUrl.split('/').at(-2) ?? '',
  application.clientSecret,
  token,
];

function expectNoSecret({ stdout, stderr }: Outcome): void {
  for (const secret of secretsOf(portal)) expect(stdout + stderr).not.toContain(secret);
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

describe('a webhook', () => {
  test('from the standard input becomes the profile of the calls that follow', async () => {
    const login = await byWebhook();
    expect([login.code, login.stdout]).toEqual([0, '']);
    expect(login.stderr).toMatch(/^Signed in to http:\/\/127\.0\.0\.1:\d+ as \S.* Profile: 127/u);
    const call = await oint(['user.current', '--debug']);
    expect(JSON.parse(call.stdout)).toMatchObject({ result: { ID: '1' } });
    for (const outcome of [login, call]) expectNoSecret(outcome);
  });

  test('is asked for at the terminal', async () => {
    const raw: boolean[] = [];
    const stdin = Object.assign(keys(`\u001B[200~${portal.webhookUrl}x\u007F\u001B[201~\r`), {
      isTTY: true,
      setRawMode: (on: boolean) => raw.push(on),
    });
    const login = await oint(['login'], { stdin, terminal: true });
    expect([login.code, raw]).toEqual([0, [true, false]]);
    expect(login.stderr).toContain('Webhook URL');
    expectNoSecret(login);
  });

  test.skipIf(isWindows)('lies where only its owner reads it', async () => {
    await byWebhook();
    const files = await filesBelow(home);
    expect(files).toEqual([join(home, '.config/oint/bitrix24.json')]);
    expect((await stat(files[0] ?? '')).mode & 0o777).toBe(0o600);
    expect((await stat(join(home, '.config/oint'))).mode & 0o777).toBe(0o700);
  });

  test('that the portal refuses is not kept', async () => {
    const stdin = portal.webhookUrl.replace(/[^/]+\/$/u, 'wrong0code0wrong/');
    const login = await oint(['login', '--with-token'], { stdin });
    expect(login.code).toBe(4);
    expect(login.stderr).not.toContain('wrong0code0wrong');
    expect(await filesBelow(home)).toEqual([]);
  });

  test('is followed by XDG_CONFIG_HOME', async () => {
    const env = { XDG_CONFIG_HOME: join(home, 'elsewhere') };
    await oint(['login', '--with-token'], { stdin: portal.webhookUrl, env });
    expect(await filesBelow(join(home, 'elsewhere/oint'))).toHaveLength(1);
  });
});

describe('an application', () => {
  test('comes back to this machine, and its tokens are renewed', async () => {
    const login = await byApplication((url) => fetch(url));
    expect([login.code, login.stdout]).toEqual([0, '']);
    expectNoSecret(login);
    const before = await readTokens();
    clock.advance(2 * 3_600_000);
    // The tokens' end is by the clock of this machine: it is moved instead.
    await expireTokens();
    const call = await oint(['user.current', '--debug']);
    expect(JSON.parse(call.stdout)).toMatchObject({ result: { ID: '1' } });
    const after = await readTokens();
    expect(after).not.toEqual(before);
    for (const secret of [...before, ...after]) {
      expect(call.stderr + login.stderr).not.toContain(secret);
    }
  });

  test('is not let in by who comes without its state', async () => {
    const seen: number[] = [];
    const login = await byApplication(async (url) => {
      const { address, state } = await redirectOf(url);
      for (const wrong of ['', 'guessed']) {
        address.searchParams.set('state', wrong);
        seen.push((await fetch(address)).status);
      }
      seen.push((await fetch(new URL('/elsewhere', address))).status);
      address.searchParams.set('state', state);
      seen.push((await fetch(address)).status);
    });
    expect([login.code, seen]).toEqual([0, [400, 400, 404, 200]]);
  });

  test('that the user refuses is told, with the code of authorization', async () => {
    const login = await byApplication(async (url) => {
      const { address, state } = await redirectOf(url);
      const refused = new URL(`?error=access_denied&state=${state}`, address);
      await fetch(refused);
    });
    expect([login.code, login.stdout]).toEqual([4, '']);
    expect(login.stderr).toContain('(access_denied)');
    expect(await filesBelow(home)).toEqual([]);
  });

  test('whose code is older than 30 seconds has to sign in once more', async () => {
    const login = await byApplication(async (url) => {
      const { address } = await redirectOf(url);
      clock.advance(31_000);
      await fetch(address);
    });
    expect(login.code).toBe(4);
    expect(login.stderr).toContain('oint bitrix24 login. A code lives 30 seconds');
  });

  test('whose port is taken is told so', async () => {
    const server = await listening(Number(new URL(loopback).port));
    onTestFinished(() => void server.close());
    const login = await byApplication((url) => fetch(url));
    expect(login).toMatchObject({ code: 2, stdout: '' });
    expect(login.stderr).toContain(new URL(loopback).host);
  });

  test('Ctrl+C ends the waiting', async () => {
    const stop = new AbortController();
    const { clientId, clientSecret } = portal.application;
    const login = await oint(
      ['login', '--url', portal.url, '--client-id', clientId, '--redirect', loopback],
      {
        terminal: true,
        stdin: answers(clientSecret),
        signal: stop.signal,
        shell: { openBrowser: async () => stop.abort() },
      },
    );
    expect(login.code).toBe(130);
  });
});

describe('what is pasted', () => {
  test('is the code that the page shows', async () => {
    const shown = await startSandbox();
    onTestFinished(() => shown.close());
    const login = await paste(shown, '', async (link) => {
      const page = await (await fetch(link)).text();
      return /<h1>(.*)<\/h1>/u.exec(page)?.[1] ?? '';
    });
    expect(login.code).toBe(0);
  });

  test('is the address of somewhere else', async () => {
    const away = await startSandbox({ application: { redirectUri: 'https://app.example/back' } });
    onTestFinished(() => away.close());
    const login = await paste(away, 'https://app.example/back', async (link) => {
      return (await redirectOf(link)).address.href;
    });
    expect(login.code).toBe(0);
  });

  test('is refused with another state', async () => {
    const login = await paste(portal, 'https://app.example/back', async (link) => {
      const { address } = await redirectOf(link);
      address.searchParams.set('state', 'guessed');
      return address.href;
    });
    expect(login.code).toBe(4);
    expect(login.stderr).toContain('state');
  });
});

describe('which portal a call goes to', () => {
  beforeEach(async () => {
    await byWebhook();
  });

  const refused = 'http://127.0.0.1:1/rest/1/made0up0code/';

  test.each<[string, string[], Record<string, string>, number]>([
    ['the profile in use', [], {}, 0],
    ['the environment before it', [], { OINT_BITRIX24_URL: refused }, 6],
    ['an option before both', ['--url', refused], {}, 6],
    ['a profile that is named', ['--profile', 'mine'], { OINT_BITRIX24_URL: refused }, 0],
    ['a profile that the environment names', [], { OINT_PROFILE: 'mine' }, 0],
    ['none of that name', ['--profile', 'mien'], {}, 2],
    ['two at once', ['--profile', 'mine', '--url', refused], {}, 2],
  ])('%s', async (_, words, env, code) => {
    await byWebhook('--profile', 'mine');
    const config = ['--config', '{"retries":0}'];
    expect((await oint(['user.current', ...config, ...words], { env })).code).toBe(code);
  });

  test('a misspelt profile has a proposal', async () => {
    await byWebhook('--profile', 'mine');
    const { stderr } = await oint(['user.current', '--profile', 'mien']);
    expect(stderr).toContain('Did you mean mine?');
  });

  test('without any, the error says how to sign in', async () => {
    await oint(['logout']);
    const { code, stderr } = await oint(['user.current']);
    expect(code).toBe(2);
    expect(stderr).toContain('oint bitrix24 login');
  });
});

test('profiles are listed, chosen and forgotten', async () => {
  await byWebhook('--profile', 'first');
  await byWebhook('--profile', 'second');
  const listed = async () =>
    JSON.parse((await oint(['profiles', '--json'])).stdout).map(
      ({ name, current }: { name: string; current: boolean }) => `${name}${current ? '*' : ''}`,
    );
  expect(await listed()).toEqual(['first', 'second*']);
  expect(await oint(['use', 'first'])).toMatchObject({ code: 0, stdout: '' });
  expect(await listed()).toEqual(['first*', 'second']);
  const table = await oint(['profiles']);
  expect(table.stdout).toMatch(/^\* {2}first {3}http:\S+ {2}webhook {2}/u);
  expectNoSecret(table);
  expect((await oint(['logout'])).code).toBe(0);
  expect(await listed()).toEqual(['second']);
  expect((await oint(['use', 'third'])).code).toBe(2);
});

test('whoami says who and where, without secrets', async () => {
  await byApplication((url) => fetch(url));
  const { stdout } = await oint(['whoami', '--json']);
  const told = JSON.parse(stdout);
  expect(told).toMatchObject({ portal: portal.url, access: 'application', user: { id: '1' } });
  expect(Date.parse(told.expiresAt)).toBeGreaterThan(Date.now());
  expect(told.scopes).toContain('im');
  const text = await oint(['whoami']);
  expect(text.stdout).toContain('application');
  for (const secret of await readTokens()) expect(stdout + text.stdout).not.toContain(secret);
  const byEnv = await oint(['whoami', '--json'], { env: { OINT_BITRIX24_URL: portal.webhookUrl } });
  expect(JSON.parse(byEnv.stdout)).toMatchObject({ access: 'webhook', from: 'options' });
  expectNoSecret(byEnv);
});

test('tokens are renewed the way that the command line gives', async () => {
  await byApplication((url) => fetch(url));
  await expireTokens();
  const proxy = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(418).end();
  });
  const asked: string[] = [];
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  onTestFinished(() => void proxy.close());
  const address = proxy.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const config = JSON.stringify({ proxy: `http://127.0.0.1:${port}`, retries: 0 });
  const before = portal.requests.length;
  const call = await oint(['user.current', '--config', config]);
  expect(call.code).not.toBe(0);
  expect(asked.map((url) => new URL(url).pathname)).toEqual(['/oauth/token/']);
  expect(portal.requests).toHaveLength(before);
});

test('a token that has to hold for long is renewed before', async () => {
  await byApplication((url) => fetch(url));
  const { context } = contextFor({ home: () => home });
  const { credentialsBy } = (await profileConnection('bitrix24', undefined, context)) ?? {};
  const credentials = credentialsBy?.({ fetch: nodeFetch() });
  const [soon, again] = [await credentials?.current(), await credentials?.current()];
  expect(again).toEqual(soon);
  const late = await credentials?.current(2 * 3_600_000);
  expect(late).toMatchObject({ kind: 'token' });
  expect(late).not.toEqual(soon);
});

test('logout leaves no secret behind', async () => {
  await byApplication((url) => fetch(url));
  expect(await readTokens()).toHaveLength(2);
  await oint(['logout']);
  const texts = await Promise.all((await filesBelow(home)).map((file) => readFile(file, 'utf8')));
  expect(texts.join('')).not.toContain(portal.application.clientSecret);
  expect(texts.join('')).not.toContain('refreshToken');
});

describe('the keyring', () => {
  const kept = new Map<string, string>();
  const keyring: Keyring = {
    get: async (name) => kept.get(name),
    set: async (name, secret) => void kept.set(name, secret),
    remove: async (name) => void kept.delete(name),
  };
  const withKeyring = { shell: { keyring: async () => keyring } };

  test('has the secrets in the place of files', async () => {
    const { clientId, clientSecret } = portal.application;
    const stdin = JSON.stringify({
      client_id: clientId,
      client_secret: clientSecret,
      refresh_token: portal.addRefreshToken(),
    });
    const env = { OINT_BITRIX24_OAUTH_URL: portal.url };
    const login = await oint(['login', '--with-token', '--keyring'], {
      stdin,
      env,
      ...withKeyring,
    });
    expect(login.code).toBe(0);
    expect(kept.size).toBe(2);
    const texts = await Promise.all((await filesBelow(home)).map((file) => readFile(file, 'utf8')));
    expect(texts.join('')).not.toContain(clientSecret);
    expect((await oint(['user.current'], withKeyring)).code).toBe(0);
    await oint(['logout'], withKeyring);
    expect(kept.size).toBe(0);
  });

  test('shows nothing of what it has, when that is damaged', async () => {
    const { clientId, clientSecret } = portal.application;
    const refreshToken = portal.addRefreshToken();
    const stdin = JSON.stringify({
      client_id: clientId,
      client_secret: clientSecret,
      refresh_token: refreshToken,
    });
    const env = { OINT_BITRIX24_OAUTH_URL: portal.url };
    await oint(['login', '--with-token', '--keyring'], { stdin, env, ...withKeyring });
    const entry = [...kept.keys()].find((name) => name.endsWith(' tokens'));
    kept.set(entry ?? '', 'SECRET-OF-AN-OLDER-FORM');
    const { code, stderr } = await oint(['user.current'], withKeyring);
    expect(code).not.toBe(0);
    expect(stderr).not.toContain('SECRET');
    expect((await oint(['logout'], withKeyring)).code).toBe(0);
  });

  test('that is not installed is told before anything is sent', async () => {
    const login = await byWebhook('--keyring');
    expect(login.code).toBe(2);
    expect(login.stderr).toContain('npm install -g @napi-rs/keyring');
  });
});

describe('a secret on the line', () => {
  test('is warned of once, at a terminal', async () => {
    expect((await callByLine(false)).stderr).toBe('');
    expect((await callByLine(true)).stderr).toContain('list of processes');
    expect((await callByLine(true)).stderr).toBe('');
  });

  test('in a file is none', async () => {
    await writeFile(join(home, 'webhook.txt'), portal.webhookUrl, { mode: 0o600 });
    const words = ['user.current', '--url', '@webhook.txt'];
    expect((await oint(words, { terminal: true, cwd: home })).stderr).toBe('');
  });
});

test('--dry-run with a profile renews nothing and shows nothing', async () => {
  await byApplication((url) => fetch(url));
  await expireTokens();
  const before = portal.requests.length;
  const shown = await oint(['user.current', '--dry-run']);
  expect(shown.stdout).toContain('curl');
  expect(portal.requests).toHaveLength(before);
  for (const secret of await readTokens()) expect(shown.stdout).not.toContain(secret);
});

test('a file that holds something else is told, and left alone', async () => {
  await byWebhook();
  const [file = ''] = await filesBelow(home);
  await writeFile(file, '{"profiles":[]}', { mode: 0o600 });
  const { code, stderr } = await oint(['user.current']);
  expect([code, stderr]).toEqual([2, expect.stringContaining('holds no profiles')]);
  expect((await byWebhook()).code).toBe(2);
  expect(await readFile(file, 'utf8')).toBe('{"profiles":[]}');
});

test('without a terminal login says how else', async () => {
  const { code, stderr } = await oint(['login']);
  expect([code, stderr]).toEqual([2, expect.stringContaining('--with-token')]);
});

async function tokenFiles(): Promise<string[]> {
  const files = await filesBelow(join(home, '.local/state/oint/tokens'));
  return files.filter((file) => file.endsWith('.json'));
}

async function readTokens(): Promise<string[]> {
  const texts = await Promise.all((await tokenFiles()).map((file) => readFile(file, 'utf8')));
  return texts.flatMap((text) => {
    const { tokens } = JSON.parse(text);
    return [tokens.accessToken, tokens.refreshToken];
  });
}

async function expireTokens(): Promise<void> {
  for (const file of await tokenFiles()) {
    const stored = JSON.parse(await readFile(file, 'utf8'));
    stored.tokens.expiresAt = 0;
    await writeFile(file, JSON.stringify(stored));
  }
}

/** Where the portal sends whoever follows the link. */
async function redirectOf(link: string): Promise<{ address: URL; state: string }> {
  const response = await fetch(link, { redirect: 'manual' });
  const address = new URL(response.headers.get('location') ?? '');
  return { address, state: address.searchParams.get('state') ?? '' };
}
