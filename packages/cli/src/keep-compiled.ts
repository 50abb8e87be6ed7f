import { join } from 'node:path';

/**
 * Has Node keep what it compiles, where it can (22.1 and later): the next start takes it from there. The folder is the user's own, as whoever
 * can write there decides what runs; the one that Node takes by itself is everybody's.
 */
export function keepCompiled(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): void {
  const home = cacheHome(env, platform);
  const { enableCompileCache } = process.getBuiltinModule('node:module');
  if (home !== undefined) enableCompileCache?.(join(home, 'oint'));
}

function cacheHome(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string | undefined {
  if (platform === 'win32') return env['LOCALAPPDATA'] || undefined;
  const { XDG_CACHE_HOME: own, HOME: home } = env;
  if (own) return own;
  return home ? join(home, '.cache') : undefined;
}
