/** The scheduled comparison with the official documentation: what its workflow runs does what it is there for. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from 'vitest';
import { parse } from 'yaml';

import { run } from '../src/run.ts';

const ROOT = join(import.meta.dirname, '../../..');
const WORKFLOW = join(ROOT, '.github/workflows/documentation.yml');
const SOURCE = join(ROOT, 'docs/bitrix24/reference/source.json');

interface Step {
  readonly run?: string;
  readonly with?: { readonly repository?: string; readonly path?: string };
}

interface Workflow {
  readonly on: { readonly schedule: readonly { readonly cron: string }[] };
  readonly jobs: { readonly check: { readonly steps: readonly Step[] } };
}

// The assertions say whether it has this outline.
const workflow = parse(await readFile(WORKFLOW, 'utf8')) as Workflow; // oxlint-disable-line typescript/no-unsafe-type-assertion
const { steps } = workflow.jobs.check;
const COMMAND = 'npm run -s codegen -- ';

const page = (title: string, name: string): string =>
  `# ${title} thing.do\n\n## Method Parameters\n\n#|\n|| **Name**\n\`type\` | **Description** ||\n|| **${name}***\n\`integer\` | a ||\n|#\n`;

function codegenArguments(): string[] {
  const line = steps.map((step) => step.run ?? '').find((text) => text.startsWith(COMMAND)) ?? '';
  return line.slice(COMMAND.length).split(' ');
}

test('it comes by itself, and takes the repositories that the facts are from, in their order', async () => {
  expect(workflow.on.schedule[0]?.cron.split(' ')).toHaveLength(5);
  const source: unknown = JSON.parse(await readFile(SOURCE, 'utf8'));
  const taken = steps.flatMap((step) => (step.with?.repository === undefined ? [] : [step.with]));
  expect(source).toMatchObject({
    repository: `github:${taken[0]?.repository}`,
    older: { repository: `github:${taken[1]?.repository}` },
  });
  expect(codegenArguments().slice(0, 3)).toEqual(['import', taken[0]?.path, taken[1]?.path]);
});

test('its command fails when the documentation has changed a method, and not before', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'codegen-workflow-'));
  try {
    let output = '';
    const print = (text: string): void => {
      output += text;
    };
    const environment = {
      cwd: folder,
      stdout: print,
      stderr: print,
      interruption: (): AbortSignal => new AbortController().signal,
    };
    const [, newer = '', older = ''] = codegenArguments();
    for (const checkout of [newer, older]) {
      await mkdir(join(folder, checkout, 'things'), { recursive: true });
      await writeFile(join(folder, checkout, 'things/do.md'), page('Do', 'ID'));
    }
    await run(['import', newer, older], environment);
    expect([output, await run(codegenArguments(), environment)]).toEqual([expect.any(String), 0]);
    await writeFile(join(folder, newer, 'things/do.md'), page('Do', 'NUMBER'));
    output = '';
    expect([output, await run(codegenArguments(), environment)]).toEqual(['', 1]);
    expect(output).toContain('changed  thing.do (the documentation changed)');
  } finally {
    await rm(folder, { recursive: true });
  }
});
