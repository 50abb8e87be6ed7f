/** Functions that take several steps or ask the authorization server, against the local portal. */
import type { AuthorizationServerOptions, requestTokens } from '@oint/core/authorization';
import { type Sandbox, startSandbox } from '@oint/sandbox';
import { afterEach, beforeEach, describe, expect, expectTypeOf, test } from 'vitest';

import {
  type Call,
  type Client,
  ConfigurationError,
  createClient,
  getAppAuthLink,
  getFolderFilterStructure,
  getToken,
  InvalidResponseError,
  refreshToken,
  uploadFileToFolder,
  type UploadFile,
} from '../src/bitrix24.ts';

let portal: Sandbox;
let client: Client;

beforeEach(async () => {
  portal = await startSandbox();
  client = createClient({ url: portal.webhookUrl });
});

afterEach(() => portal.close());

const PIECE = new Uint8Array(64 * 1024).fill(7);

/** A file of several pieces, which tells how many of them were taken. */
function pieces(count: number, taken: number[] = []): UploadFile {
  return {
    name: 'pieces.bin',
    size: count * PIECE.byteLength,
    async *stream() {
      for (let index = 0; index < count; index += 1) {
        taken.push(index);
        yield PIECE;
      }
    },
  };
}

const ROOT = 5300;

async function answerWithoutAddress(): Promise<Response> {
  return Response.json({ result: { field: 'file' } });
}

describe('uploadFileToFolder', () => {
  test('asks for an address, then sends the bytes there as they are', async () => {
    const folderId = ROOT;
    const file = await uploadFileToFolder(client, { folderId, name: 'big.bin', file: pieces(20) });
    expect(file).toMatchObject({ NAME: 'big.bin', PARENT_ID: String(folderId) });
    const download = await client.download(file.DOWNLOAD_URL);
    expect((await download.bytes()).byteLength).toBe(20 * PIECE.byteLength);
    expect(portal.requests.map(({ method, params }) => [method, params])).toEqual([
      ['disk.folder.uploadFile', { id: folderId }],
    ]);
  });

  test('the whole answer is that of the second request, and a blob will do', async () => {
    const file = new Blob(['hello']);
    const call = uploadFileToFolder(client, { folderId: ROOT, name: 'a.txt', file });
    expectTypeOf(call).toExtend<Call<{ ID: number }>>();
    const envelope = await call.withEnvelope();
    expect(envelope).toMatchObject({ result: { NAME: 'a.txt' }, time: expect.anything() });
  });

  test('a folder that is not there is refused before a byte is read', async () => {
    const taken: number[] = [];
    const upload = uploadFileToFolder(client, { folderId: 1, name: 'a', file: pieces(3, taken) });
    await expect(upload).rejects.toMatchObject({ apiCode: 'ERROR_NOT_FOUND' });
    expect(taken).toEqual([]);
  });

  test('an answer without an address is told, and nothing is sent', async () => {
    const taken: number[] = [];
    const lost = createClient({ url: portal.webhookUrl, fetch: answerWithoutAddress });
    const upload = uploadFileToFolder(lost, { folderId: 1, name: 'a', file: pieces(1, taken) });
    await expect(upload).rejects.toBeInstanceOf(InvalidResponseError);
    expect(taken).toEqual([]);
  });

  test('the caller and the deadline end it', async () => {
    const given = { folderId: ROOT, name: 'a', file: pieces(2) };
    const signal = AbortSignal.abort();
    await expect(uploadFileToFolder(client, given, { signal })).rejects.toMatchObject({
      code: 'aborted',
    });
    portal.faults.add({ fault: { kind: 'latency', milliseconds: 60_000 } });
    await expect(uploadFileToFolder(client, given, { deadline: 1 })).rejects.toMatchObject({
      code: 'timeout',
    });
  });
});

test('getFolderFilterStructure keeps the fields that a filter may have', async () => {
  const fields = await getFolderFilterStructure(client);
  const all =
    await client.call<Record<string, { USE_IN_FILTER: boolean; TYPE: string }>>(
      'disk.folder.getFields',
    );
  const wanted = Object.entries(all).filter(([, { USE_IN_FILTER }]) => USE_IN_FILTER);
  expect(wanted.length).toBeGreaterThan(0);
  expect(fields).toEqual(Object.fromEntries(wanted.map(([name, { TYPE }]) => [name, TYPE])));
  const empty = await getFolderFilterStructure(client, { empty: true });
  expect(empty).toEqual(Object.fromEntries(wanted.map(([name]) => [name, ''])));
});

describe('an application', () => {
  test.each([
    ['portal.example', 'https://portal.example/oauth/authorize/?client_id=app.1'],
    ['https://portal.example/', 'https://portal.example/oauth/authorize/?client_id=app.1'],
    ['http://box.local:8080/b24', 'http://box.local:8080/b24/oauth/authorize/?client_id=app.1'],
  ])('is let in at a link of %s', async (domain, link) => {
    expect(await getAppAuthLink({ domain, clientId: 'app.1' })).toBe(link);
  });

  test('has no link of what is no address; what is put into it stays data', async () => {
    const refused = getAppAuthLink({ domain: 'https://', clientId: 'app.1' });
    await expect(refused).rejects.toBeInstanceOf(ConfigurationError);
    const link = await getAppAuthLink({ domain: 'portal.example', clientId: 'a&scope=all#x' });
    expect(Object.fromEntries(new URL(link).searchParams)).toEqual({ client_id: 'a&scope=all#x' });
  });

  test('gets tokens for a code, calls with them, and gets the next ones', async () => {
    const { clientId, clientSecret } = portal.application;
    const server = { server: portal.url };
    const first = await getToken({ clientId, clientSecret, code: portal.addCode() }, server);
    const token = first.access_token;
    const profile = createClient({ url: portal.url, token }).call('profile');
    expect(await profile).toMatchObject({ ID: '1' });
    const next = await refreshToken(
      { clientId, clientSecret, refreshToken: first.refresh_token },
      server,
    );
    expect(next.access_token).not.toBe(first.access_token);
    const again = { clientId, clientSecret, refreshToken: first.refresh_token };
    await expect(refreshToken(again, server)).rejects.toMatchObject({
      code: 'authorization',
      apiCode: 'invalid_grant',
    });
  });

  test('takes the options of the server', () => {
    expectTypeOf(getToken).parameter(1).toEqualTypeOf<AuthorizationServerOptions | undefined>();
    expectTypeOf(getToken).returns.toEqualTypeOf<ReturnType<typeof requestTokens>>();
  });
});
