/**
 * One measurement, in a process of its own so that it is cold and its memory is its own: generates once and prints
 * the figures as JSON. Arguments: the generator, and the project's folder or the description's file.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Figures {
  /** From before the generator is loaded until its output is complete. */
  readonly seconds: number;
  /** Of the processor, all threads: what a busy machine does not change. */
  readonly processorSeconds: number;
  /** Peak of the resident set. */
  readonly megabytes: number;
  /** Characters of generated code, to see that all was made. */
  readonly characters: number;
}

type Generator = (input: string) => Promise<number>;

const GENERATORS: Readonly<Record<string, Generator>> = { oint, openapiTypescript, heyApi };

const [name = '', input = ''] = process.argv.slice(2);
const generate = GENERATORS[name];
if (generate === undefined)
  throw new Error(`${name} is none of ${Object.keys(GENERATORS).join(', ')}`);
const start = performance.now();
const characters = await generate(input);
const { user, system } = process.cpuUsage();
const figures: Figures = {
  seconds: (performance.now() - start) / 1000,
  processorSeconds: (user + system) / 1e6,
  megabytes: process.resourceUsage().maxRSS / 1024,
  characters,
};
process.stdout.write(`\n${JSON.stringify(figures)}\n`);

async function oint(root: string): Promise<number> {
  const { compile, emit, NO_REFERENCE, readProject } = await import('@oint/codegen');
  const sources = await readProject(root, 'docs/bitrix24');
  const { program, diagnostics } = await compile(sources, { library: 'bitrix24', complete: true });
  if (diagnostics.failed) throw new Error(diagnostics.format().slice(0, 2000));
  const files = await emit({ program, reference: NO_REFERENCE });
  return files.reduce((sum, { text }) => sum + text.length, 0);
}

async function openapiTypescript(file: string): Promise<number> {
  const { default: openapiTS, astToString } = await import('openapi-typescript');
  return astToString(await openapiTS(pathToFileURL(file), { silent: true })).length;
}

async function heyApi(file: string): Promise<number> {
  const { createClient } = await import('@hey-api/openapi-ts');
  const output = await mkdtemp(join(tmpdir(), 'hey-api-'));
  try {
    await createClient({ input: file, output, logs: { level: 'silent' } });
    const { readdir, readFile } = await import('node:fs/promises');
    const files = await readdir(output, { recursive: true, withFileTypes: true });
    const texts = await Promise.all(
      files
        .filter((entry) => entry.isFile())
        .map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8')),
    );
    return texts.reduce((sum, text) => sum + text.length, 0);
  } finally {
    await rm(output, { recursive: true });
  }
}
