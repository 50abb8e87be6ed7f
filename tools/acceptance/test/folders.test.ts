/** Folders of a package stand in floors, and so do files: whoever follows imports from one never comes back to it. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { cruise } from 'dependency-cruiser';
import { expect, onTestFinished, test } from 'vitest';

import { root } from './pages.ts';

/** Rings of folders and of files, each as the way around it; imports of types alone count. */
async function ringsIn(folder: string, source = 'src'): Promise<string[]> {
  const { output } = await cruise([source], {
    baseDir: folder,
    validate: true,
    metrics: true,
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    // Tests look wherever they like; generated modules only at what is made for them.
    exclude: { path: String.raw`\.test\.ts$|\.gen\.ts$` },
    ruleSet: {
      forbidden: [
        { name: 'folders', severity: 'error', scope: 'folder', from: {}, to: { circular: true } },
        { name: 'files', severity: 'error', scope: 'module', from: {}, to: { circular: true } },
      ],
    },
  });
  if (typeof output === 'string') throw new Error(`The folders cannot be read: ${output}`);
  expect(output.summary.totalCruised).toBeGreaterThan(1);
  return output.summary.violations.map(({ from, cycle = [] }) =>
    [from, ...cycle.map(({ name }) => name)].join(' → '),
  );
}

async function packageOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'oint-folders-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/** No file imports itself through others; the folders do. */
const RING = {
  'src/lamps/lamp.ts': `import { type Socket } from '../sockets/socket.ts';\nexport type Lamp = Socket | 1;\n`,
  'src/lamps/bulb.ts': 'export type Bulb = 1;\n',
  'src/sockets/socket.ts': `import type { Bulb } from '../lamps/bulb.ts';\nexport type Socket = Bulb[];\n`,
};

test('a ring of types alone is seen', async () => {
  expect(await ringsIn(await packageOf(RING))).toEqual([
    'src/lamps → src/sockets → src/lamps',
    'src/sockets → src/lamps → src/sockets',
  ]);
});

test('a ring of files inside a folder is seen', async () => {
  const files = {
    'src/lamp.ts': `import { type Socket } from './socket.ts';\nexport type Lamp = Socket | 1;\n`,
    'src/socket.ts': `import type { Lamp } from './lamp.ts';\nexport type Socket = Lamp[];\n`,
  };
  expect(await ringsIn(await packageOf(files))).toEqual([
    'src/lamp.ts → src/socket.ts → src/lamp.ts',
  ]);
});

test('a floor above another is no ring', async () => {
  const own = { ...RING, 'src/sockets/socket.ts': 'export type Socket = 1;\n' };
  expect(await ringsIn(await packageOf(own))).toEqual([]);
});

test.each([
  'packages/cli',
  'packages/core',
  'packages/reference',
  'packages/sandbox',
  'packages/sdk',
  'tools/codegen',
])('%s has no ring', async (path) => {
  expect(await ringsIn(join(root, path))).toEqual([]);
});

test('the second portal has no ring', async () => {
  expect(await ringsIn(join(root, 'tools/acceptance'), 'portal')).toEqual([]);
});
