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
  const compiled = (times: number): Promise<void> =>
    expect.poll(() => streams.stdout.match(/Compiled in/gu)?.length).toBe(times);
  await compiled(1);

  const page = await fixture('template.md');
  await addFiles(root, { [PAGE]: page.replace('Builds a block', 'Assembles a block') });
  await compiled(2);
  expect(await readFile(join(root, SDK), 'utf8')).toContain('* Assembles a block');

  await addFiles(root, { [PAGE]: page.replace('--title | String', '--title | Strng') });
  await compiled(3);
  expect(streams.stderr).toContain(`${PAGE}:9:`);
  expect(await readFile(join(root, SDK), 'utf8')).toContain('* Assembles a block');

  await addFiles(root, { [PAGE]: page });
  await compiled(4);
  expect(await readFile(join(root, SDK), 'utf8')).toContain('* Builds a block');

  stop.abort();
  expect(await ended).toBe(0);
});
