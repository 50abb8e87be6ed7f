import { dirname } from 'node:path';

import { UsageError } from '../arguments/usage-error.ts';
import type { Context } from '../context/context.ts';
import { systemCode } from '../context/system-code.ts';

/** Refuses a file of `--out` that cannot be written, before anything is sent: a write cannot be taken back. */
export async function checkOutFile(
  out: string,
  { messages, sources }: Pick<Context, 'messages' | 'sources'>,
): Promise<void> {
  const reason = await obstacle(sources.path(out));
  if (reason !== undefined) throw new UsageError(messages.cannotWriteFile(out, reason));
}

/** The code that writing would fail with. The file is not opened: a pipe would take that for the whole result. */
async function obstacle(path: string): Promise<string | undefined> {
  const { access, constants, stat } = await import('node:fs/promises');
  const entry = await stat(path).catch(() => undefined);
  if (entry?.isDirectory() === true) return 'EISDIR';
  // With a slash behind it, a file in the place of a folder is refused.
  const place = entry === undefined ? `${dirname(path)}/` : path;
  return access(place, constants.W_OK).then(() => undefined, systemCode);
}
