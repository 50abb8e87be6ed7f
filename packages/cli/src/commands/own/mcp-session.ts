import type { Client, Fetch } from '@oint/core';

import { UsageError } from '../../arguments/usage-error.ts';
import { exactAnswers } from '../../connection/exact-answers.ts';
import type { Context } from '../../context/context.ts';
import { Audit } from '../../mcp/audit.ts';
import { Folder } from '../../mcp/folder.ts';
import { Pages } from '../../mcp/pages.ts';
import { Plans } from '../../mcp/plans.ts';
import type { Policy } from '../../mcp/policy.ts';
import { progressHooks } from '../../mcp/progress.ts';
import type { McpOptions } from '../../mcp/server-options.ts';
import type { Session } from '../../mcp/session.ts';
import { ToolError } from '../../mcp/tool-error.ts';
import type { RestLibrary } from '../../spec/library.ts';
import { type givenConnection, missingConnection } from '../given/given-connection.ts';

type GivenConnection = Awaited<ReturnType<typeof givenConnection>>;

/** What the tools of a server share. @throws where the folder or the file of notes cannot be used, or a permission is unknown. */
export async function openSession(
  library: RestLibrary,
  connection: GivenConnection,
  { policy, folder, audit }: Pick<McpOptions, 'policy' | 'folder' | 'audit'>,
  context: Context,
): Promise<Session> {
  const { shell, sources, redactor } = context;
  await checkPermissions(library, policy, context);
  const clientBy = (around: (fetch: Fetch) => Fetch): (() => Promise<Client>) => {
    const client = onceMade(() => makeClient(library, connection, context, around));
    return async () => {
      await checkSignedIn(library, connection, context);
      return client();
    };
  };
  return {
    library,
    client: clientBy((fetch) => fetch),
    exactClient: clientBy(exactAnswers),
    policy,
    plans: new Plans(shell.now),
    pages: new Pages(shell.now),
    audit: await Audit.open(audit && sources.path(audit), redactor),
    folder: folder === undefined ? undefined : await Folder.open(sources.path(folder)),
    context,
    underWay: new Set(),
  };
}

/** A permission that is misspelt would allow nothing, and say nothing. @throws {UsageError} where there is none of this name */
async function checkPermissions(
  { reference }: RestLibrary,
  { write }: Policy,
  { messages }: Context,
): Promise<void> {
  if (write === 'all' || write.size === 0) return;
  const { all } = await reference.loadMethods();
  const known = new Set(
    all.flatMap(({ name, scopes }) =>
      [name.split('.')[0] ?? '', ...scopes].map((one) => one.toLowerCase()),
    ),
  );
  const unknown = [...write].find((name) => !known.has(name));
  if (unknown !== undefined)
    throw new UsageError(`--allow-write: ${messages.unknownScope(unknown)}`);
}

/** Who signs out takes the way in from assistants too. @throws {ToolError} where the profile is gone, or is another one */
async function checkSignedIn(
  { name: library }: RestLibrary,
  { profile: used }: GivenConnection,
  context: Context,
): Promise<void> {
  if (used === undefined) return;
  const { readProfiles } = await import('../../profiles/profile-file.ts');
  const now = (await readProfiles(library, context)).profiles.get(used.name)?.profile;
  if (JSON.stringify(now) === JSON.stringify(used.profile)) return;
  throw new ToolError(
    `the profile ${used.name} is gone, or is another one by now; whoever runs the server has to sign in, and to start it anew`,
  );
}

function onceMade(make: () => Promise<Client>): () => Promise<Client> {
  let client: Promise<Client> | undefined;
  return () => {
    client ??= make();
    return client;
  };
}

async function makeClient(
  library: RestLibrary,
  connection: GivenConnection,
  context: Context,
  around: (fetch: Fetch) => Fetch,
): Promise<Client> {
  const { url, token, credentialsBy } = connection;
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
  const fetch = nodeFetch();
  return createClient({
    url,
    token,
    credentials: credentialsBy?.({ fetch }),
    metadata,
    hooks: progressHooks(context),
    fetch: around(fetch),
  });
}
