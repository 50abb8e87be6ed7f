import type { AuthorizationServerOptions, Tokens } from '@oint/core/authorization';

import { type ExchangeSettings, type Exchange, watched } from '../connection/exchange.ts';
import { waitingHooks } from '../connection/tracing.ts';
import type { Context } from '../context/context.ts';
import type { Access } from './access.ts';
import { askWhom, type Whom } from './whom.ts';

/** Access that a portal has accepted. */
export interface Accepted {
  readonly access: Access;
  /** Of an application. */
  readonly tokens: Tokens | undefined;
  /** Address of the portal, without secrets. */
  readonly portal: string;
  readonly whom: Whom;
}

/** Gets tokens where the access needs them, and asks the portal who that is; `accept` is told, unless it fails. */
export function tryAccess(
  access: Access,
  server: string | undefined,
  settings: ExchangeSettings,
  accept: (accepted: Accepted) => void,
  context: Context,
): Promise<Exchange> {
  const { allowInsecureHttp, deadline, timeout = deadline } = settings;
  return watched(
    async ({ fetch, signal }) => {
      const times = { fetch, timeout, allowInsecureHttp };
      const tokens =
        access.kind === 'webhook'
          ? undefined
          : await tokensOf(access, { ...times, server, signal }, context);
      const url = access.kind === 'webhook' ? access.url : (tokens?.client_endpoint ?? '');
      const { createClient } = await import('@oint/core');
      const client = createClient({
        url,
        token: tokens?.access_token,
        ...times,
        deadline,
        hooks: waitingHooks(context),
      });
      const whom = await askWhom(client, { signal });
      accept({ access, tokens, portal: client.portal, whom });
    },
    settings,
    context,
  );
}

async function tokensOf(
  access: Extract<Access, { kind: 'application' }>,
  options: AuthorizationServerOptions,
  { redactor }: Context,
): Promise<Tokens> {
  const { clientId, clientSecret, grant, serverDomain } = access;
  const { acceptCode, memoryTokenStore, requestTokens } = await import('@oint/core/authorization');
  const application = { client_id: clientId, client_secret: clientSecret };
  const tokens =
    'code' in grant
      ? await acceptCode(
          { clientId, clientSecret, serverDomain, ...options, store: memoryTokenStore() },
          grant.code,
        )
      : await requestTokens(
          { grant_type: 'refresh_token', ...application, refresh_token: grant.refreshToken },
          options,
        );
  redactor.hide(tokens.access_token);
  redactor.hide(tokens.refresh_token);
  return tokens;
}
