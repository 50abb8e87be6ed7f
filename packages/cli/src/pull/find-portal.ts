import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

import type { Shell } from '../context/shell.ts';
import type { PortalFacts } from './portal-facts.ts';
import { parsePortal } from './portal-file.ts';

/** Where what was pulled is, where it is not in its usual place. */
export const PORTAL_VARIABLE = 'OINT_BITRIX24_PORTAL';

/** Its usual places in a project. */
const PLACES = ['src/portal.json', 'portal.json'];

/**
 * What was pulled in the project of the folder: the first folder upwards with a `package.json` is the project. What is no such
 * file is passed over, as others may be called so.
 *
 * @param file The file that is meant; else the environment may name one.
 */
export async function findPortal(
  { cwd, env }: Pick<Shell, 'cwd' | 'env'>,
  file?: string,
): Promise<PortalFacts | undefined> {
  const named = file ?? env[PORTAL_VARIABLE];
  if (named) return readPortalFile(resolve(cwd, named));
  const project = projectOf(cwd);
  for (const place of PLACES) {
    const portal = await readPortalFile(join(project, place));
    if (portal !== undefined) return portal;
  }
  return undefined;
}

/** `undefined` where there is none. */
export async function readPortalFile(path: string): Promise<PortalFacts | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : parsePortal(text);
}

function projectOf(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const above = dirname(folder);
  return above === folder ? folder : projectOf(above);
}
