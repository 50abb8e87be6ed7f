/** The intermediate representation as files. */
import { format } from 'oxfmt';

import type { Program } from '../ir.ts';
import { emitApiIndex } from './api-index.ts';
import { emitCli } from './cli/cli.ts';
import type { OutputFile } from './output-file.ts';

/** All files of the program, formatted, sorted by path. */
export async function emit(program: Program): Promise<OutputFile[]> {
  // ts-morph takes half a second to load, which a run that writes nothing new does not have to wait for.
  const { emitSdk } = await import('./sdk/sdk.ts');
  const files = [...emitSdk(program), ...emitCli(program), emitApiIndex(program)];
  return Promise.all(files.map(formatFile));
}

/** Settings of the repository's formatter, so that generated and written code look alike. */
const STYLE = { singleQuote: true, printWidth: 100 } as const;

async function formatFile(file: OutputFile): Promise<OutputFile> {
  if (!file.path.endsWith('.ts')) return file;
  const { code, errors } = await format(file.path, file.text, STYLE);
  const [error] = errors;
  if (error !== undefined)
    throw new Error(`Generated ${file.path} does not parse: ${error.message}`);
  return { path: file.path, text: code };
}
