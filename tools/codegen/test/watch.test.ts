import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { run } from '../src/run.ts';
import { addFiles, deskProject, environmentOf, fixture } from './project.ts';

const SDK = 'packages/sdk/src/generated/bitrix24/desk.gen.ts';
const PAGE = 'docs/bitrix24/en/desk/get-form-block.md';

test('a saved page is compiled, a broken one reported, a mended one compiled again', async () => {
  const root = await deskProject();
  const streams = { stdout: '', stderr: '' };
  const stop = new AbortController();
  const ended = run(['--watch'], environmentOf(root, streams, stop.signal));
  const generated = (): Promise<string> => readFile(join(root, SDK), 'utf8');
  // One save may be seen as several changes, so that it is waited for what comes of it, not for a number of runs.
  await expect.poll(() => streams.stdout).toContain('Compiled in');

  const page = await fixture('template.md');
  await addFiles(root, { [PAGE]: page.replace('Builds a block', 'Assembles a block') });
  await expect.poll(generated).toContain('* Assembles a block');

  await addFiles(root, { [PAGE]: page.replace('--title | String', '--title | Strng') });
  await expect.poll(() => streams.stderr).toContain(`${PAGE}:9:`);
  expect(await generated()).toContain('* Assembles a block');

  await addFiles(root, { [PAGE]: page });
  await expect.poll(generated).toContain('* Builds a block');

  stop.abort();
  expect(await ended).toBe(0);
});
