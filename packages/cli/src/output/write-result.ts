import { writeFile } from 'node:fs/promises';

import { UsageError } from '../arguments/usage-error.ts';
import type { Context } from '../context/context.ts';
import type { Format } from './formats/format.ts';
import { json } from './formats/json.ts';
import { raw } from './formats/raw.ts';

/** The first that fits is taken. */
const formats: readonly Format[] = [raw, json];

/** Writes a result to stdout, or to the file of `--out`: structures as indented JSON, binaries as they are. */
export async function writeResult(
  value: unknown,
  out: string | undefined,
  context: Context,
): Promise<void> {
  const format = formats.find(({ fits }) => fits(value)) ?? json;
  const content = await format.write(value);
  if (out === undefined) return context.shell.stdout.write(content);
  try {
    await writeFile(context.sources.path(out), content);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new UsageError(context.messages.cannotWriteFile(out, reason));
  }
  await context.shell.stderr.write(`${context.messages.saved(out)}\n`);
}
