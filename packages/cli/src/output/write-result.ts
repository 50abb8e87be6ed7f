import type { Context } from '../context/context.ts';
import { systemCode } from '../context/system-code.ts';
import { EXIT_CODES, type ExitCode } from '../spec/exit-codes.ts';
import { json } from './formats/json.ts';
import type { OutFile } from './out-file.ts';
import { JqFailure, render, type Rendered } from './render.ts';
import type { textFormOf } from './text-form.ts';
import type { View } from './view.ts';

/** Where a result goes: a file of `--out`, or stdout, where bytes may become a text. */
export type Destination = OutFile | { readonly form: ReturnType<typeof textFormOf> };

const STDOUT: Destination = { form: undefined };

/**
 * Writes a result to stdout, or to the file of `--out`. The call was made, so a result that cannot be written as it was asked
 * for goes to stdout as it came, and the exit code says that it did.
 */
export async function writeResult(
  value: unknown,
  context: Context,
  view: View = {},
  destination: Destination = STDOUT,
): Promise<ExitCode> {
  const rendered = await render(value, view).catch((error: unknown) => {
    if (error instanceof JqFailure) return error;
    throw error;
  });
  if (rendered instanceof JqFailure) {
    return instead(value, context.messages.jqFailed(rendered.message), context);
  }
  await warnOfAbsent(rendered, context);
  return 'form' in destination
    ? print(rendered.content, destination.form, context)
    : save(rendered.content, destination, context);
}

async function print(
  content: string | Uint8Array,
  form: ReturnType<typeof textFormOf>,
  { shell, messages }: Context,
): Promise<ExitCode> {
  const isText = form === undefined || typeof content === 'string';
  try {
    await shell.stdout.write(isText ? content : `${form(Buffer.from(content))}\n`);
    return EXIT_CODES.ok;
  } catch (error) {
    await shell.stderr.write(`oint: ${messages.cannotPrint(systemCode(error))}\n`);
    return EXIT_CODES.output;
  }
}

async function save(
  content: string | Uint8Array,
  file: OutFile,
  context: Context,
): Promise<ExitCode> {
  const { shell, messages } = context;
  try {
    await file.keep(content);
  } catch (error) {
    return instead(content, messages.cannotWriteFile(file.name, systemCode(error)), context);
  }
  await shell.stderr.write(`${messages.saved(file.name)}\n`);
  return EXIT_CODES.ok;
}

/** Says why a result is not where it was wanted, and prints it: the call is not made again for it. */
async function instead(value: unknown, said: string, context: Context): Promise<ExitCode> {
  const { shell, messages } = context;
  const isContent = typeof value === 'string' || value instanceof Uint8Array;
  await print(isContent ? value : Buffer.from(await json.write(value)), undefined, context);
  await shell.stderr.write(`oint: ${said}\n${messages.onStdoutInstead}\n`);
  return EXIT_CODES.output;
}

async function warnOfAbsent(
  { absent }: Rendered,
  { shell, messages, redactor }: Context,
): Promise<void> {
  for (const field of absent) {
    await shell.stderr.write(`${redactor.text(messages.noSuchField(field))}\n`);
  }
}
