import { mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createClient, OintError, type Client } from '@oint/core';
import { nodeFetch, saveDownload } from '@oint/core/node';
import { describe, expect, test } from 'vitest';

import { htmlPage, openPortal, type Oddity, type Portal } from '../portal/index.ts';
import { connected, errorOf } from './second-portal.ts';

interface Target {
  readonly field: string;
  readonly uploadUrl: string;
}

const BYTES = new Uint8Array(300_000).map((_, index) => index % 251);

function addressOf(portal: Portal, name = 'report.pdf'): string {
  const { id } = portal.files.put(name, BYTES);
  return String(portal.files.record(id, '1/portalcode')['DOWNLOAD_URL']);
}

/** A folder of the test's own. */
async function folder(): Promise<{ path: string } & AsyncDisposable> {
  const path = await mkdtemp(join(tmpdir(), 'portal-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) };
}

describe('uploads', () => {
  test('send a form with the name in any language', async () => {
    await using one = await connected();
    const { field, uploadUrl } = await one.client.call<Target>('disk.folder.uploadFile', { id: 1 });
    const file = new File([BYTES], 'mark: отчёт.pdf');
    const stored = await one.client.upload<object>(uploadUrl, file, { field });
    expect(stored).toMatchObject({ NAME: file.name });
    expect(one.portal.files.all()[0]?.bytes).toStrictEqual(Buffer.from(BYTES));
    expect(one.portal.ledger.times(file.name)).toBe(1);
  });

  test.each<Oddity>([
    { kind: 'cut', at: 'after' },
    { kind: 'cut', at: 'body' },
    { kind: 'silence' },
    { kind: 'error', status: 500, code: 'INTERNAL_SERVER_ERROR', executed: true },
    { kind: 'body', body: htmlPage('Welcome') },
    { kind: 'result', result: null },
  ])('are never sent again, and tell the truth: %j', async (oddity) => {
    await using one = await connected({ timeout: 300_000 });
    const { uploadUrl } = await one.client.call<Target>('disk.folder.uploadFile', { id: 1 });
    one.portal.odd({ method: 'upload' }, oddity);
    const outcome = await errorOf(one.client.upload(uploadUrl, new File([BYTES], 'mark:file')));
    expect(one.portal.ledger.times('mark:file')).toBe(1);
    const isDoubted =
      outcome instanceof OintError ? outcome.mayHaveExecuted : outcome === undefined;
    expect(isDoubted).toBe(true);
  });

  test('say that a limit refused them', async () => {
    await using one = await connected();
    const { uploadUrl } = await one.client.call<Target>('disk.folder.uploadFile', { id: 1 });
    one.portal.odd(
      { method: 'upload' },
      { kind: 'error', status: 503, code: 'QUERY_LIMIT_EXCEEDED' },
    );
    const error = await errorOf(one.client.upload(uploadUrl, new File([BYTES], 'mark:file')));
    expect(error).toMatchObject({ code: 'limit', mayHaveExecuted: false });
  });
});

const HTML = { 'content-type': 'text/html' };

/** What a download leaves behind that is not the file. */
async function savedInstead(oddity: Oddity): Promise<{ isTyped: boolean; files: string[] }> {
  await using one = await connected();
  await using place = await folder();
  one.portal.odd({ method: 'download' }, oddity);
  const save = async (): Promise<string> =>
    saveDownload(await one.client.download(addressOf(one.portal)), join(place.path, 'report.pdf'));
  const error = await errorOf(save());
  return { isTyped: error instanceof OintError, files: await readdir(place.path) };
}

const UNSAFE = /[\\/:\p{Cc}\u202a-\u202e\u2066-\u2069]|^\.|^(?:con|nul)(?:\.|$)/iu;

/** What becomes of a name that the portal sends, percent-encoded. */
async function nameFor(sent: string): Promise<string> {
  await using one = await connected();
  const disposition = `attachment; filename*=utf-8''${sent}`;
  one.portal.odd(
    { method: 'download' },
    { kind: 'file', headers: { 'content-disposition': disposition } },
  );
  const download = await one.client.download(addressOf(one.portal));
  await download.bytes();
  return download.name ?? '';
}

describe('downloads', () => {
  test('bring bytes, size and name', async () => {
    await using one = await connected();
    const download = await one.client.download(addressOf(one.portal, 'отчёт за май.pdf'));
    expect(download).toMatchObject({ name: 'отчёт за май.pdf', size: BYTES.length });
    expect(await download.bytes()).toStrictEqual(BYTES);
  });

  test('come with the headers that the documentation asks for', async () => {
    await using one = await connected();
    await (await one.client.download(addressOf(one.portal))).bytes();
    const headers = one.portal.received.at(-1)?.incoming.headers;
    expect(headers).toMatchObject({ accept: '*/*', referer: `${one.portal.origin}/` });
    expect(headers?.['user-agent']).toMatch(/\w/u);
    expect(headers?.['accept-language']).toMatch(/\w/u);
  });

  test('take their time', async () => {
    await using one = await connected();
    one.portal.odd({ method: 'download' }, { kind: 'slow', pieces: 20 });
    const download = await one.client.download(addressOf(one.portal));
    expect(await download.bytes()).toStrictEqual(BYTES);
  });

  test.each([
    ['plain', 'attachment; filename="plain.txt"', 'plain.txt'],
    ['without quotes', 'attachment; filename=plain.txt', 'plain.txt'],
    ['quoted pairs', String.raw`attachment; filename="a \'b\'.txt"`, "a 'b'.txt"],
    ['UTF-8', "attachment; filename*=UTF-8''%E2%82%AC.txt", '€.txt'],
    ['the better of two', `attachment; filename="x.txt"; filename*=utf-8''%D1%8F.txt`, 'я.txt'],
    ['none', undefined, undefined],
  ])('read a name: %s', async (_, disposition, name) => {
    await using one = await connected();
    one.portal.odd(
      { method: 'download' },
      { kind: 'file', headers: { 'content-disposition': disposition } },
    );
    const download = await one.client.download(addressOf(one.portal));
    expect(download.name).toBe(name);
    await download.bytes();
  });

  test.each([
    ['a language', "attachment; filename*=UTF-8'en'%E2%82%AC.txt", '€.txt'],
    ['another charset', "attachment; filename*=windows-1251''%EF%F0%E8%E2%E5%F2.txt", 'привет.txt'],
  ])('read a name: %s', async (_, disposition, name) => {
    await using one = await connected();
    one.portal.odd(
      { method: 'download' },
      { kind: 'file', headers: { 'content-disposition': disposition } },
    );
    const download = await one.client.download(addressOf(one.portal));
    expect(download.name).toBe(name);
  });

  test.each([
    ['a path', '..%2F..%2Fetc%2Fpasswd'],
    ['a drive', 'C:%5CWindows%5Cx.txt'],
  ])('make names safe: %s', async (_, sent) => {
    expect(await nameFor(sent)).not.toMatch(UNSAFE);
  });

  test.each([
    ['NUL', 'a%00b.txt'],
    ['a line', 'a%0Ab.txt'],
    ['a right-to-left override', 'a%E2%80%AEfdp.exe'],
    ['a hidden file', '.bashrc'],
    ['a reserved name', 'CON'],
    ['a reserved name with an ending', 'nul.txt'],
  ])('make names safe: %s', async (_, sent) => {
    expect(await nameFor(sent)).not.toMatch(UNSAFE);
  });

  test.each<Oddity>([
    { kind: 'error', status: 400, code: 'ERROR_NOT_FOUND' },
    { kind: 'error', status: 401, code: 'expired_token' },
    { kind: 'body', status: 404, body: htmlPage('404 Not Found'), headers: HTML },
    { kind: 'file', truncateAt: 100_000 },
    { kind: 'cut', at: 'body' },
  ])('are not saved when they are none: %j', async (oddity) => {
    expect(await savedInstead(oddity)).toStrictEqual({ isTyped: true, files: [] });
  });

  test.each<Oddity>([
    { kind: 'body', body: '{"error":"ERROR_NOT_FOUND","error_description":"No file"}' },
    { kind: 'body', body: htmlPage('Sign in'), headers: HTML },
  ])('are not saved when they are none: %j', async (oddity) => {
    expect(await savedInstead(oddity)).toStrictEqual({ isTyped: true, files: [] });
  });

  test('replace a link, and do not follow it', async () => {
    await using one = await connected();
    await using place = await folder();
    const target = join(place.path, 'report.pdf');
    await symlink(join(place.path, 'elsewhere'), target);
    await saveDownload(await one.client.download(addressOf(one.portal)), target);
    expect(await readdir(place.path)).toStrictEqual(['report.pdf']);
    expect(await readFile(target)).toStrictEqual(Buffer.from(BYTES));
  });
});

/** A portal in the internet, as far as the client can see; its name leads to the one of the test. */
function distant(portal: Portal): { client: Client; asked: string[] } {
  const asked: string[] = [];
  const fetch = nodeFetch();
  const client = createClient({
    url: 'https://portal.example/rest/1/portalcode/',
    fetch: (url, init) => {
      asked.push(url);
      return fetch(url.replace('https://portal.example', portal.origin), init);
    },
  });
  return { client, asked };
}

describe('addresses that a portal gives', () => {
  const PRIVATE = [
    'http://127.0.0.1:1/x',
    'https://localhost/x',
    'https://10.0.0.1/x',
    'https://192.168.1.1/x',
    'https://169.254.169.254/latest/meta-data/',
    'https://[::1]/x',
    'https://[::ffff:10.0.0.1]/x',
    'https://2130706433/x',
  ];

  test.each(PRIVATE)('%s is refused, for downloads and uploads', async (address) => {
    await using portal = await openPortal();
    const { client, asked } = distant(portal);
    expect(await errorOf(client.download(address))).toBeInstanceOf(OintError);
    const upload = async (): Promise<unknown> => client.upload(address, new File([BYTES], 'a'));
    expect(await errorOf(upload())).toBeInstanceOf(OintError);
    expect(asked).toStrictEqual([]);
  });

  test.each(PRIVATE)('%s is refused as a redirect', async (to) => {
    await using portal = await openPortal();
    const { client, asked } = distant(portal);
    portal.odd({ method: 'download' }, { kind: 'moved', to });
    const address = addressOf(portal).replace(portal.origin, 'https://portal.example');
    expect(await errorOf(client.download(address))).toBeInstanceOf(OintError);
    expect(asked).toStrictEqual([address]);
  });

  test('may be anything where the portal itself is on loopback', async () => {
    await using one = await connected();
    await using other = await openPortal();
    one.portal.odd({ method: 'download' }, { kind: 'moved', to: addressOf(other) });
    const download = await one.client.download(addressOf(one.portal));
    expect(await download.bytes()).toStrictEqual(BYTES);
  });
});
