import { parseArguments } from '../../arguments/parse.ts';
import type { Context } from '../../context/context.ts';
import { inColumns } from '../../output/columns.ts';
import { formatJson } from '../../output/formats/json.ts';
import { readProfiles } from '../../profiles/profile-file.ts';
import { EXIT_CODES, type ExitCode } from '../../spec/exit-codes.ts';
import type { RestLibrary } from '../../spec/library.ts';
import { aritiesOf, OPTION_SETS } from '../../spec/options.ts';

/** `oint bitrix24 profiles`: what there is, without secrets. */
export async function listProfiles(
  { name: library }: RestLibrary,
  words: readonly string[],
  context: Context,
): Promise<ExitCode> {
  const { messages, shell } = context;
  const { options } = await parseArguments(words, aritiesOf(OPTION_SETS.profiles), messages);
  const { current, profiles } = await readProfiles(library, context);
  const rows = [...profiles].map(([name, { profile }]) => ({
    name,
    current: name === current,
    ...profile,
  }));
  if (options.has('json')) {
    await shell.stdout.write(`${formatJson(rows)}\n`);
    return EXIT_CODES.ok;
  }
  if (rows.length === 0) {
    await shell.stderr.write(`${messages.noProfiles(`oint ${library} login`)}\n`);
    return EXIT_CODES.ok;
  }
  const lines = inColumns(
    rows.map(({ name, current: isCurrent, portal, kind, user }) => [
      isCurrent ? '*' : ' ',
      name,
      portal,
      messages.accessKind[kind],
      user.name || user.id,
    ]),
  );
  await shell.stdout.write(`${lines.join('\n')}\n`);
  return EXIT_CODES.ok;
}
