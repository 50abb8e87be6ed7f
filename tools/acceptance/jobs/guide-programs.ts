import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');
const NAMES = ['worker.ts', 'begin.ts'] as const;

/**
 * Writes the programs of the guide about jobs into a folder of their own, inside of the package, so that they find the
 * packages that they import.
 *
 * @returns the folder
 */
export async function writeGuidePrograms(): Promise<string> {
  const guide = await readFile(join(ROOT, 'docs/guides/en/jobs.md'), 'utf8');
  const bodies = [...guide.matchAll(/^```ts\n([\s\S]*?)^```$/gmu)].map(([, body = '']) => body);
  if (bodies.length !== NAMES.length) throw new Error('the guide has other programs');
  const parent = join(import.meta.dirname, '../.cache');
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, 'jobs-'));
  await Promise.all(NAMES.map((name, index) => writeFile(join(folder, name), bodies[index] ?? '')));
  return folder;
}
