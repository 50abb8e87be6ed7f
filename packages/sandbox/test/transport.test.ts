import { expect, test } from 'vitest';

import { call, openSandbox, request } from './support.ts';

const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };

test('an envelope holds the result and the documented time', async () => {
  const sandbox = await openSandbox();
  const { status, headers, body } = await call(sandbox, 'profile');
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(headers.get('x-sandbox-behaviour')).toBe('documented');
  expect(body.result).toMatchObject({ ID: '1', ADMIN: true });
  expect(Object.keys(body.time ?? {})).toEqual([
    'start',
    'finish',
    'duration',
    'processing',
    'date_start',
    'date_finish',
    'operating_reset_at',
    'operating',
  ]);
  expect(body.time?.['date_start']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/u);
});

test('the address of the portal shows its methods and what they do', async () => {
  const sandbox = await openSandbox({ basePath: '/company' });
  const address = `${new URL(sandbox.webhookUrl).origin}/company/`;
  const english = await request(address);
  expect([english.status, english.headers.get('content-type')]).toEqual([
    200,
    'text/html; charset=utf-8',
  ]);
  expect(english.text).toMatch(/<td>crm\.deal\.add<\/td><td>crm<\/td><td>Creates a deal/u);
  expect(english.text).toContain('<td>tasks.task.get.v3</td>');
  const russian = await request(address, { headers: { 'Accept-Language': 'ru,en;q=0.5' } });
  expect(russian.text).toMatch(/<td>crm\.deal\.add<\/td><td>crm<\/td><td>Создаёт сделку/u);
  const bare = await openSandbox({ reference: false });
  expect((await request(new URL(bare.webhookUrl).origin)).status).toBe(404);
});

test('the method is found with any case, .json, double slashes and one at the end', async () => {
  const sandbox = await openSandbox();
  for (const method of ['profile', 'PROFILE', 'profile.json', '/profile', 'profile/']) {
    expect((await call(sandbox, method)).status).toBe(200);
  }
});

test('parameters come by query, form, JSON and multipart, and mean the same', async () => {
  const sandbox = await openSandbox();
  const url = `${sandbox.webhookUrl}user.get`;
  const query = 'filter[@ID][]=2&filter[@ID][]=3&order=DESC&sort=ID';
  const multipart = new FormData();
  for (const [name, value] of new URLSearchParams(query)) multipart.append(name, value);
  const answers = await Promise.all([
    request(`${url}?${query}`),
    request(`${url}?${query}`, { method: 'POST' }),
    request(url, { method: 'POST', headers: FORM, body: query }),
    request(url, { method: 'POST', body: multipart }),
    call(sandbox, 'user.get', { filter: { '@ID': [2, 3] }, order: 'DESC', sort: 'ID' }),
  ]);
  for (const { body } of answers) {
    expect(body.result).toMatchObject([{ ID: '3' }, { ID: '2' }]);
    expect(body.total).toBe(2);
  }
});

test('a body that is no JSON is refused', async () => {
  const sandbox = await openSandbox();
  const answer = await request(`${sandbox.webhookUrl}profile`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{"a":',
  });
  expect([answer.status, answer.body.error]).toEqual([400, 'INVALID_REQUEST']);
});

test('answers in XML where the method asks for it', async () => {
  const sandbox = await openSandbox();
  const { headers, text } = await request(
    `${sandbox.webhookUrl}batch.xml?cmd[a]=server.time&cmd[b]=%3C`,
  );
  expect(headers.get('content-type')).toBe('application/xml; charset=utf-8');
  expect(text).toMatch(
    /^<\?xml version="1.0" encoding="utf-8"\?>\n<response><result><result><a>[^<]+<\/a><\/result><result_error><b><error>ERROR_METHOD_NOT_FOUND<\/error>/u,
  );
});

test('addresses beside /rest/ give a page for people', async () => {
  const sandbox = await openSandbox();
  const { status, headers } = await request(`${sandbox.url}/company/`);
  expect(status).toBe(404);
  expect(headers.get('content-type')).toMatch(/^text\/html/u);
});

test('unknown methods give 404', async () => {
  const sandbox = await openSandbox();
  const { status, body } = await call(sandbox, 'im.dialog.reed');
  expect(status).toBe(404);
  expect(body).toEqual({
    error: 'ERROR_METHOD_NOT_FOUND',
    error_description: 'Method not found!',
  });
});

test('a portal can live in a folder', async () => {
  const sandbox = await openSandbox({ basePath: '/company/', webhookCode: 'c0de' });
  expect(sandbox.webhookUrl).toBe(`${sandbox.url}/rest/1/c0de/`);
  expect(sandbox.url).toMatch(/:\d+\/company$/u);
  expect((await call(sandbox, 'profile')).status).toBe(200);
  expect((await request(new URL('/rest/1/c0de/profile', sandbox.url).href)).status).toBe(404);
});

test('close ends connections that are kept alive', async () => {
  const sandbox = await openSandbox();
  await call(sandbox, 'profile');
  await sandbox.close();
  await expect(call(sandbox, 'profile')).rejects.toThrow('fetch failed');
});

test('the log of requests holds what was sent, without credentials', async () => {
  const sandbox = await openSandbox({ webhookCode: 'made-up-code', token: 'made-up-token' });
  await call(sandbox, 'im.dialog.read', { DIALOG_ID: 'chat642' });
  await request(`${sandbox.url}/rest/profile?auth=${sandbox.token}&a=1`);
  await call(sandbox, 'batch', { cmd: ['profile', 'nope', 'im.message.like'] });
  expect(sandbox.requests).toMatchObject([
    {
      verb: 'POST',
      method: 'im.dialog.read',
      auth: 'webhook',
      params: { DIALOG_ID: 'chat642' },
      status: 200,
      calls: [{ method: 'im.dialog.read', error: undefined }],
    },
    { verb: 'GET', method: 'profile', auth: 'token', params: { a: '1' } },
    {
      method: 'batch',
      calls: [{ method: 'profile' }, { method: 'im.message.like', error: 'MESSAGE_ID_ERROR' }],
    },
  ]);
  expect(JSON.stringify(sandbox.requests)).not.toContain('made-up');
  sandbox.clearRequests();
  expect(sandbox.requests).toEqual([]);
});
