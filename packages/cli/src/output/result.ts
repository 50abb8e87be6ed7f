import { writeFile } from 'node:fs/promises';

import { UsageError } from '../arguments/usage-error.ts';
import type { Context } from '../context/context.ts';

/** Writes a result to stdout, or to the file of `--out`: structures as indented JSON, binaries as they are. */
export async function writeResult(
  value: unknown,
  out: string | undefined,
  context: Context,
): Promise<void> {
  const content = await contentOf(value);
  if (out === undefined) return context.shell.stdout.write(content);
  try {
    await writeFile(context.sources.path(out), content);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new UsageError(context.messages.cannotWriteFile(out, reason));
  }
  await context.shell.stderr.write(`${context.messages.saved(out)}\n`);
}

async function contentOf(value: unknown): Promise<string | Uint8Array> {
  if (value instanceof Uint8Array) return value;
  if (value instanceof Blob) return new Uint8Array(await value.arrayBuffer());
  return `${formatJson(value)}\n`;
}

/** One space a level, as the pages of the docs show results. */
export function formatJson(value: unknown): string {
  return JSON.stringify(value, null, 1) ?? 'null';
}
