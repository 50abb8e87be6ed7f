import type { Context } from '../context/context.ts';
import { systemCode } from '../context/system-code.ts';
import { EXIT_CODES, type ExitCode } from '../spec/exit-codes.ts';
import type { Format } from './formats/format.ts';
import { json } from './formats/json.ts';
import { raw } from './formats/raw.ts';
import { text } from './formats/text.ts';
import { textFormOf } from './text-form.ts';

/** The first that fits is taken. */
const FORMATS: readonly Format[] = [raw, text, json];

/**
 * Writes a result to stdout, or to the file of `--out`: structures as indented JSON, binaries as they are. The call was made,
 * so a result that the file cannot take goes to stdout.
 */
export async function writeResult(
  value: unknown,
  out: string | undefined,
  { shell, messages, sources }: Context,
): Promise<ExitCode> {
  const format = FORMATS.find(({ fits }) => fits(value)) ?? json;
  const content = await format.write(value);
  const form = out === undefined ? undefined : textFormOf(out);
  if (out === undefined || form !== undefined) {
    const binary = form !== undefined && typeof content !== 'string';
    await shell.stdout.write(binary ? `${form(Buffer.from(content))}\n` : content);
    return EXIT_CODES.ok;
  }
  const { writeFile } = await import('node:fs/promises');
  try {
    await writeFile(sources.path(out), content);
  } catch (error) {
    await shell.stdout.write(content);
    const said = messages.cannotWriteFile(out, systemCode(error));
    await shell.stderr.write(`oint: ${said}\n${messages.onStdoutInstead}\n`);
    return EXIT_CODES.unexpected;
  }
  await shell.stderr.write(`${messages.saved(out)}\n`);
  return EXIT_CODES.ok;
}
