/** Tokens of the official client and ours: what one has stored, the other goes on with. */
import { B24OAuth, type B24OAuthParams } from '@bitrix24/b24jssdk';
import { createClient } from '@oint/core';
import {
  keepTokens,
  type KeptTokens,
  memoryTokenStore,
  oauth,
  requestTokens,
} from '@oint/core/authorization';
import { nodeFetch } from '@oint/core/node';
import { startSandbox } from '@oint/sandbox';
import { expect, onTestFinished, test } from 'vitest';

const APPLICATION = { clientId: 'local.made.up', clientSecret: 'made0up0secret' };

async function openPortal() {
  const sandbox = await startSandbox({ application: APPLICATION });
  onTestFinished(() => sandbox.close());
  const tokens = await requestTokens(
    {
      grant_type: 'authorization_code',
      client_id: APPLICATION.clientId,
      client_secret: APPLICATION.clientSecret,
      code: sandbox.addCode(),
    },
    { server: sandbox.url },
  );
  return { sandbox, tokens };
}

/** What the official client keeps of a pair, and what of it is ours. */
function keptOf({
  accessToken,
  expires,
  refreshToken,
  serverEndpoint,
}: B24OAuthParams): KeptTokens {
  return { accessToken, refreshToken, serverEndpoint, expiresAt: expires * 1000 };
}

test('the official client renews a token at the local portal, and its pair serves here', async () => {
  const { sandbox, tokens } = await openPortal();
  const b24 = new B24OAuth(
    {
      applicationToken: '',
      userId: 1,
      memberId: tokens.member_id,
      accessToken: tokens.access_token,
      refreshToken: tokens.refresh_token,
      expires: Math.floor(Date.now() / 1000) + tokens.expires_in,
      expiresIn: tokens.expires_in,
      scope: tokens.scope,
      domain: tokens.domain,
      clientEndpoint: tokens.client_endpoint,
      serverEndpoint: tokens.server_endpoint,
      status: 'L',
    },
    APPLICATION,
  );
  b24.offClientSideWarning();
  const stored: KeptTokens[] = [];
  b24.setCallbackRefreshAuth(async ({ b24OAuthParams }) => {
    stored.push(keptOf(b24OAuthParams));
  });
  sandbox.expireToken(tokens.access_token);
  const answer = await b24.actions.v2.call.make({ method: 'user.current', params: {} });
  expect(answer.getData()?.result).toMatchObject({ ID: '1' });
  expect(stored).toHaveLength(1);

  const store = memoryTokenStore();
  const [pair] = stored;
  if (pair === undefined) throw new Error('no pair');
  await keepTokens(store, tokens.member_id, pair);
  const credentials = oauth({
    ...APPLICATION,
    store,
    portal: tokens.member_id,
    server: sandbox.url,
  });
  const client = createClient({ url: sandbox.url, credentials, fetch: nodeFetch() });
  expect(await client.call('user.current')).toMatchObject({ ID: '1' });
  expect((await store.load(tokens.member_id))?.tokens).toEqual(pair);
  sandbox.expireToken(pair.accessToken);
  expect(await client.call('user.current')).toMatchObject({ ID: '1' });
  expect((await store.load(tokens.member_id))?.tokens.accessToken).not.toBe(pair.accessToken);
});
