import { join } from 'node:path';

import { UsageError } from '../arguments/usage-error.ts';
import type { Context } from '../context/context.ts';
import { systemCode } from '../context/system-code.ts';
import { settingsFolder } from './folders.ts';
import { NO_PROFILES, parseProfiles, profilesText, type StoredProfiles } from './profile.ts';

/** Milliseconds that writing a small file may take. */
const WRITE_TTL = 10_000;

/** The file with the profiles of a library. */
export function profilesPath(library: string, { shell }: Context): string {
  return join(settingsFolder(shell), `${library}.json`);
}

export async function readProfiles(library: string, context: Context): Promise<StoredProfiles> {
  const { readFile, stat } = await import('node:fs/promises');
  const path = profilesPath(library, context);
  const { messages, shell } = context;
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error))) return NO_PROFILES;
    throw new UsageError(messages.unreadableProfiles(path, systemCode(error)));
  }
  const read = parseProfiles(text);
  if (read === undefined) throw new UsageError(messages.wrongProfiles(path));
  for (const { secret } of read.profiles.values()) hide(secret, context);
  // Windows has no such bits: there every file says 0o666.
  if (shell.platform !== 'win32' && ((await stat(path)).mode & 0o077) !== 0) {
    await shell.stderr.write(`${messages.readableByOthers(path)}\n`);
  }
  return read;
}

/** Changes the file while nobody else does. Others see it before or after, never between. */
export async function changeProfiles(
  library: string,
  context: Context,
  change: (stored: StoredProfiles) => StoredProfiles,
): Promise<void> {
  const { fileTokenStore } = await import('@oint/core/node');
  const folder = settingsFolder(context.shell);
  await fileTokenStore(folder).withLock(`profiles of ${library}`, WRITE_TTL, async () => {
    const changed = change(await readProfiles(library, context));
    await replace(profilesPath(library, context), profilesText(changed));
  });
}

async function replace(path: string, text: string): Promise<void> {
  const { rename, rm, writeFile } = await import('node:fs/promises');
  const fresh = `${path}.new`;
  await rm(fresh, { force: true });
  await writeFile(fresh, text, { mode: 0o600, flag: 'wx', flush: true });
  await rename(fresh, path);
}

function hide(secret: string | undefined, { redactor }: Context): void {
  if (secret === undefined) return;
  if (/^https?:/iu.test(secret)) redactor.hideUrl(secret);
  else redactor.hide(secret);
}
