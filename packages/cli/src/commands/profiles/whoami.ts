import { parseArguments } from '../../arguments/parse.ts';
import { exchange } from '../../connection/exchange.ts';
import type { Connection } from '../../connection/read-connection.ts';
import type { Context } from '../../context/context.ts';
import { indent, layoutFor, table } from '../../help/layout.ts';
import { askWhom, type Whom } from '../../login/whom.ts';
import type { Messages } from '../../messages/messages.ts';
import { formatJson } from '../../output/formats/json.ts';
import { profileTokens } from '../../profiles/profile-tokens.ts';
import { connectionArities } from '../../spec/arities.ts';
import { EXIT_CODES, type ExitCode } from '../../spec/exit-codes.ts';
import type { RestLibrary } from '../../spec/library.ts';
import { aritiesOf, OPTION_SETS } from '../../spec/options.ts';
import { neededConnection } from '../given/given-connection.ts';
import { readSettings } from '../given/settings.ts';

/** Who calls are made for, and where, without secrets. */
interface Identity {
  readonly portal: string;
  readonly user: { readonly id: string; readonly name: string; readonly admin: boolean };
  readonly access: keyof Messages['accessKind'];
  /** Where the access is from. */
  readonly from: 'options' | 'profile';
  readonly profile: string | undefined;
  readonly inKeyring: boolean | undefined;
  /** When the access token ends, as far as that is known. */
  readonly expiresAt: string | undefined;
  readonly scopes: readonly string[];
}

/** `oint bitrix24 whoami` */
export async function tellWho(
  library: RestLibrary,
  words: readonly string[],
  context: Context,
): Promise<ExitCode> {
  const { messages, shell } = context;
  const arities = new Map([...aritiesOf(OPTION_SETS.whoami), ...connectionArities(library)]);
  const parsed = await parseArguments(words, arities, messages);
  const settings = await readSettings({ ...parsed, options: withoutJson(parsed.options) }, context);
  const connection = await neededConnection(library, parsed, context);
  let found: { whom: Whom; portal: string } | undefined;
  const outcome = await exchange(
    async (client, options) => {
      found = { whom: await askWhom(client, options), portal: client.portal };
    },
    connection,
    settings,
    context,
  );
  if (outcome.kind === 'failed' || found === undefined) {
    const { writeFailure } = await import('../../output/write-failure.ts');
    const call = { sent: true, error: undefined, ...outcome, timeout: settings.deadline };
    return writeFailure(call, (body) => body, context);
  }
  const identity = await identityOf(library, connection, found, context);
  const isJson = parsed.options.has('json');
  await shell.stdout.write(isJson ? `${formatJson(identity)}\n` : shown(identity, context));
  return EXIT_CODES.ok;
}

function withoutJson(options: ReadonlyMap<string, string | boolean>) {
  return new Map([...options].filter(([name]) => name !== 'json'));
}

async function identityOf(
  { name: library, connection: { grantsAccess } }: RestLibrary,
  { url = '', credentialsBy, profile }: Connection,
  { whom, portal }: { whom: Whom; portal: string },
  context: Context,
): Promise<Identity> {
  const isApplication = credentialsBy !== undefined;
  const access = grantsAccess(url) ? 'webhook' : isApplication ? 'application' : 'token';
  return {
    portal,
    user: { ...whom.user, admin: whom.admin },
    access,
    from: profile === undefined ? 'options' : 'profile',
    profile: profile?.name,
    inKeyring: profile?.profile.inKeyring,
    expiresAt:
      profile === undefined || !isApplication
        ? undefined
        : await expiryOf(library, profile.name, profile.profile.inKeyring, context),
    scopes: whom.scopes,
  };
}

async function expiryOf(
  library: string,
  name: string,
  inKeyring: boolean,
  context: Context,
): Promise<string | undefined> {
  const store = await profileTokens(library, name, inKeyring, context);
  const stored = await store.load(name);
  return stored === undefined ? undefined : new Date(stored.tokens.expiresAt).toISOString();
}

function shown(identity: Identity, { messages, shell }: Context): string {
  const layout = layoutFor(shell.stdout, shell.env);
  const { whoami, accessKind } = messages;
  const { portal, user, access, profile, inKeyring, expiresAt, scopes } = identity;
  const place = inKeyring === true ? whoami.inKeyring : whoami.inFile;
  const rows: readonly (readonly [string, string])[] = [
    [whoami.portal, portal],
    [whoami.user, `${user.name} (${user.id})${user.admin ? `, ${whoami.admin}` : ''}`],
    [whoami.access, accessKind[access]],
    [whoami.from, profile === undefined ? whoami.fromOptions : `${profile}, ${place}`],
    ...(expiresAt === undefined ? [] : [[whoami.expires, whoami.renewed(expiresAt)] as const]),
    [whoami.scopes, scopes.length === 0 ? whoami.noScopes : scopes.join(', ')],
  ];
  return `${[...indent('', layout), ...table(rows, layout)].filter((line) => line !== '').join('\n')}\n`;
}
