import { parseArguments, type ParsedArguments } from '../../arguments/parse.ts';
import { textOf } from '../../arguments/text-of.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import type { Context } from '../../context/context.ts';
import type { Access } from '../../login/access.ts';
import { askAccess, NotLetIn } from '../../login/ask-access.ts';
import { keepAccess } from '../../login/keep-access.ts';
import { readTokenInput } from '../../login/token-input.ts';
import { type Accepted, tryAccess } from '../../login/try-access.ts';
import { sayError } from '../../output/say-error.ts';
import { isProfileName } from '../../profiles/profile.ts';
import { tryKeyring } from '../../profiles/secrets.ts';
import { EXIT_CODES, type ExitCode } from '../../spec/exit-codes.ts';
import type { RestLibrary } from '../../spec/library.ts';
import { aritiesOf, OPTION_SETS, type OptionArity } from '../../spec/options.ts';
import { readSettings } from '../given/settings.ts';

const ARITIES: ReadonlyMap<string, OptionArity> = new Map([
  ...aritiesOf(OPTION_SETS.login),
  ['url', 'required'],
]);

/** `oint bitrix24 login`: makes a profile of a webhook or of an application, once the portal lets it in. */
export async function logIn(
  library: RestLibrary,
  words: readonly string[],
  context: Context,
): Promise<ExitCode> {
  const parsed = await parseArguments(words, ARITIES, context.messages);
  const { options } = parsed;
  const settings = await readSettings(parsed, context);
  const wanted = textOf(options.get('profile'));
  if (wanted !== undefined && !isProfileName(wanted)) {
    throw new UsageError(context.messages.wrongProfileName(wanted));
  }
  const inKeyring = options.has('keyring');
  if (inKeyring) await tryKeyring(context);
  const access = await givenAccess(library, parsed, context).catch((error: unknown) => {
    if (error instanceof NotLetIn) return error;
    throw error;
  });
  if (access instanceof NotLetIn) {
    const { message, exitCode } = access;
    return sayError({ kind: 'authorization', message, exitCode }, context);
  }
  const server = serverOf(library, context);
  let accepted: Accepted | undefined;
  const accept = (found: Accepted): void => void (accepted = found);
  const outcome = await tryAccess(access, server, settings, accept, context);
  if (outcome.kind === 'failed' || accepted === undefined) {
    const { writeFailure } = await import('../../output/write-failure.ts');
    const call = { sent: true, error: undefined, ...outcome, timeout: settings.deadline };
    return writeFailure(call, (body) => body, context);
  }
  const name = wanted ?? nameOf(accepted);
  await keepAccess(accepted, { library: library.name, name, inKeyring, server }, context);
  return tell(library, name, accepted, context);
}

function givenAccess(
  { name, connection: { grantsAccess } }: RestLibrary,
  { options }: ParsedArguments,
  context: Context,
): Promise<Access> {
  const { messages, shell } = context;
  const url = textOf(options.get('url'));
  if (options.has('with-token')) {
    const other = ['url', 'client-id', 'redirect'].find((option) => options.has(option));
    if (other !== undefined) throw new UsageError(messages.withTokenAlone(other));
    return readTokenInput(grantsAccess, context);
  }
  if (shell.stdin.isTTY !== true) {
    throw new UsageError(messages.loginNeedsTerminal, [
      messages.loginFromInput(`oint ${name} login --with-token < webhook.txt`),
    ]);
  }
  if (url !== undefined && grantsAccess(url)) context.redactor.hideUrl(url);
  const redirect = options.get('redirect');
  return askAccess(
    {
      url,
      clientId: textOf(options.get('client-id')),
      redirect: typeof redirect === 'string' ? redirect : undefined,
    },
    grantsAccess,
    context,
  );
}

/** The authorization server that the environment names. */
function serverOf({ authorizationServer }: RestLibrary, { shell }: Context): string | undefined {
  return (authorizationServer && shell.env[authorizationServer]) || undefined;
}

function nameOf({ portal }: Accepted): string {
  const { host, pathname } = new URL(portal);
  return `${host}${pathname}`.replaceAll(/[^\p{L}\p{N}._:-]+/gu, '-').replace(/-$/u, '');
}

async function tell(
  { connection: { options } }: RestLibrary,
  name: string,
  { portal, whom }: Accepted,
  { messages, shell }: Context,
): Promise<ExitCode> {
  const winning = options.find(({ variable }) => shell.env[variable])?.variable;
  const lines = [
    messages.signedIn(portal, whom.user.name || whom.user.id, name),
    ...(winning === undefined ? [] : [messages.environmentWins(winning)]),
  ];
  await shell.stderr.write(`${lines.join('\n')}\n`);
  return EXIT_CODES.ok;
}
