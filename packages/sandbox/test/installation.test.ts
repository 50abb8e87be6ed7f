import { describe, expect, test } from 'vitest';

import { openReceiver } from './receiver.ts';
import { asApplication, failure, openSandbox, request, textAt } from './support.ts';

describe('the application', () => {
  test('is told of its installation, and of its removal', async () => {
    const sandbox = await openSandbox();
    const receiver = await openReceiver();
    const before = sandbox.token;
    await sandbox.installation.install({ url: receiver.url, version: 2 });
    const [body] = receiver.received;
    expect(body).toMatchObject({
      event: 'ONAPPINSTALL',
      data: { VERSION: '2', ACTIVE: 'Y', INSTALLED: 'Y', LANGUAGE_ID: 'en' },
      auth: {
        member_id: sandbox.memberId,
        application_token: sandbox.installation.applicationToken,
        refresh_token: expect.stringMatching(/./u),
      },
    });
    const app = asApplication(sandbox, textAt(body, 'auth.access_token'));
    expect(await app.call('app.info')).toMatchObject({
      CODE: sandbox.application.clientId,
      VERSION: 2,
      STATUS: 'L',
      INSTALLED: true,
    });
    expect(await failure(sandbox, 'app.info')).toEqual([400, 'ACCESS_DENIED']);
    await app.call('event.bind', { event: 'ONAPPUNINSTALL', handler: receiver.url });
    const { applicationToken } = sandbox.installation;
    await sandbox.installation.uninstall({ clean: true });
    expect(receiver.received[1]).toMatchObject({
      event: 'ONAPPUNINSTALL',
      data: { LANGUAGE_ID: 'en', CLEAN: '1' },
      auth: { application_token: applicationToken },
    });
    expect(receiver.received[1]).not.toHaveProperty('auth.access_token');
    expect(await app.failure('profile')).toEqual([401, 'invalid_token']);
    expect(await asApplication(sandbox, before).failure('profile')).toEqual([401, 'invalid_token']);
  });

  test('is told of nothing before its installation is complete', async () => {
    const sandbox = await openSandbox();
    const receiver = await openReceiver();
    await sandbox.installation.begin({ url: receiver.url });
    expect(receiver.received[0]).toMatchObject({ PLACEMENT: 'DEFAULT' });
    const app = asApplication(sandbox, textAt(receiver.received[0], 'AUTH_ID'));
    expect(await app.call('app.info')).toMatchObject({ INSTALLED: false });
    for (const event of ['ONCRMDEALADD', 'ONAPPINSTALL']) {
      await app.call('event.bind', { event, handler: receiver.url });
    }
    const widget = { PLACEMENT: 'CRM_DEAL_DETAIL_TAB', HANDLER: receiver.url };
    await app.call('placement.bind', widget);
    await app.call('crm.deal.add', { fields: { TITLE: 'Chairs' } });
    await sandbox.delivered();
    await expect(sandbox.installation.open({ placement: widget.PLACEMENT })).rejects.toThrow(
      'Nothing is bound',
    );
    expect(receiver.received).toHaveLength(1);
    await sandbox.installation.finish();
    await app.call('crm.deal.add', { fields: { TITLE: 'Chairs' } });
    await sandbox.delivered();
    await sandbox.installation.open({ placement: widget.PLACEMENT });
    expect(receiver.received.slice(1)).toMatchObject([
      { event: 'ONAPPINSTALL', event_handler_id: '2' },
      { event: 'ONCRMDEALADD' },
      { PLACEMENT: widget.PLACEMENT },
    ]);
    expect(await app.call('app.info')).toMatchObject({ INSTALLED: true });
  });

  test('has widgets where its permissions let it', async () => {
    const sandbox = await openSandbox();
    const app = asApplication(sandbox, sandbox.addToken({ scopes: ['placement', 'task'] }));
    const HANDLER = 'https://app.example/';
    const listed = await app.call('placement.list');
    expect(listed).toContain('TASK_VIEW_TAB');
    expect(listed).not.toContain('CRM_DEAL_DETAIL_TAB');
    expect(await app.call('placement.list', { SCOPE: 'crm' })).toContain('CRM_DEAL_DETAIL_TAB');
    expect(await app.call('placement.list', { FULL: true })).toContain('CRM_DEAL_DETAIL_TAB');
    expect(await app.call('placement.bind', { PLACEMENT: 'TASK_VIEW_TAB', HANDLER })).toBe(true);
    const tab = { PLACEMENT: 'CRM_DYNAMIC_147_DETAIL_TAB', HANDLER };
    expect(await app.failure('placement.bind', tab)).toEqual([400, 'ERROR_PLACEMENT_NOT_FOUND']);
    expect(await asApplication(sandbox).call('placement.bind', tab)).toBe(true);
    const odd = { PLACEMENT: 'CRM_DYNAMIC__DETAIL_TAB', HANDLER };
    expect((await asApplication(sandbox).failure('placement.bind', odd))[1]).toBe(
      'ERROR_PLACEMENT_NOT_FOUND',
    );
  });

  test('has widgets, and is opened in them', async () => {
    const sandbox = await openSandbox();
    const receiver = await openReceiver();
    const app = asApplication(sandbox);
    const tab = { PLACEMENT: 'CRM_DEAL_DETAIL_TAB', HANDLER: receiver.url, TITLE: 'Chairs' };
    expect(await app.call('placement.bind', tab)).toBe(true);
    expect(await app.call('placement.get')).toEqual([
      {
        placement: 'CRM_DEAL_DETAIL_TAB',
        userId: 0,
        handler: receiver.url,
        options: [],
        title: 'Chairs',
        description: '',
        langAll: [],
      },
    ]);
    const page = await sandbox.installation.open({
      placement: 'CRM_DEAL_DETAIL_TAB',
      options: { ID: '7' },
    });
    expect(await page.text()).toBe('<html></html>');
    expect(receiver.queries[0]).toEqual({
      DOMAIN: new URL(sandbox.url).host,
      PROTOCOL: '0',
      LANG: 'en',
      APP_SID: expect.stringMatching(/^\w{32}$/u),
    });
    expect(receiver.received[0]).toMatchObject({
      AUTH_EXPIRES: '3600',
      APPLICATION_TOKEN: sandbox.installation.applicationToken,
      member_id: sandbox.memberId,
      PLACEMENT: 'CRM_DEAL_DETAIL_TAB',
      PLACEMENT_OPTIONS: '{"ID":"7"}',
    });
    const token = textAt(receiver.received[0], 'AUTH_ID');
    expect(await asApplication(sandbox, token).call('profile')).toMatchObject({ ID: '1' });
    expect(await app.call('placement.unbind', { PLACEMENT: tab.PLACEMENT })).toEqual({ count: 2 });
    expect(await app.call('placement.get')).toEqual([]);
    await expect(sandbox.installation.open({ placement: tab.PLACEMENT })).rejects.toThrow(
      'Nothing is bound',
    );
  });

  test.each([
    ['ERROR_ARGUMENT', { PLACEMENT: 'LEFT_MENU' }],
    ['ERROR_PLACEMENT_NOT_FOUND', { PLACEMENT: 'left menu' }],
    ['ERROR_WRONG_HANDLER_URL', { PLACEMENT: 'LEFT_MENU', HANDLER: '/page' }],
    ['ERROR_UNSUPPORTED_PROTOCOL', { PLACEMENT: 'LEFT_MENU', HANDLER: 'ftp://app.example/' }],
    ['ERROR_PLACEMENT_USER_MODE', { PLACEMENT: 'LEFT_MENU', USER_ID: 1 }],
    ['EMPTY_ERROR_HANDLER_URL', { PLACEMENT: 'PAGE_BACKGROUND_WORKER' }],
  ])('%s, as placement.bind is documented', async (code, params) => {
    const app = asApplication(await openSandbox());
    const handler = code === 'ERROR_ARGUMENT' ? {} : { HANDLER: 'https://app.example/' };
    expect(await app.failure('placement.bind', { ...handler, ...params })).toMatchObject([
      expect.any(Number),
      code,
    ]);
  });
});

describe('several portals', () => {
  test('know one application, and not the tokens of each other', async () => {
    const first = await openSandbox();
    const second = await first.addPortal();
    try {
      expect(second.memberId).not.toBe(first.memberId);
      expect(second.application).toEqual(first.application);
      const { clientId, clientSecret } = first.application;
      const query = new URLSearchParams({
        grant_type: 'refresh_token',
        client_id: clientId,
        client_secret: clientSecret,
        refresh_token: second.addRefreshToken(),
      });
      const { body } = await request(`${first.url}/oauth/token/?${query.toString()}`);
      expect(body).toMatchObject({
        member_id: second.memberId,
        client_endpoint: `${second.url}/rest/`,
        server_endpoint: `${first.url}/rest/`,
      });
      const token = textAt(body, 'access_token');
      expect(await asApplication(second, token).call('profile')).toMatchObject({ ID: '1' });
      expect(await asApplication(first, token).failure('profile')).toEqual([401, 'invalid_token']);
      await second.installation.uninstall();
      expect(await asApplication(first).call('app.info')).toMatchObject({ INSTALLED: true });
    } finally {
      await second.close();
    }
  });
});
