import { join } from 'node:path';

import type { Context } from '../context/context.ts';
import { systemCode } from '../context/system-code.ts';
import { stateFolder } from '../profiles/folders.ts';

/** Is there when the warning was shown once. */
const MARK = 'warned-of-secrets-in-arguments';

/** Says once on a machine, to somebody who sits at a terminal, that others can see a secret which stands on the line. */
export async function warnOfArgv(option: string, { shell, messages }: Context): Promise<void> {
  if (!shell.stderr.isTTY) return;
  const { mkdir, writeFile } = await import('node:fs/promises');
  const folder = stateFolder(shell);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(join(folder, MARK), '', { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return;
  }
  await shell.stderr.write(`${messages.secretOnLine(option)}\n`);
}
