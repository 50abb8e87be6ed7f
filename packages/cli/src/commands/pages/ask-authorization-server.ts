import { watched } from '../../connection/exchange.ts';
import type { Context } from '../../context/context.ts';
import type { ExitCode } from '../../spec/exit-codes.ts';
import type { Library } from '../../spec/library.ts';
import { writing } from '../calls/request.ts';
import type { Settings } from '../given/settings.ts';

/** Calls a function that asks the authorization server, the one that the environment names, and writes what it answers. */
export async function askAuthorizationServer(
  ask: (options: object) => unknown,
  { authorizationServer }: Library,
  settings: Settings,
  context: Context,
): Promise<ExitCode> {
  const { allowInsecureHttp, deadline, timeout = deadline } = settings;
  const { env } = context.shell;
  const server = (authorizationServer && env[authorizationServer]) || undefined;
  const send = () =>
    watched(
      async ({ fetch, signal }) => ask({ server, fetch, signal, timeout, allowInsecureHttp }),
      settings,
      context,
    );
  return writing(send, settings, context);
}
