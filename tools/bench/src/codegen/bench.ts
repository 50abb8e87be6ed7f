/**
 * How fast the compiler is, how its time grows, and how it compares: prints a table.
 *
 *     npm run -s bench -- codegen
 *
 * Every figure is of a cold process. An operation is a function of ours, which two pages describe, and an operation
 * of an OpenAPI description for the others. One project of ours has as many operations as that description, since all
 * generators take a second or two before they begin.
 */
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { printTable } from '../print.ts';
import type { Figures } from './measure.ts';
import { syntheticProject } from './synthetic.ts';

const SIZES = [1000, 3000, 10_000];
const OTHERS = [
  ['openapi-typescript 7.13.0', 'openapiTypescript'],
  ['@hey-api/openapi-ts 0.99.0', 'heyApi'],
] as const;

/** Keys of a path of OpenAPI that are operations. */
const VERBS = new Set(['get', 'put', 'post', 'patch', 'delete', 'head', 'options', 'trace']);

interface Row extends Figures {
  readonly name: string;
  readonly operations: number;
  readonly pages: number | null;
}

const description = createRequire(import.meta.url).resolve(
  '@octokit/openapi/generated/api.github.com.json',
);
const operations = await countOperations(description);
const rows: Row[] = [];
for (const pages of [...SIZES, operations * 2].toSorted((a, b) => a - b)) {
  const root = await writeProject(pages);
  try {
    rows.push({
      name: `oint, ${pages} pages`,
      pages,
      operations: pages / 2,
      ...measure('oint', root),
    });
  } finally {
    await rm(root, { recursive: true });
  }
}
for (const [name, generator] of OTHERS)
  rows.push({
    name: `${name}, GitHub`,
    pages: null,
    operations,
    ...measure(generator, description),
  });
printTable([
  ['', 'seconds', 'processor s', 'pages/s', 'operations/s', 'ms/operation', 'peak MB', 'output MB'],
  ...rows.map((row) => [
    row.name,
    row.seconds.toFixed(1),
    row.processorSeconds.toFixed(1),
    row.pages === null ? '' : (row.pages / row.seconds).toFixed(0),
    (row.operations / row.seconds).toFixed(0),
    ((row.seconds / row.operations) * 1000).toFixed(2),
    row.megabytes.toFixed(0),
    (row.characters / 1e6).toFixed(1),
  ]),
]);

async function writeProject(pages: number): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'codegen-bench-'));
  const sources = syntheticProject(pages);
  for (const { path, text } of [...sources.pages, ...sources.bindings]) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}

function measure(generator: string, input: string): Figures {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--conditions=@oint/source', join(import.meta.dirname, 'measure.ts'), generator, input],
    { encoding: 'utf8', maxBuffer: 1e9 },
  );
  if (status !== 0) throw new Error(`${generator} failed: ${stderr.slice(-4000)}`);
  const figures: Figures = JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '');
  process.stderr.write(`${generator}: ${figures.seconds.toFixed(1)} s\n`);
  return figures;
}

async function countOperations(file: string): Promise<number> {
  const { paths }: { paths: Record<string, object> } = JSON.parse(await readFile(file, 'utf8'));
  return Object.values(paths)
    .flatMap((path) => Object.keys(path))
    .filter((key) => VERBS.has(key)).length;
}
