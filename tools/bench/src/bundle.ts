import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { rolldown } from 'rolldown';

const PROGRAMS: readonly [name: string, source: string][] = [
  [
    '@oint/core: one function',
    `import { createClient } from '@oint/core';
     const client = createClient({ url: globalThis.webhook });
     globalThis.read = (chat) => client.call('im.dialog.read', { DIALOG_ID: chat });`,
  ],
  [
    '@bitrix24/b24jssdk: one function',
    `import { B24Hook } from '@bitrix24/b24jssdk';
     const b24 = B24Hook.fromWebhookUrl(globalThis.webhook);
     globalThis.read = (chat) => b24.actions.v2.call.make({ method: 'im.dialog.read', params: { DIALOG_ID: chat } });`,
  ],
];

/** Bundles a program with one function for each client: what loads at first, and what loads on demand. */
export async function bundleSizes(): Promise<(string | number)[][]> {
  const folder = await mkdtemp(join(import.meta.dirname, '..', 'bundle-'));
  try {
    const rows: (string | number)[][] = [['', 'at first', 'on demand']];
    for (const [index, [name, source]] of PROGRAMS.entries()) {
      const entry = join(folder, `program${index}.js`);
      await writeFile(entry, source);
      rows.push([name, ...(await sizes(entry, join(folder, `out${index}`)))]);
    }
    return rows;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function sizes(entry: string, folder: string): Promise<[string, string]> {
  const bundle = await rolldown({ input: entry, platform: 'browser', logLevel: 'silent' });
  const { output } = await bundle.write({ dir: folder, format: 'esm', minify: true });
  await bundle.close();
  const chunks = output.filter((item) => item.type === 'chunk');
  const first = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  for (const name of first) {
    const chunk = chunks.find(({ fileName }) => fileName === name);
    for (const imported of chunk?.imports ?? []) first.add(imported);
  }
  let atFirst = 0;
  let onDemand = 0;
  for (const name of await readdir(folder)) {
    const size = gzipSync(await readFile(join(folder, name)), { level: 9 }).length;
    if (first.has(name)) atFirst += size;
    else onDemand += size;
  }
  return [(atFirst / 1000).toFixed(1), (onDemand / 1000).toFixed(1)];
}
