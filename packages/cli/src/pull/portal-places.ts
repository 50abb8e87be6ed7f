/** Where what was pulled may lie. Every completion looks there, so that nothing is loaded for it. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import type { Shell } from '../context/shell.ts';

/** Where what was pulled is, where it is not in its usual place. */
export const PORTAL_VARIABLE = 'OINT_BITRIX24_PORTAL';

/** Its usual places in a project. */
const PLACES = ['src/portal.json', 'portal.json'];

/**
 * Files that may be what was pulled, the first of which that is one counts: in the project of the folder, which is the first folder
 * upwards with a `package.json`.
 *
 * @param file The file that is meant; else the environment may name one.
 */
export function portalPlaces(
  { cwd, env }: Pick<Shell, 'cwd' | 'env'>,
  file?: string,
): readonly string[] {
  const named = file ?? env[PORTAL_VARIABLE];
  if (named) return [resolve(cwd, named)];
  const project = projectOf(cwd);
  return PLACES.map((place) => join(project, place)).filter((path) => existsSync(path));
}

function projectOf(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const above = dirname(folder);
  return above === folder ? folder : projectOf(above);
}
