import { parseArguments } from '../../arguments/parse.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import type { Context } from '../../context/context.ts';
import { forgetProfile } from '../../login/keep-access.ts';
import { chooseProfile } from '../../profiles/profile-connection.ts';
import { changeProfiles } from '../../profiles/profile-file.ts';
import { EXIT_CODES, type ExitCode } from '../../spec/exit-codes.ts';
import type { RestLibrary } from '../../spec/library.ts';
import { aritiesOf, OPTION_SETS } from '../../spec/options.ts';

/** `oint bitrix24 use work`: the profile of calls that name none. */
export async function chooseForUse(
  { name: library }: RestLibrary,
  words: readonly string[],
  context: Context,
): Promise<ExitCode> {
  const { messages, shell } = context;
  const wanted = await nameIn(words, context);
  if (wanted === undefined) throw new UsageError(messages.profileNeeded(`oint ${library} use`));
  await chooseProfile(library, wanted, context);
  await changeProfiles(library, context, ({ profiles }) => ({ current: wanted, profiles }));
  await shell.stderr.write(`${messages.inUse(wanted)}\n`);
  return EXIT_CODES.ok;
}

/** `oint bitrix24 logout [work]`: forgets a profile, the one in use where none is named. */
export async function logOut(
  { name: library }: RestLibrary,
  words: readonly string[],
  context: Context,
): Promise<ExitCode> {
  const { messages, shell } = context;
  const found = await chooseProfile(library, await nameIn(words, context), context);
  if (found === undefined) throw new UsageError(messages.noProfiles(`oint ${library} login`));
  await forgetProfile(library, found.name, context);
  await shell.stderr.write(
    `${messages.signedOut(found.name)}\n${messages.stillValid[found.profile.kind]}\n`,
  );
  return EXIT_CODES.ok;
}

async function nameIn(words: readonly string[], { messages }: Context) {
  const arities = aritiesOf(OPTION_SETS.everywhere);
  const { positionals } = await parseArguments(words, arities, messages, 'words');
  const [name, ...others] = positionals;
  if (others.length > 0) throw new UsageError(messages.unexpectedArgument(others.join(' ')));
  return name;
}
