import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { expect, onTestFinished, test } from 'vitest';

const bin = fileURLToPath(new URL('bin.ts', import.meta.url));

test.skipIf(process.platform === 'win32')(
  'what is compiled is kept in a folder of the user alone',
  async () => {
    const home = await mkdtemp(join(tmpdir(), 'oint-home-'));
    onTestFinished(() => rm(home, { recursive: true }));
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--conditions=@oint/source', bin, '--version'],
      { env: { PATH: process.env['PATH'], HOME: home }, encoding: 'utf8' },
    );
    expect([stdout, stderr]).toEqual([expect.stringMatching(/^\d+\.\d+\.\d+\n$/u), '']);
    expect(existsSync(join(home, '.cache/oint'))).toBe(true);
  },
);
