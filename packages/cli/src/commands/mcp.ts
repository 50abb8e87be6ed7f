import type { McpServer } from '@modelcontextprotocol/server';
import type { Client } from '@oint/core';

import { parseArguments } from '../arguments/parse.ts';
import { UsageError } from '../arguments/usage-error.ts';
import type { Context } from '../context/context.ts';
import { Audit } from '../mcp/audit.ts';
import { BearerTokens } from '../mcp/bearer-tokens.ts';
import { Folder } from '../mcp/folder.ts';
import { Pages } from '../mcp/pages.ts';
import { Plans } from '../mcp/plans.ts';
import { isLoopback, type McpOptions, readMcpOptions } from '../mcp/server-options.ts';
import type { Session } from '../mcp/session.ts';
import { ToolError } from '../mcp/tool-error.ts';
import { TOOLS } from '../mcp/tools/index.ts';
import { connectionArities } from '../spec/arities.ts';
import { EXIT_CODES, type ExitCode } from '../spec/exit-codes.ts';
import { isRestLibrary, type RestLibrary } from '../spec/library.ts';
import { aritiesOf, OPTION_SETS } from '../spec/options.ts';
import { givenConnection, missingConnection } from './given-connection.ts';

/** `oint mcp`: serves assistants until they are done, or until Ctrl+C. */
export async function serveMcp(words: readonly string[], context: Context): Promise<ExitCode> {
  const { shell, messages } = context;
  const library = shell.libraries.find(isRestLibrary);
  if (library === undefined) throw new UsageError(messages.mcp.noLibrary);
  const arities = new Map([...aritiesOf(OPTION_SETS.mcp), ...connectionArities(library)]);
  const parsed = await parseArguments(words, arities, messages);
  const options = readMcpOptions(parsed, context);
  const connection = await givenConnection(library, parsed, context);
  const session = await openSession(library, connection, options, context);
  const { createServer } = await import('../mcp/server.ts');
  const serverFor = (client: string) => createServer(TOOLS, session, client);
  const { http } = options;
  if (http === undefined) {
    const { serveStdio } = await import('../mcp/stdio.ts');
    await serveStdio(() => serverFor('stdio'), shell);
    return EXIT_CODES.ok;
  }
  await serveOverHttp(serverFor, { ...options, http }, context);
  return EXIT_CODES.ok;
}

async function serveOverHttp(
  serverFor: (client: string) => McpServer,
  { http, tokens: file }: McpOptions & { readonly http: NonNullable<McpOptions['http']> },
  context: Context,
): Promise<void> {
  const { messages, shell } = context;
  if (file === undefined && !isLoopback(http.host)) throw new UsageError(messages.mcp.tokensNeeded);
  const made = file === undefined ? BearerTokens.made() : undefined;
  const tokens = file === undefined ? made?.tokens : await BearerTokens.read(file, context);
  if (tokens === undefined) throw new UsageError(messages.mcp.tokensNeeded);
  const { serveHttp } = await import('../mcp/http.ts');
  const server = await serveHttp(serverFor, http, tokens);
  await shell.stderr.write(`${messages.mcp.ready(server.url, made?.token)}\n`);
  await new Promise<void>((end) => {
    if (shell.signal.aborted) end();
    shell.signal.addEventListener('abort', () => end(), { once: true });
  });
  await server.close();
}

type GivenConnection = Awaited<ReturnType<typeof givenConnection>>;

async function openSession(
  library: RestLibrary,
  connection: GivenConnection,
  { policy, folder, audit }: McpOptions,
  context: Context,
): Promise<Session> {
  const { shell, sources, redactor } = context;
  return {
    library,
    client: clientMaker(library, connection, context),
    policy,
    plans: new Plans(shell.now),
    pages: new Pages(shell.now),
    audit: await Audit.open(audit && sources.path(audit), redactor),
    folder: folder === undefined ? undefined : await Folder.open(sources.path(folder)),
    context,
  };
}

function clientMaker(
  library: RestLibrary,
  connection: GivenConnection,
  context: Context,
): () => Promise<Client> {
  let client: Promise<Client> | undefined;
  return () => {
    client ??= makeClient(library, connection, context);
    return client;
  };
}

async function makeClient(
  library: RestLibrary,
  connection: GivenConnection,
  context: Context,
): Promise<Client> {
  const { url, token, credentials } = connection;
  if (url === undefined) {
    const missing = missingConnection(library, connection, context).map((line) => line.trim());
    throw new ToolError(
      `no portal: ${missing.join('; ')}; or sign in with: oint ${library.name} login`,
    );
  }
  const [{ createClient }, { nodeFetch }, metadata] = await Promise.all([
    import('@oint/core'),
    import('@oint/core/node'),
    library.loadMetadata?.(),
  ]);
  return createClient({ url, token, credentials, metadata, fetch: nodeFetch() });
}
