/** The reference's types, made of an import, and what the compiler says of probes. */
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';

import { makeFiles } from '../../../codegen/src/emit/emit.ts';
import { NO_REFERENCE, scopesOfFacts } from '../../../codegen/src/emit/scoped-reference.ts';
import { drafts } from '../../../codegen/src/emit/sdk-rest/drafts.ts';
import type { Import } from '../../../codegen/src/import/output/imported.ts';
import type { Probe } from './probes.ts';

const ROOT = resolve(import.meta.dirname, '../../../..');
const HEAD = `import type { RestMethods, RestMethodsVersion3 } from './rest/index.gen.ts';
declare function use(value: unknown): void;
export type Used = RestMethods | RestMethodsVersion3;
`;

/** Messages of the compiler by the index of the probe that it refuses. */
export async function refusals(
  { methods, systemErrors }: Import,
  probes: readonly Probe[],
): Promise<ReadonlyMap<number, string>> {
  const folder = await mkdtemp(join(ROOT, 'tools/bench/.proof-'));
  try {
    await mkdir(join(folder, 'rest'));
    const scopes = scopesOfFacts(methods.map(({ facts }) => facts));
    const modules = await makeFiles(
      drafts({ reference: { ...NO_REFERENCE, scopes, systemErrors } }),
    );
    const types = modules.filter(({ path }) => !/\/(?:metadata|members)\//u.test(path));
    await Promise.all(
      types.map(({ path, text }) => writeFile(join(folder, 'rest', basename(path)), text)),
    );
    await writeFile(join(folder, 'probes.ts'), HEAD + probes.map(({ code }) => code).join('\n'));
    return await compile(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function compile(folder: string): Promise<ReadonlyMap<number, string>> {
  const config = {
    extends: join(ROOT, 'tsconfig.base.json'),
    compilerOptions: { types: [] },
    files: ['probes.ts'],
  };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const compiler = createRequire(join(ROOT, 'package.json')).resolve('typescript/package.json');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(dirname(compiler), 'bin/tsc'), '-p', folder, '--pretty', 'false'],
    { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  );
  const messages = [
    ...stdout.matchAll(/probes\.ts\((\d+),\d+\): (error [^\n]*(?:\n[ \t]+[^\n]*)*)/gu),
  ].map(([, line = '', message = '']): [number, string] => [
    Number(line) - HEAD.split('\n').length,
    message,
  ]);
  if (messages.length === 0 && status !== 0) throw new Error(stdout || stderr);
  return new Map(messages);
}
